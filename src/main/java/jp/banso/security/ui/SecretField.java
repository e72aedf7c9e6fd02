package jp.banso.security.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** A required password field whose eye says in the person's language what it does. */
final class SecretField extends PasswordField {

    /** The label arrives translated; {@code autocomplete} as browsers and password keepers know it. */
    SecretField(String label, String autocomplete) {
        super(label);
        setRequiredIndicatorVisible(true);
        getElement().setAttribute("autocomplete", autocomplete);
        getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("security.password.reveal")));
    }
}
