package jp.banso.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import jp.banso.intake.BatchCard;
import jp.banso.intake.BatchCounts;
import jp.banso.intake.IntakeDecision;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.intake.PreviewTile;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.Section;

/** Step 3: what the batch would do, part by part, and the decision to let it. */
class PreviewPanel extends Composite<Div> {

    private final transient IntakeService intake;
    private final transient IntakeQueries batches;
    private final transient CurrentViewer viewer;
    private final transient BatchCard batch;
    private final transient Runnable reload;
    private final boolean mayChange;
    private OperationId confirming = OperationId.fresh();
    private final Section lines = new Section("");
    private final PreviewTiles tiles;

    PreviewPanel(
            IntakeService intake,
            IntakeQueries batches,
            CurrentViewer viewer,
            BatchCard batch,
            boolean mayChange,
            PreviewTile tile,
            Consumer<PreviewTile> remember,
            Runnable reload) {
        this.intake = intake;
        this.batches = batches;
        this.viewer = viewer;
        this.batch = batch;
        this.mayChange = mayChange;
        this.reload = reload;
        tiles = new PreviewTiles(batch.counts(), tile, chosen -> {
            remember.accept(chosen);
            show(chosen);
        });
        getContent().addClassName("intake-stack");
        getContent().add(warnings(), tiles, rest(), lines);
        if (mayChange) {
            getContent().add(actions());
        }
        show(tile);
    }

    /** The first part that has something to say, what needs a person before what does not. */
    static PreviewTile first(BatchCounts counts) {
        if (counts.conflicts() > 0) {
            return PreviewTile.CONFLICT;
        }
        if (counts.refused() > 0) {
            return PreviewTile.REFUSED;
        }
        if (counts.changed() > 0) {
            return PreviewTile.CHANGED;
        }
        if (counts.newOffices() > 0) {
            return PreviewTile.NEW_OFFICE;
        }
        if (counts.newServices() > 0) {
            return PreviewTile.NEW_SERVICE;
        }
        return counts.vanished() > 0 ? PreviewTile.VANISHED : PreviewTile.SAME;
    }

    private Component warnings() {
        var notes = new Div();
        notes.addClassName("intake-stack");
        if (batch.outdated()) {
            notes.add(note("form-error", getTranslation("intake.outdated")));
        }
        if (batch.counts().alarming()) {
            notes.add(note(
                    "form-error",
                    getTranslation(
                            "intake.alarm",
                            batch.counts().vanished(),
                            batch.counts().comparable())));
        }
        if (!batch.appliedBefore().isEmpty()) {
            notes.add(note(
                    "form-note",
                    getTranslation(
                            "intake.applied-before",
                            String.join(getTranslation("intake.file.between"), batch.appliedBefore()))));
        }
        return notes;
    }

    private static Paragraph note(String kind, String text) {
        var note = new Paragraph(text);
        note.addClassName(kind);
        return note;
    }

    /** Rows that lead to nothing, in one line. */
    private Component rest() {
        var counts = batch.counts();
        var words = new Paragraph(getTranslation(
                "intake.rest", counts.rowsRead(), counts.doubled(), counts.elsewhere(), counts.outside()));
        words.addClassName("intake-rest");
        return words;
    }

    private void show(PreviewTile tile) {
        tiles.choose(tile);
        lines.setTitle(getTranslation("intake.tile." + tile.name()));
        var count = batches.count(viewer.get(), batch.id(), tile);
        var why = new Paragraph(getTranslation("intake.tile.line." + tile.name(), count));
        why.addClassName("intake-rest");
        if (tile == PreviewTile.SAME || count == 0) {
            lines.show(count == 0 ? new Paragraph(getTranslation("intake.tile.none")) : why);
        } else if (tile == PreviewTile.CONFLICT) {
            lines.show(why, new ConflictGrid(intake, batches, viewer, batch.id(), count, mayChange));
        } else if (tile == PreviewTile.REFUSED) {
            var file = new Anchor(
                    new RefusedRowsFile(batches, viewer, batch.id()), getTranslation("intake.refused.download"));
            file.addClassName("intake-download");
            lines.show(why, file, new PreviewGrid(batches, viewer, batch.id(), tile, count));
        } else {
            lines.show(why, new PreviewGrid(batches, viewer, batch.id(), tile, count));
        }
    }

    private Component actions() {
        var back = new Button(getTranslation("intake.reopen"), click -> {
            if (IntakeAnswers.went(intake.reopen(viewer.get(), batch.id()))) {
                reload.run();
            }
        });
        var bar = new Div(back);
        bar.addClassNames("form-actions", "intake-decide");
        if (batch.outdated()) {
            bar.add(primary(getTranslation("intake.read.again"), () -> {
                if (IntakeAnswers.went(intake.read(viewer.get(), OperationId.fresh(), batch.id()))) {
                    reload.run();
                }
            }));
        } else if (batch.counts().nothingToDo()) {
            bar.addComponentAsFirst(note("form-note", getTranslation("intake.nothing")));
        } else {
            bar.add(primary(getTranslation("intake.confirm", Wording.summary(batch.counts())), () -> confirm(false)));
        }
        return bar;
    }

    private static Button primary(String label, Runnable act) {
        var button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    private void confirm(boolean evenSo) {
        var decision = intake.confirm(viewer.get(), confirming, batch.id(), evenSo);
        if (decision instanceof IntakeDecision.NeedsSecondYes alarm) {
            confirming = OperationId.fresh();
            new ConfirmQuestion(
                            getTranslation("intake.alarm.title"),
                            getTranslation("intake.alarm.question", alarm.vanished(), alarm.comparable()),
                            getTranslation("intake.alarm.keep"))
                    .dangerousAnswer(getTranslation("intake.alarm.go"), () -> confirm(true))
                    .ask();
            return;
        }
        IntakeAnswers.went(decision);
        reload.run();
    }
}
