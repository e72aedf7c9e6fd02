package jp.banso.outreach.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision;
import jp.banso.outreach.BriefingDecision.Conflict;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingRow;
import jp.banso.outreach.Venue;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** Enters a session, or changes one; after somebody else's change the next try is over what stands then. */
final class BriefingDialog {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 4, 1);
    private static final int YEARS_ON = 3;

    private final OutreachTools tools;
    private final Consumer<BriefingId> then;
    private final FormDialog dialog;
    private final TextField title;
    private final DatePicker on;
    private final TimePicker starts;
    private final TimePicker ends;
    private final DatePicker until;
    private final Select<Venue> venue;
    private final TextField place;
    private final IntegerField capacity = new IntegerField(Wording.text("outreach.briefing.capacity"));
    private @Nullable BriefingRow row;

    BriefingDialog(OutreachTools tools, @Nullable BriefingRow row, Consumer<BriefingId> then) {
        this.tools = tools;
        this.row = row;
        this.then = then;
        var guard = tools.guard("briefing" + (row == null ? "" : "/" + row.id().value()));
        var fields = new Fields(guard);
        dialog = new FormDialog(
                Wording.text(row == null ? "outreach.briefing.new" : "outreach.briefing.change"),
                Wording.text(row == null ? "outreach.briefing.new.do" : "outreach.briefing.change.do"),
                guard);
        title = fields.line("title", "outreach.briefing.title", BriefingData.LONGEST);
        on = fields.day("on", JapaneseDates.datePicker(Wording.text("outreach.briefing.on")));
        on.setMin(EARLIEST);
        on.setMax(tools.today().plusYears(YEARS_ON));
        starts = fields.time("starts", "outreach.briefing.starts");
        ends = fields.time("ends", "outreach.briefing.ends");
        until = fields.day("until", JapaneseDates.datePicker(Wording.text("outreach.briefing.until")));
        until.setHelperText(Wording.text("outreach.briefing.until.help"));
        venue = FormFields.choice(
                "outreach.venue", Arrays.asList(Venue.values()), one -> one == null ? "" : Wording.of("venue", one));
        guard.keep("venue", venue, Fields::word, Fields.reader(Venue.class));
        place = fields.line("place", "outreach.briefing.place", BriefingData.LONGEST);
        place.setHelperText(Wording.text("outreach.briefing.place.help"));
        capacity.setMin(1);
        capacity.setMax(BriefingData.LARGEST);
        capacity.setHelperText(Wording.text("outreach.briefing.capacity.help"));
        guard.keep("capacity", capacity, count -> Objects.toString(count, ""), BriefingDialog::readCount);
        title.setValue(
                row == null
                        ? Wording.text("outreach.briefing.title.usual")
                        : row.data().title());
        venue.setValue(row == null ? Venue.ON_SITE : row.data().venue());
        if (row != null) {
            on.setValue(row.data().heldOn());
            starts.setValue(row.data().startsAt());
            ends.setValue(row.data().endsAt());
            until.setValue(row.data().applyUntil());
            place.setValue(row.data().place());
            capacity.setValue(row.data().capacity());
        }
        dialog.with(title, Fields.row(on, starts, ends), Fields.row(venue, place), Fields.row(capacity, until))
                .doing(this::save);
    }

    void open() {
        dialog.open();
        Focus.onceOpen(row == null ? on : title);
    }

    private void save(OperationId operation) {
        var room = capacity.getValue();
        var whole =
                Fields.must(title, !title.getValue().isBlank()) & Fields.must(on, on.getValue() != null) & fits(room);
        if (!(whole && follow())) {
            Fields.leadToMarked(title, on, ends, capacity, until);
            return;
        }
        var data = new BriefingData(
                title.getValue(),
                on.getValue(),
                starts.getValue(),
                ends.getValue(),
                until.getValue(),
                venue.getValue(),
                place.getValue(),
                room);
        take(
                row == null
                        ? tools.briefings().open(tools.viewer(), operation, data)
                        : tools.briefings().change(tools.viewer(), operation, row.id(), row.version(), data));
    }

    /** The end after a start, the last day to apply not after the day. */
    private boolean follow() {
        var last = until.getValue();
        return holds(ends, BriefingData.follows(starts.getValue(), ends.getValue()), "outreach.briefing.ends.bad")
                & holds(until, last == null || !last.isAfter(on.getValue()), "outreach.briefing.until.bad");
    }

    private static boolean holds(HasValidation field, boolean claim, String key) {
        field.setInvalid(!claim);
        field.setErrorMessage(claim ? "" : Wording.text(key));
        return claim;
    }

    private boolean fits(@Nullable Integer room) {
        return holds(
                capacity, room == null || room >= 1 && room <= BriefingData.LARGEST, "outreach.briefing.capacity.bad");
    }

    private void take(BriefingDecision decision) {
        if (decision instanceof Kept kept) {
            dialog.done(Wording.text("outreach.briefing.kept", title.getValue()));
            then.accept(kept.session());
            return;
        }
        if (decision instanceof Conflict && row != null) {
            row = tools.sessions().session(tools.viewer(), row.id()).orElse(row);
        }
        dialog.refuse(BriefingWording.why(decision));
    }

    @SuppressWarnings("NullAway") // the empty value of a number field is null
    private static @Nullable Integer readCount(String text) {
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }
}
