package jp.banso.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import jp.banso.careoffice.register.RegisterUpdates.Kept;
import jp.banso.intake.BatchCard;
import jp.banso.intake.BatchState;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** Step 4: what was done, by whom, and the way back; after undoing, what could not be undone. */
class ResultPanel extends Composite<Div> {

    private final transient IntakeService intake;
    private final transient IntakeQueries batches;
    private final transient CurrentViewer viewer;
    private final transient BatchCard batch;
    private final transient Runnable reload;
    private final OperationId undoing = OperationId.fresh();

    ResultPanel(
            IntakeService intake,
            IntakeQueries batches,
            CurrentViewer viewer,
            BatchCard batch,
            boolean mayChange,
            Runnable reload) {
        this.intake = intake;
        this.batches = batches;
        this.viewer = viewer;
        this.batch = batch;
        this.reload = reload;
        getContent().addClassName("intake-stack");
        var section =
                new Section(getTranslation("intake.result." + batch.state().name()), facts());
        if (mayChange && batch.state() == BatchState.APPLIED) {
            var undo = new Button(getTranslation("intake.undo"), click -> ask());
            undo.addThemeVariants(ButtonVariant.AURA_DANGER);
            section.withActions(undo);
        }
        getContent().add(section, files(), onwards());
        if (batch.state() == BatchState.UNDONE) {
            getContent().add(kept());
        }
    }

    private Component facts() {
        var counts = batch.counts();
        var facts = new DescriptionList()
                .with(getTranslation("intake.result.applied"), who(batch.applier(), batch.appliedAt()));
        if (batch.state() == BatchState.UNDONE) {
            facts.with(getTranslation("intake.result.undone"), who(batch.undoer(), batch.undoneAt()));
        }
        return facts.with(getTranslation("intake.tile.NEW_OFFICE"), Wording.number(counts.newOffices()))
                .with(getTranslation("intake.tile.NEW_SERVICE"), Wording.number(counts.newServices()))
                .with(getTranslation("intake.tile.CHANGED"), Wording.number(counts.changed()))
                .with(getTranslation("intake.tile.SAME"), Wording.number(counts.same()))
                .with(getTranslation("intake.tile.VANISHED"), Wording.number(counts.vanished()))
                .with(getTranslation("intake.tile.REFUSED"), Wording.number(counts.refused()));
    }

    private String who(String name, @Nullable Instant when) {
        return when == null ? name : getTranslation("intake.conflict.by", name, JapaneseDates.moment(when));
    }

    private Component files() {
        var list = new UnorderedList();
        batch.files().forEach(file -> list.add(new ListItem(file.name())));
        return new Section(getTranslation("intake.files"), list);
    }

    private Component onwards() {
        var links = new Div(
                new Anchor(Places.careOffices(), getTranslation("intake.result.offices")),
                new Anchor(Places.intakeQuestions(), getTranslation("intake.questions.title")),
                new Anchor(Places.intake(), getTranslation("intake.back")));
        links.addClassName("intake-links");
        return links;
    }

    private void ask() {
        new ConfirmQuestion(
                        getTranslation("intake.undo"),
                        getTranslation("intake.undo.question", Wording.summary(batch.counts())),
                        getTranslation("intake.keep"))
                .dangerousAnswer(getTranslation("intake.undo"), () -> {
                    IntakeAnswers.went(intake.undo(viewer.get(), undoing, batch.id()));
                    reload.run();
                })
                .ask();
    }

    private Component kept() {
        var all = batches.kept(viewer.get(), batch.id());
        if (all.isEmpty()) {
            return new Section(getTranslation("intake.kept.title"), new Paragraph(getTranslation("intake.kept.none")));
        }
        var list = new UnorderedList();
        all.forEach(kept -> list.add(new ListItem(words(kept))));
        return new Section(
                getTranslation("intake.kept.title"),
                new Paragraph(getTranslation("intake.kept.line", all.size())),
                list);
    }

    private String words(Kept kept) {
        return kept.field().isEmpty()
                ? getTranslation(
                        "intake.kept.office",
                        kept.officeNumber(),
                        kept.name(),
                        getTranslation("intake.kept." + kept.reason()))
                : getTranslation(
                        "intake.kept.cell",
                        kept.officeNumber(),
                        kept.name(),
                        getTranslation("intake.field." + kept.field()),
                        kept.keptValue());
    }
}
