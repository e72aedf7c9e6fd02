package jp.banso.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import jp.banso.security.CurrentViewer;
import jp.banso.security.OwnAccountService;
import jp.banso.security.PasswordDecision;
import jp.banso.shared.OperationId;

/** Asks for the old password and the new one twice. */
class PasswordForm extends Composite<Div> {

    private final OwnAccountService service;
    private final CurrentViewer viewer;
    private final Runnable changed;
    private final SecretField old;
    private final SecretField wanted;
    private final SecretField again;

    PasswordForm(OwnAccountService service, CurrentViewer viewer, Runnable changed) {
        this.service = service;
        this.viewer = viewer;
        this.changed = changed;
        old = new SecretField(getTranslation("security.password.old"), "current-password");
        wanted = new SecretField(getTranslation("security.password.new"), "new-password");
        wanted.setHelperText(getTranslation("security.password.help"));
        again = new SecretField(getTranslation("security.password.again"), "new-password");
        var change = new Button(getTranslation("security.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(again);
        var actions = new Div(change);
        actions.addClassName("form-actions");
        getContent().addClassName("form");
        getContent().add(old, wanted, again, actions);
    }

    private void change() {
        var fits = FieldErrors.show(old, old.isEmpty() ? getTranslation("security.password.old.missing") : "")
                & FieldErrors.show(wanted, "")
                & FieldErrors.show(
                        again,
                        again.getValue().equals(wanted.getValue()) ? "" : getTranslation("security.password.differs"));
        if (!fits) {
            return;
        }
        var decision = service.changePassword(viewer.get(), OperationId.fresh(), old.getValue(), wanted.getValue());
        switch (decision) {
            case PasswordDecision.Changed done -> {
                old.clear();
                wanted.clear();
                again.clear();
                changed.run();
            }
            case PasswordDecision.OldOneWrong wrong ->
                FieldErrors.show(old, getTranslation("security.password.old.wrong"));
            case PasswordDecision.Wait wait ->
                FieldErrors.show(old, getTranslation("security.login.wait", wait.minutes()));
            case PasswordDecision.Refused refused ->
                FieldErrors.show(
                        wanted,
                        getTranslation(
                                "security.password.flaw." + refused.flaw().name()));
        }
    }
}
