package jp.banso.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Offers the page in the other language, named in that language. */
public final class LanguageButton extends Composite<Button> {

    public LanguageButton() {
        var other = Language.current().other();
        var button = getContent();
        button.setText(getTranslation("shared.language.other"));
        button.getElement().setAttribute("lang", other.tag());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.addClassName("language");
        button.addClickListener(click -> click.getSource().getUI().ifPresent(other::choose));
    }
}
