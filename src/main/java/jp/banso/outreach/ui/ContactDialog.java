package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Arrays;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.outreach.CallCircumstances;
import jp.banso.outreach.ContactDecision;
import jp.banso.outreach.ContactDecision.ChangedMeanwhile;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.ContactDecision.Refused;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactRow;
import jp.banso.outreach.CounterpartRole;
import jp.banso.outreach.Interest;
import jp.banso.outreach.NewContact;
import jp.banso.outreach.SharedCallDecision;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/**
 * Writes a contact down, or anew. Everything but the result is proposed, so that an ordinary call is one choice and one key;
 * what comes next follows the result until somebody chooses it themselves. The stage is asked for nowhere.
 */
final class ContactDialog {

    private static final int REASON = 300;

    /** Whom it is about. */
    record Whom(CareOfficeId id, String name, String phone) {}

    /** What the screen below does after it. */
    interface After {
        void recorded();

        /** Whether another office follows at once. */
        default boolean goesOn() {
            return false;
        }

        default void undone() {
            recorded();
        }

        /** The dialog has closed, whichever way. */
        default void left() {}
    }

    private final OutreachTools tools;
    private final Whom office;
    private final @Nullable ContactRow wrong;
    private final After then;
    private final UnsavedGuard guard;
    private final FormDialog dialog;
    private final DatePicker on;
    private final TimePicker time;
    private final Select<ContactMeans> means;
    private final RadioButtonGroup<ContactResult> result = new RadioButtonGroup<>(Wording.text("outreach.result"));
    private final Paragraph aside = FormFields.note(Wording.text("outreach.result.aside"));
    private final Select<CounterpartRole> counterpart;
    private final TextField name;
    private final Select<Interest> interest;
    private final MultiSelectComboBox<ContactReason> reasons;
    private final NextFields next;
    private final TextArea memo;
    private final TextArea why = FormFields.words("outreach.why", REASON);
    private final Div glance = new Div();
    private final SisterOffices sisters;
    private final CoolDownNote pause;
    private final ScriptNote script;

    ContactDialog(OutreachTools tools, Whom office, After then) {
        this(tools, office, null, then);
    }

    ContactDialog(OutreachTools tools, Whom office, @Nullable ContactRow wrong, After then) {
        this.tools = tools;
        this.office = office;
        this.wrong = wrong;
        this.then = then;
        guard = tools.guard("contact/" + office.id().value()
                + (wrong == null ? "" : "/" + wrong.id().value()));
        var fields = new Fields(guard);
        reasons = ReasonField.kept(guard);
        dialog = new FormDialog(
                Wording.text(wrong == null ? "outreach.record" : "outreach.correct"),
                Wording.text(then.goesOn() ? "outreach.record.do.next" : "outreach.record.do"),
                guard);
        on = fields.day("on", FormFields.past("outreach.on", tools.today()));
        time = fields.time("time", "outreach.time");
        means = choice("means", "outreach.means", ContactMeans.class);
        counterpart = choice("counterpart", "outreach.counterpart", CounterpartRole.class);
        name = fields.line("name", "outreach.name", NewContact.LONGEST_NAME);
        interest = choice("interest", "outreach.interest", Interest.class);
        interest.setEmptySelectionAllowed(true);
        interest.setEmptySelectionCaption(Wording.text("outreach.interest.none"));
        interest.setItemLabelGenerator(
                one -> one == null ? Wording.text("outreach.interest.none") : Wording.of("interest", one));
        // Before what follows it: a draft brings its result back first, and then what was chosen after all.
        guard.keep("result", result, Fields::word, Fields.reader(ContactResult.class));
        next = new NextFields(tools.today(), tools.quiet(), guard, fields);
        memo = FormFields.words("outreach.memo", NewContact.LONGEST_MEMO);
        pause = new CoolDownNote(tools, fields, office.id(), wrong == null);
        script = new ScriptNote(tools, office.id());
        script.setVisible(wrong == null);
        sisters = new SisterOffices(tools, office.id(), wrong == null);
        prepare();
        fill(wrong);
        var known = new Div(OfficeLine.of(tools.lines(), tools.viewer(), office.id(), OfficeLine.Where.CALL));
        known.add(call(), pause, glance, script);
        known.addClassNames("form", "call-known");
        var written = new Div(Fields.row(on, time, means), result, aside, Fields.row(counterpart, name), next.shown());
        written.add(sisters, interest, reasons, memo, tools.mention(office.id(), memo));
        written.addClassName("form");
        if (wrong != null) {
            written.add(why);
        }
        var sides = new Div(known, written);
        sides.addClassName("call-sides");
        dialog.about(office.name()).with(sides);
        dialog.doing(this::save).whenClosed(then::left);
    }

    /** Shows this under the telephone number. */
    ContactDialog knowing(Component what) {
        glance.add(what);
        glance.setVisible(true);
        return this;
    }

    void open() {
        dialog.open();
        Focus.onceOpen(result);
    }

    private Component call() {
        return Wording.phone(office.phone());
    }

    private CallCircumstances circumstances() {
        return new CallCircumstances(pause.reason(), script.version());
    }

    private void prepare() {
        ResultKeys.on(result);
        result.addClassName("contact-result");
        reasons.addSelectionListener(
                chosen -> chosen.getAddedSelection().stream().findFirst().ifPresent(script::heard));
        memo.setHelperText(Wording.text("outreach.memo.help", NewContact.LONGEST_MEMO));
        guard.keep("memo", memo);
        guard.keep("why", why);
        aside.setVisible(false);
        glance.setVisible(false);
        on.addValueChangeListener(chosen -> pause.about(means.getValue(), on.getValue()));
        means.addValueChangeListener(chosen -> pause.about(means.getValue(), on.getValue()));
        result.addValueChangeListener(chosen -> propose(chosen.getValue()));
    }

    private void fill(@Nullable ContactRow written) {
        var was = written == null ? null : written.asWritten();
        var at = was == null ? tools.now() : was.at();
        on.setValue(at.toLocalDate());
        time.setValue(at.toLocalTime());
        means.setValue(was == null ? ContactMeans.CALL_OUT : was.means());
        counterpart.setValue(was == null ? CounterpartRole.UNKNOWN : was.counterpart());
        if (was == null) {
            next.begin();
        } else {
            next.show(was);
            result.setValue(was.result());
            name.setValue(was.counterpartName());
            interest.setValue(was.interest());
            reasons.setValue(was.reasons());
            memo.setValue(was.memo());
        }
    }

    private void propose(@Nullable ContactResult chosen) {
        aside.setVisible(chosen == ContactResult.DECLINED
                || chosen == ContactResult.OUT_OF_SCOPE
                || chosen == ContactResult.ALREADY_ADOPTED);
        if (chosen != null) {
            next.follow(chosen);
        }
    }

    private void save(OperationId operation) {
        var whole = Fields.must(on, on.getValue() != null)
                & Fields.must(time, time.getValue() != null)
                & Fields.must(result, result.getValue() != null)
                & next.isWhole()
                & pause.whole()
                & Fields.must(why, wrong == null || !why.getValue().isBlank());
        if (!whole) {
            Fields.leadToMarked(pause.field(), on, time, result, next.dayField(), why);
            return;
        }
        var contact = new NewContact(
                on.getValue().atTime(time.getValue()),
                means.getValue(),
                counterpart.getValue(),
                name.getValue(),
                result.getValue(),
                interest.getValue(),
                reasons.getValue(),
                next.action(),
                next.day(),
                memo.getValue());
        if (!sisters.ticked().isEmpty()) {
            take(tools.shared()
                    .log(tools.viewer(), operation, office.id(), sisters.ticked(), contact, circumstances()));
            return;
        }
        take(
                wrong == null
                        ? tools.contacts().log(tools.viewer(), operation, office.id(), contact, circumstances())
                        : tools.contacts()
                                .correct(
                                        tools.viewer(),
                                        operation,
                                        wrong.id(),
                                        wrong.version(),
                                        contact,
                                        why.getValue()));
    }

    private void take(SharedCallDecision decision) {
        if (decision instanceof SharedCallDecision.Together written) {
            dialog.done(
                    Wording.text(
                            "outreach.shared.recorded",
                            Wording.of("result", result.getValue()),
                            written.offices().size()),
                    () -> SisterOffices.undo(tools, written, then::undone));
            then.recorded();
        } else {
            dialog.refuse(SisterOffices.why(decision));
        }
    }

    private void take(ContactDecision decision) {
        switch (decision) {
            case Recorded recorded -> {
                var said = Wording.stands(
                        Wording.text(
                                wrong == null ? "outreach.recorded" : "outreach.corrected",
                                Wording.of("result", result.getValue())),
                        recorded.from(),
                        recorded.to());
                if (wrong == null) {
                    dialog.done(said, () -> ContactUndo.of(tools, office.id(), recorded, then::undone));
                } else {
                    dialog.done(said);
                }
                if (!recorded.stays().isEmpty()) {
                    Notices.info(Wording.text("careoffice.stays." + recorded.stays()));
                }
                then.recorded();
            }
            case Refused refused -> dialog.refuse(Wording.text("outreach.refused." + refused.reason()));
            case ChangedMeanwhile meanwhile ->
                dialog.refuse(Wording.text("outreach.meanwhile", Wording.of("state", meanwhile.now())));
        }
    }

    private <E extends Enum<E>> Select<E> choice(String group, String labelKey, Class<E> kind) {
        Select<E> field = FormFields.choice(
                labelKey, Arrays.asList(kind.getEnumConstants()), one -> one == null ? "" : Wording.of(group, one));
        guard.keep(group, field, Fields::word, Fields.reader(kind));
        return field;
    }
}
