package jp.banso.witness.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.witness.RenewalKind;
import jp.banso.witness.WitnessDecision;

/** Writes down on which day a term of an office ends. */
final class TermDialog {

    private final FormDialog dialog;

    TermDialog(WitnessTools tools, CareOfficeCard card) {
        var guard = tools.guard("term/" + card.id().value());
        var kinds = List.of(RenewalKind.values());
        var kind = FormFields.keepChoice(
                guard,
                "kind",
                FormFields.<RenewalKind>choice(
                        "witness.term.kind",
                        kinds,
                        one -> one == null ? "" : WitnessTools.text("witness.term." + one.name())),
                kinds,
                RenewalKind.CERTIFICATE);
        var day = FormFields.keepDay(guard, "day", JapaneseDates.datePicker(WitnessTools.text("witness.term.day")));
        day.setMin(LocalDate.of(2020, 1, 1));
        day.setMax(tools.today().plusYears(10));
        var source = new TextField(WitnessTools.text("witness.term.source"));
        source.setMaxLength(200);
        source.setHelperText(WitnessTools.text("witness.term.source.help"));
        dialog = new FormDialog(WitnessTools.text("witness.term"), WitnessTools.text("witness.record"), guard)
                .about(WitnessTools.text("witness.about", card.name(), card.number()))
                .with(kind, day, source)
                .keepingText("source", source)
                .doing(operation -> {
                    if (!(FormFields.must(day, day.getValue() != null && !day.isInvalid())
                            & FormFields.must(source, !source.getValue().isBlank()))) {
                        return;
                    }
                    var decision = tools.service()
                            .term(
                                    tools.viewer(),
                                    operation,
                                    card.id(),
                                    kind.getValue(),
                                    day.getValue(),
                                    source.getValue());
                    if (decision instanceof WitnessDecision.Done) {
                        form().done(WitnessTools.text("witness.term.done"));
                    } else {
                        form().refuse(WitnessTools.why(decision));
                    }
                });
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
