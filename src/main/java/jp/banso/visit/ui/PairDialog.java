package jp.banso.visit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import jp.banso.visit.PairCandidate;
import jp.banso.visit.PairVisit;

/** Books a visit to this office and one to another together, for their first exchange. */
final class PairDialog {

    private final FormDialog dialog;

    PairDialog(VisitTools tools, AssignmentId mine, String officeName, VisitTime planned) {
        dialog = new FormDialog(
                        Wording.text("visit.pair.book"),
                        Wording.text("visit.pair.book.do"),
                        tools.guard("pair/" + mine.value()))
                .about(officeName);
        var partner = new ComboBox<PairCandidate>(Wording.text("visit.pair.partner"));
        partner.setItems(tools.pairs().candidates(tools.viewer(), mine));
        partner.setItemLabelGenerator(one -> Wording.text("visit.pair.choice", one.officeName(), one.officeNumber()));
        partner.addValueChangeListener(chosen -> {
            var one = chosen.getValue();
            partner.setHelperText(one == null ? "" : Wording.text("visit.pair.who", firm(one), now(one)));
        });
        var day = FormFields.planned("visit.pair.day", tools.today());
        var on = planned.on();
        if (on != null && !on.isBefore(tools.today())) {
            day.setValue(on);
        }
        var time = FormFields.time("visit.pair.time");
        time.setValue(planned.at());
        var other = FormFields.time("visit.pair.time.other");
        other.setHelperText(Wording.text("visit.pair.time.other.help"));
        dialog.with(FormFields.note(Wording.text("visit.pair.note")), partner, day, time, other)
                .doing(operation -> {
                    if (FormFields.must(partner, partner.getValue() != null)
                            && FormFields.must(day, day.getValue() != null)) {
                        var theirs = other.getValue() == null ? time.getValue() : other.getValue();
                        Wording.take(
                                form(),
                                tools.pairing()
                                        .book(
                                                tools.viewer(),
                                                operation,
                                                new PairVisit(
                                                        mine, planned, new VisitTime(day.getValue(), time.getValue())),
                                                new PairVisit(
                                                        partner.getValue().assignment(),
                                                        partner.getValue().planned(),
                                                        new VisitTime(day.getValue(), theirs))),
                                "visit.pair.booked",
                                () -> {});
                    }
                });
    }

    private static String firm(PairCandidate one) {
        return one.visitor().isEmpty() ? one.firm() : Wording.text("visit.pair.firm", one.firm(), one.visitor());
    }

    private static String now(PairCandidate one) {
        var planned = one.planned();
        return planned.on() == null ? Wording.text("visit.pair.now.none") : Wording.when(planned);
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
