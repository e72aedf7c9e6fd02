package jp.banso.careoffice.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.MigrationStage;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** A new value on axis C or E, since when, and words about it. */
final class DatedDialog<E extends Enum<E>> {

    private final CaseScreen screen;
    private final Axis<E> axis;
    private final AxisAnswers answers;
    private final ActDialog dialog;
    private final Binder<Change> binder = new Binder<>(Change.class);
    private final Select<String> next;

    /** What the form edits; public because the binder reads it by reflection. */
    public record Change(@Nullable String next, @Nullable LocalDate on, String comment) {}

    /** What the two axes do differently. */
    private record Axis<E>(String name, List<E> values, Function<CareOfficeCard, E> now, Mover<E> mover) {}

    private interface Mover<E> {
        AxisDecision move(CareOfficeCard card, OperationId operation, E next, LocalDate on, String comment);
    }

    static DatedDialog<MigrationStage> migration(CaseTools tools, CaseScreen screen) {
        return new DatedDialog<>(
                tools,
                screen,
                true,
                new Axis<>(
                        "migration",
                        List.of(MigrationStage.values()),
                        CareOfficeCard::migration,
                        (card, operation, next, on, comment) -> tools.service()
                                .migrate(tools.viewer(), operation, card.id(), card.migration(), next, on, comment)));
    }

    static DatedDialog<OperatingStatus> operating(CaseTools tools, CaseScreen screen) {
        return new DatedDialog<>(
                tools,
                screen,
                false,
                new Axis<>(
                        "operating",
                        List.of(OperatingStatus.values()),
                        CareOfficeCard::operating,
                        (card, operation, next, on, comment) -> tools.service()
                                .operateAs(tools.viewer(), operation, card.id(), card.operating(), next, on, comment)));
    }

    private DatedDialog(CaseTools tools, CaseScreen screen, boolean proof, Axis<E> axis) {
        this.screen = screen;
        this.axis = axis;
        dialog = new ActDialog(tools, screen, axis.name());
        answers = new AxisAnswers(screen, dialog);
        next = FormFields.choice("careoffice." + axis.name() + ".next", List.of(), this::words);
        var on = FormFields.past("careoffice.effective", tools.today());
        TextArea comment = FormFields.words(proof ? "careoffice.proof" : "careoffice.comment", 1000);
        var closing = FormFields.note(Wording.text("careoffice.closing.note"));
        closing.setVisible(false);
        next.addValueChangeListener(
                chosen -> closing.setVisible(OperatingStatus.CLOSED.name().equals(chosen.getValue())));
        FormFields.required(binder, next, "next");
        FormFields.required(binder, on, "on");
        if (proof) {
            FormFields.required(binder, comment, "comment");
        } else {
            FormFields.optional(binder, comment, "comment");
        }
        offer();
        binder.readRecord(new Change(null, tools.today(), ""));
        dialog.with(next, closing, on, comment).keeping("comment", comment).doing(this::change);
    }

    void open() {
        dialog.open();
    }

    private void offer() {
        var now = axis.now().apply(screen.card());
        next.setItems(axis.values().stream()
                .filter(value -> value != now)
                .map(Enum::name)
                .toList());
    }

    private String words(String value) {
        return Wording.text(axis.name() + "." + value);
    }

    private void change(OperationId operation) {
        try {
            var change = binder.writeRecord();
            if (change.next() != null && change.on() != null) {
                var to = axis.values().stream()
                        .filter(value -> value.name().equals(change.next()))
                        .findFirst()
                        .orElseThrow();
                answers.take(
                        axis.mover().move(screen.card(), operation, to, change.on(), change.comment()),
                        "careoffice." + axis.name() + ".done",
                        this::words,
                        now -> offer());
            }
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }
}
