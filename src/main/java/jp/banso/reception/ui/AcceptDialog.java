package jp.banso.reception.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import jp.banso.reception.PublicApplicationRow;
import jp.banso.reception.PublicApplicationRow.Suggestion;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Takes an application from the public form for one office: the one that was found, a suggested one, or one by number. */
final class AcceptDialog {

    private final FormDialog dialog;
    private final RadioButtonGroup<Suggestion> suggested = new RadioButtonGroup<>();
    private final TextField other = new TextField(Wording.text("reception.accept.other"));

    AcceptDialog(ReceptionTools tools, PublicApplicationRow row, Runnable then) {
        var suggestions = tools.queries().suggestions(tools.viewer(), row);
        var guard = tools.guard("accept/" + row.id().value());
        dialog = new FormDialog(Wording.text("reception.accept"), Wording.text("reception.accept.do"), guard)
                .about(Wording.text("reception.about", row.receipt(), row.typedNumber(), row.typedName()));
        suggested.setLabel(Wording.text("reception.accept.which"));
        suggested.setItems(suggestions);
        suggested.setItemLabelGenerator(
                one -> Wording.text("reception.suggestion", one.name(), one.number(), one.address()));
        suggested.setVisible(!suggestions.isEmpty());
        suggestions.stream()
                .filter(one -> one.number().equals(row.officeNumber()))
                .findFirst()
                .ifPresent(suggested::setValue);
        other.setMaxLength(20);
        other.setHelperText(Wording.text("reception.accept.other.help"));
        other.setValueChangeMode(ValueChangeMode.EAGER);
        other.addValueChangeListener(typed -> {
            if (!typed.getValue().isBlank()) {
                suggested.clear();
            }
        });
        guard.keep("other", other);
        dialog.with(FormFields.note(Wording.text("reception.accept.note")), suggested, other)
                .doing(operation -> {
                    var number = chosen();
                    if (FormFields.must(other, number.isPresent())) {
                        Wording.take(
                                dialog(),
                                tools.desk().accept(tools.viewer(), operation, row.id(), number.orElseThrow()),
                                then);
                    }
                });
    }

    private Optional<OfficeNumber> chosen() {
        var one = suggested.getValue();
        return other.isEmpty() && one != null
                ? Optional.of(new OfficeNumber(one.number()))
                : OfficeNumber.parse(other.getValue());
    }

    private FormDialog dialog() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
