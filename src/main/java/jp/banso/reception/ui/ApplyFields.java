package jp.banso.reception.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.banso.reception.Flaw;
import jp.banso.reception.FormField;
import jp.banso.reception.TypedApplication;

/** The fields of the public form; a number that leads to an office fills in the office's name. */
final class ApplyFields extends Div {

    private static final String SUGGESTIONS = "apply-software";

    private final TextField number = line(FormField.NUMBER);
    private final TextField name = line(FormField.NAME);
    private final TextField contact = line(FormField.CONTACT);
    private final TextField phone = line(FormField.PHONE);
    private final EmailField email = new EmailField();
    private final TextField software = line(FormField.SOFTWARE);
    private final TextArea wishes = new TextArea();
    private final Checkbox consent = new Checkbox();
    private final Div found = new Div();
    private final Input trap = new Input();
    private final transient Map<FormField, TextFieldBase<?, String>> fields = new EnumMap<>(FormField.class);

    /** {@code names} finds the public name of a number's office; {@code known} is the care software to suggest. */
    ApplyFields(Function<String, Optional<String>> names, List<String> known) {
        addClassName("answer-questions");
        fields.put(FormField.NUMBER, number);
        fields.put(FormField.NAME, name);
        fields.put(FormField.CONTACT, contact);
        fields.put(FormField.PHONE, phone);
        fields.put(FormField.EMAIL, email);
        fields.put(FormField.SOFTWARE, software);
        fields.put(FormField.WISHES, wishes);
        fields.forEach((field, box) -> box.setLabel(Wording.label(field)));
        email.setMaxLength(FormField.EMAIL.most());
        email.setManualValidation(true);
        wishes.setMaxLength(FormField.WISHES.most());
        wishes.setMinRows(3);
        number.setHelperText(Wording.text("reception.field.NUMBER.help"));
        number.setAutocomplete(Autocomplete.OFF);
        number.getElement().setAttribute("inputmode", "numeric");
        name.setHelperText(Wording.text("reception.field.NAME.help"));
        name.setAutocomplete(Autocomplete.ORGANIZATION);
        contact.setAutocomplete(Autocomplete.NAME);
        phone.setAutocomplete(Autocomplete.TEL);
        phone.getElement().setAttribute("inputmode", "tel");
        phone.setHelperText(Wording.text("reception.field.PHONE.help"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setHelperText(Wording.text("reception.field.EMAIL.help"));
        software.setHelperText(Wording.text("reception.field.SOFTWARE.help"));
        wishes.setHelperText(Wording.text("reception.field.WISHES.help", FormField.WISHES.most()));
        consent.setLabel(Wording.text("reception.must", Wording.text("reception.consent")));
        List.of(FormField.NAME, FormField.CONTACT, FormField.PHONE).forEach(this::must);
        found.addClassName("apply-found");
        found.getElement().setAttribute("role", "status");
        number.setValueChangeMode(ValueChangeMode.ON_BLUR);
        number.addValueChangeListener(typed -> look(names.apply(typed.getValue())));
        add(number, found, name, contact, phone, email, software, wishes, consent, trap());
        suggest(known);
    }

    /** The browser's own list of suggestions: by keyboard, by thumb, and anything else may be typed. */
    private void suggest(List<String> known) {
        var list = new Element("datalist");
        list.setAttribute("id", SUGGESTIONS);
        known.forEach(name -> list.appendChild(new Element("option").setAttribute("value", name)));
        getElement().appendChild(list);
        software.getElement().executeJs("this.inputElement.setAttribute('list', $0)", SUGGESTIONS);
    }

    /** Says in words that it has to be filled in. */
    private void must(FormField field) {
        var box = box(field);
        box.setLabel(Wording.text("reception.must", Wording.label(field)));
        box.setRequiredIndicatorVisible(true);
        box.addClassName("apply-must");
    }

    private static TextField line(FormField field) {
        var box = new TextField();
        box.setMaxLength(field.most());
        box.setManualValidation(true);
        return box;
    }

    /** A place no person sees or reaches; whoever fills it in is asked to look again. */
    private Component trap() {
        trap.setType("text");
        trap.setTabIndex(-1);
        trap.getElement().setAttribute("autocomplete", "off");
        trap.getElement().setAttribute("aria-hidden", "true");
        trap.getElement().setAttribute("name", "homepage");
        var hidden = new Div(trap);
        hidden.addClassName("apply-trap");
        hidden.getElement().setAttribute("aria-hidden", "true");
        return hidden;
    }

    private void look(Optional<String> office) {
        if (office.isPresent()) {
            name.setValue(office.get());
        } else if (name.isReadOnly()) {
            name.clear();
        }
        name.setReadOnly(office.isPresent());
        found.setText(number.isEmpty() || office.isPresent() ? "" : Wording.text("reception.not-found"));
        name.setInvalid(false);
    }

    /** Whether something stands where no person writes; it is taken away. */
    boolean isTrapped() {
        var filled = !trap.getValue().isEmpty();
        trap.clear();
        return filled;
    }

    TypedApplication typed() {
        return new TypedApplication(
                number.getValue(),
                name.isReadOnly() ? "" : name.getValue(),
                contact.getValue(),
                phone.getValue(),
                email.getValue(),
                software.getValue(),
                wishes.getValue());
    }

    /** The name as it stands in the form: the register's, or what was typed. */
    String officeName() {
        return name.getValue();
    }

    /** Marks these fields and the consent, and goes to the first of them; whether nothing was to be marked. */
    boolean mark(List<Flaw> flaws) {
        fields.values().forEach(box -> box.setInvalid(false));
        flaws.forEach(flaw -> {
            var box = box(flaw.field());
            box.setErrorMessage(Wording.of(flaw));
            box.setInvalid(true);
        });
        consent.setInvalid(!consent.getValue());
        consent.setErrorMessage(Wording.text("reception.flaw.consent"));
        if (!flaws.isEmpty()) {
            box(flaws.getFirst().field()).focus();
        } else if (consent.isInvalid()) {
            consent.focus();
        }
        return flaws.isEmpty() && !consent.isInvalid();
    }

    private TextFieldBase<?, String> box(FormField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    void begin() {
        number.focus();
    }
}
