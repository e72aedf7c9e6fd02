package jp.banso.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.intake.IntakeDecision;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.QuestionAnswer;
import jp.banso.intake.QuestionRow;
import jp.banso.intake.QuestionService;
import jp.banso.intake.QuestionState;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.OneDialog;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.RowChoice;

/** Designations that a newer register no longer tells: what became of them is for people to say. */
@Route("intake/questions")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class QuestionsView extends Div implements AfterNavigationObserver {

    private final transient QuestionService service;
    private final transient IntakeQueries questions;
    private final transient CurrentViewer viewer;
    private final Grid<QuestionRow> grid = new Grid<>();
    private final Tab open = new Tab();
    private final Tab answered = new Tab();
    private final Tabs tabs = new Tabs(open, answered);
    private final Button keep = new Button();

    QuestionsView(QuestionService service, IntakeQueries questions, CurrentViewer viewer) {
        this.service = service;
        this.questions = questions;
        this.viewer = viewer;
        addClassNames("page", "page-fill", "intake");
        keep.setText(getTranslation("intake.question.keep-chosen"));
        keep.addClickListener(click -> keepChosen());
        tabs.addSelectedChangeListener(change -> refresh());
        describe();
        add(
                new PageHeader(getTranslation("intake.questions.title"), getTranslation("intake.questions.line"))
                        .withActions(keep),
                tabs,
                grid);
    }

    private boolean showsAnswered() {
        return answered.equals(tabs.getSelectedTab());
    }

    private void describe() {
        grid.addComponentColumn(this::office)
                .setHeader(getTranslation("intake.column.office"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::service)
                .setHeader(getTranslation("intake.column.service"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::answer)
                .setHeader(getTranslation("intake.column.answer"))
                .setFlexGrow(2);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        RowChoice.many(grid);
        grid.addSelectionListener(selection -> enableKeep());
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("intake.question.none"),
                getTranslation("intake.question.none.next")));
        grid.setItems(
                query ->
                        questions
                                .questions(viewer.get(), showsAnswered(), query.getOffset(), query.getLimit())
                                .stream(),
                query -> questions.questionCount(viewer.get(), showsAnswered()));
    }

    private void enableKeep() {
        keep.setVisible(!showsAnswered());
        keep.setEnabled(!grid.getSelectedItems().isEmpty());
    }

    private Component office(QuestionRow row) {
        var name = new Anchor(Places.careOffice(row.officeNumber()), row.name());
        name.addClassName("cell-main");
        var number = new Div(row.officeNumber());
        number.addClassName("cell-sub");
        return new Div(name, number);
    }

    private Component service(QuestionRow row) {
        var asked = new Div(getTranslation("intake.question.asked", JapaneseDates.moment(row.askedAt())));
        asked.addClassName("cell-sub");
        return new Div(new Span(row.service()), asked);
    }

    private Component answer(QuestionRow row) {
        if (row.state() == QuestionState.OPEN) {
            var button = new Button(getTranslation("intake.question.answer"), click -> ask(row));
            button.setAriaLabel(getTranslation("intake.question.answer.named", row.name(), row.service()));
            return button;
        }
        var by = new Div(row.answerer());
        by.addClassName("cell-sub");
        var on = row.answerOn();
        var said = getTranslation("intake.question.state." + row.state().name());
        return new Div(new Span(on == null ? said : said + " " + JapaneseDates.both(on)), new Div(row.words()), by);
    }

    private void ask(QuestionRow row) {
        OneDialog.open(new QuestionDialog(row, answer -> answered(row, answer)));
    }

    private boolean answered(QuestionRow row, QuestionAnswer answer) {
        var decision = service.answer(viewer.get(), OperationId.fresh(), row.id(), answer);
        var went = IntakeAnswers.went(decision);
        if (went) {
            Notices.done(getTranslation("intake.question.done"));
        }
        var over = went || decision instanceof IntakeDecision.DoneBy;
        if (over) {
            refresh();
        }
        return over;
    }

    private void keepChosen() {
        var chosen = grid.getSelectedItems().stream().map(QuestionRow::id).toList();
        var kept = service.keepAll(viewer.get(), OperationId.fresh(), chosen);
        Notices.done(getTranslation("intake.question.kept", kept));
        refresh();
    }

    private void refresh() {
        open.setLabel(getTranslation("intake.questions.tab.open", questions.questionCount(viewer.get(), false)));
        answered.setLabel(getTranslation("intake.questions.tab.answered", questions.questionCount(viewer.get(), true)));
        grid.deselectAll();
        enableKeep();
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }
}
