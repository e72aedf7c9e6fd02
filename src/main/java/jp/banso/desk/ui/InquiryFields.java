package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.desk.CallerRole;
import jp.banso.desk.InquiryCategory;
import jp.banso.desk.InquiryChannel;
import jp.banso.desk.InquiryData;
import jp.banso.desk.InquiryQueries;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.UnsavedGuard;

/** What is written down of an inquiry: who calls, the code and the question, by which what is known is found, then the rest. */
final class InquiryFields extends Div {

    private final OfficeField office;
    private final TextField unknownName = line("desk.field.unknown-name", InquiryData.NAME);
    private final TextField caller = line("desk.field.caller", InquiryData.SHORT);
    private final TextField contact = line("desk.field.contact", InquiryData.CONTACT);
    private final TextField software = line("desk.field.software", InquiryData.SHORT);
    private final TextField errorCode = line("desk.field.error-code", InquiryData.SHORT);
    private final TextArea question = FormFields.words("desk.field.question", InquiryData.QUESTION);
    private final Select<CallerRole> role = select("desk.field.role", "role", CallerRole.values());
    private final Select<InquiryCategory> category =
            select("desk.field.category", "category", InquiryCategory.values());
    private final Select<InquiryChannel> channel = select("desk.field.channel", "channel", InquiryChannel.values());
    private final DatePicker due = JapaneseDates.datePicker(Wording.text("desk.field.due"));
    private final Div doubt = new PersonalDoubt(question);
    private final transient DeskTools tools;

    InquiryFields(DeskTools tools) {
        this.tools = tools;
        addClassNames("form", "desk-fields");
        office = new OfficeField(getTranslation("desk.field.office"), tools.offices(), tools::viewer);
        office.setHelperText(getTranslation("desk.field.office.help"));
        office.addValueChangeListener(chosen -> unknownName.setVisible(chosen.getValue() == null));
        errorCode.setHelperText(getTranslation("desk.field.error-code.help"));
        question.setRequiredIndicatorVisible(true);
        due.setMin(tools.today().minusYears(1));
        due.setMax(tools.today().plusYears(1));
        suggest(tools.software().offered());
        add(
                office,
                unknownName,
                row(errorCode, software),
                question,
                doubt,
                row(role, caller, contact),
                row(category, channel),
                due);
        begin();
    }

    /** The form for the next call. */
    void begin() {
        office.clear();
        List.of(unknownName, caller, contact, software, errorCode).forEach(TextField::clear);
        question.clear();
        role.setValue(CallerRole.CARE_MANAGER);
        category.setValue(InquiryCategory.EXCHANGE_ERROR);
        channel.setValue(InquiryChannel.PHONE);
        due.setValue(InquiryQueries.usualDue(tools.today()));
        question.setInvalid(false);
    }

    void show(InquiryData data) {
        var id = data.office();
        Optional<CareOfficeRow> row =
                id == null ? Optional.empty() : tools.offices().row(tools.viewer(), id);
        row.ifPresentOrElse(office::setValue, office::clear);
        unknownName.setValue(data.unknownName());
        role.setValue(data.callerRole());
        caller.setValue(data.caller());
        contact.setValue(data.contact());
        category.setValue(data.category());
        channel.setValue(data.channel());
        software.setValue(data.software());
        errorCode.setValue(data.errorCode());
        question.setValue(data.question());
        due.setValue(data.due());
    }

    void chooses(CareOfficeRow row) {
        office.setValue(row);
    }

    /** What stands in the form; empty, with the field marked, while something needed is missing. */
    Optional<InquiryData> read() {
        var asked = FormFields.must(question, !question.getValue().isBlank());
        var dated = FormFields.must(due, due.getValue() != null && !due.isInvalid());
        if (!asked || !dated) {
            (asked ? due : question).getElement().callJsFunction("focus");
            return Optional.empty();
        }
        var chosen = office.getValue();
        return Optional.of(new InquiryData(
                channel.getValue(),
                chosen == null ? null : chosen.id(),
                unknownName.getValue(),
                role.getValue(),
                caller.getValue(),
                contact.getValue(),
                category.getValue(),
                software.getValue(),
                errorCode.getValue(),
                question.getValue(),
                due.getValue()));
    }

    void keptBy(UnsavedGuard guard) {
        guard.keep("unknown", unknownName);
        guard.keep("caller", caller);
        guard.keep("contact", contact);
        guard.keep("software", software);
        guard.keep("code", errorCode);
        guard.keep("question", question);
    }

    /** Called whenever the question or the code has changed, at most every 0.8 seconds. */
    void whenAsked(Runnable then) {
        question.addValueChangeListener(typed -> then.run());
        errorCode.addValueChangeListener(typed -> then.run());
    }

    String question() {
        return question.getValue();
    }

    String errorCode() {
        return errorCode.getValue();
    }

    void focus() {
        office.focus();
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    private static TextField line(String key, int most) {
        var field = new TextField(Wording.text(key));
        field.setMaxLength(most);
        return field;
    }

    private static <E extends Enum<E>> Select<E> select(String label, String family, E[] values) {
        return FormFields.choice(label, Arrays.asList(values), one -> one == null ? "" : Wording.of(family, one));
    }

    /** The browser's own list of suggestions; anything else may be typed. */
    private void suggest(List<String> known) {
        var id = "software-" + UUID.randomUUID();
        var list = new Element("datalist");
        list.setAttribute("id", id);
        known.forEach(name -> list.appendChild(new Element("option").setAttribute("value", name)));
        getElement().appendChild(list);
        software.getElement().executeJs("this.inputElement.setAttribute('list', $0)", id);
    }
}
