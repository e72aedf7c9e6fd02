package jp.banso.security.ui;

import com.vaadin.flow.component.HasValidation;

/** Puts a message on a field, or takes it away. */
final class FieldErrors {

    private FieldErrors() {}

    /** True when there was nothing to say. */
    static boolean show(HasValidation field, String message) {
        field.setInvalid(!message.isEmpty());
        field.setErrorMessage(message);
        return message.isEmpty();
    }
}
