package jp.banso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.security.OneTimePassword;

/** Shows a one-time password, once; closed only by the button that says it was noted. */
class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String username, OneTimePassword password, Runnable noted) {
        setHeaderTitle(getTranslation("security.one-time.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var explanation = new Paragraph(getTranslation("security.one-time.explanation"));
        explanation.addClassName("question-text");
        var name = shown("security.account.username", username);
        var text = shown("security.one-time.password", password.text());
        text.addClassName("one-time-password");
        text.setAutoselect(true);
        add(explanation, name, text);
        var done = new Button(getTranslation("security.one-time.noted"), click -> {
            close();
            noted.run();
        });
        done.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(done);
        addClassName("one-time-dialog");
    }

    private TextField shown(String labelKey, String value) {
        var field = new TextField(getTranslation(labelKey));
        field.setValue(value);
        field.setReadOnly(true);
        field.setWidthFull();
        return field;
    }
}
