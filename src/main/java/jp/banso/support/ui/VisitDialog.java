package jp.banso.support.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.support.AssignmentId;
import jp.banso.support.NewVisitNote;
import jp.banso.support.NewVisitNote.TestExchange;
import jp.banso.support.Trouble;
import jp.banso.support.VisitKind;
import jp.banso.support.VisitPlace;
import jp.banso.support.VisitRow;
import org.jspecify.annotations.Nullable;

/** Writes down a visit; what is typed is kept as a draft until it is saved. */
final class VisitDialog {

    private final SupportTools tools;
    private final AssignmentId assignment;
    private final Runnable then;
    private final FormDialog dialog;
    private final DatePicker on;
    private final Select<VisitKind> kind;
    private final Select<VisitPlace> place;
    private final TextField met;
    private final TextArea work;
    private final DatePicker next;
    private final Select<Trouble> trouble;
    private final DatePicker applied;
    private final DatePicker tested;
    private final TextField counterpart;
    private final Checkbox sent;
    private final Checkbox received;
    private final Checkbox imported;

    VisitDialog(SupportTools tools, AssignmentId assignment, CareOfficeId office, String whose, Runnable then) {
        this.tools = tools;
        this.assignment = assignment;
        this.then = then;
        var guard = tools.guard("visit/" + assignment.value());
        var fields = new Fields(guard);
        dialog = new FormDialog(Wording.text("support.visit"), Wording.text("support.visit.do"), guard).about(whose);
        on = fields.day("on", FormFields.past("support.visited-on", tools.today()));
        on.setValue(tools.today());
        kind = fields.choice("kind", "support.visit.kind", VisitKind.class, "visit.kind", VisitKind.HEARING);
        place = fields.choice("place", "support.visit.place", VisitPlace.class, "visit.place", VisitPlace.OFFICE);
        met = fields.line("met", "support.met", 200);
        met.setHelperText(Wording.text("support.met.help"));
        work = FormFields.words("support.work", 2000);
        guard.keep("work", work);
        next = fields.day("next", FormFields.planned("support.next-visit", tools.today()));
        trouble = fields.choice("trouble", "support.trouble", Trouble.class, "trouble", Trouble.NONE);
        applied = fields.day("applied", FormFields.past("support.applied-on", tools.today()));
        applied.setHelperText(Wording.text("support.applied-on.help"));
        tested = fields.day("tested", FormFields.past("support.tested-on", tools.today()));
        counterpart = fields.line("counterpart", "support.counterpart", 200);
        sent = fields.yes("sent", "support.test.sent");
        received = fields.yes("received", "support.test.received");
        imported = fields.yes("imported", "support.test.imported");
        dialog.with(OfficeLine.of(tools.lines(), tools.viewer(), office, OfficeLine.Where.VISIT))
                .with(
                        ApplicationDialog.row(on, kind),
                        ApplicationDialog.row(place, met),
                        work,
                        tools.mention(office, work, 2000),
                        ApplicationDialog.row(next, trouble),
                        proofs())
                .doing(this::save);
    }

    private Details proofs() {
        var checks = new Div(sent, received, imported);
        checks.addClassName("support-checks");
        var inside = new Div(applied, ApplicationDialog.row(tested, counterpart), checks);
        inside.addClassName("form");
        var details = new Details(Wording.text("support.proofs"), inside);
        details.setOpened(true);
        return details;
    }

    private void save(OperationId operation) {
        var whole = Fields.must(on, on.getValue() != null)
                & Fields.must(met, !met.getValue().isBlank())
                & Fields.must(work, !work.getValue().isBlank())
                & Fields.must(
                        counterpart,
                        tested.getValue() == null || !counterpart.getValue().isBlank())
                & Fields.must(
                        tested,
                        tested.getValue() != null || counterpart.getValue().isBlank());
        if (whole) {
            var note = new NewVisitNote(
                    on.getValue(),
                    kind.getValue(),
                    place.getValue(),
                    met.getValue(),
                    work.getValue(),
                    trouble.getValue(),
                    next.getValue(),
                    applied.getValue(),
                    test());
            Wording.take(dialog, tools.visits().addNote(tools.viewer(), operation, assignment, note), then);
        }
    }

    private @Nullable TestExchange test() {
        return tested.getValue() == null
                ? null
                : new TestExchange(
                        tested.getValue(),
                        counterpart.getValue(),
                        sent.getValue(),
                        received.getValue(),
                        imported.getValue());
    }

    /** Opens with the words of a note that was taken back, which are kept as a draft from now on. */
    void openWith(VisitRow former) {
        open();
        on.setValue(former.visitedOn());
        kind.setValue(former.kind());
        place.setValue(former.place());
        met.setValue(former.met());
        work.setValue(former.workDone());
        var planned = former.nextVisitOn();
        next.setValue(planned == null || planned.isBefore(tools.today()) ? null : planned);
        trouble.setValue(former.trouble());
        applied.setValue(former.useAppliedOn());
        tested.setValue(former.testedOn());
        counterpart.setValue(former.counterpart());
        sent.setValue(former.testSent());
        received.setValue(former.testReceived());
        imported.setValue(former.testImported());
    }

    void open() {
        dialog.open();
    }
}
