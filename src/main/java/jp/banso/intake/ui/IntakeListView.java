package jp.banso.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.intake.BatchRow;
import jp.banso.intake.BatchState;
import jp.banso.intake.IntakeQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** Every batch: who brought which files when, and what came of it. */
@Route("intake")
@Menu(title = "intake.menu", order = 60, icon = "vaadin:download-alt")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class IntakeListView extends Div implements AfterNavigationObserver {

    private final transient IntakeQueries batches;
    private final transient CurrentViewer viewer;
    private final Anchor questions = new Anchor(Places.intakeQuestions(), "");
    private final Grid<BatchRow> grid = new Grid<>();

    IntakeListView(IntakeQueries batches, CurrentViewer viewer) {
        this.batches = batches;
        this.viewer = viewer;
        addClassNames("page", "page-fill", "intake");
        var header = new PageHeader(getTranslation("intake.title"), getTranslation("intake.line"));
        if (imports()) {
            var start = new Button(getTranslation("intake.start"), click -> start());
            start.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.withActions(start);
        }
        questions.addClassName("intake-questions-link");
        var credit = new Paragraph(getTranslation("intake.credit"));
        credit.addClassName("intake-credit");
        describe();
        add(header, questions, grid, credit);
    }

    private boolean imports() {
        return viewer.get().role() == Role.CITY_ADMIN;
    }

    private void start() {
        getUI().ifPresent(ui -> ui.navigate(Places.newIntake()));
    }

    private void describe() {
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("intake.column.files"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::who)
                .setHeader(getTranslation("intake.column.who"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::result)
                .setHeader(getTranslation("intake.column.result"))
                .setFlexGrow(2);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var empty = new EmptyState(
                VaadinIcon.DOWNLOAD_ALT, getTranslation("intake.none"), getTranslation("intake.none.next"));
        grid.setEmptyStateComponent(imports() ? empty.withAction(getTranslation("intake.start"), this::start) : empty);
        grid.setItems(
                query -> batches.batches(viewer.get(), query.getOffset(), query.getLimit()).stream(),
                query -> batches.count(viewer.get()));
    }

    private Component what(BatchRow row) {
        var names = row.files().isEmpty()
                ? getTranslation("intake.files.none")
                : row.files().getFirst();
        var more = row.files().size() > 1
                ? getTranslation("intake.files.more", row.files().size() - 1)
                : "";
        var open = new Anchor(Places.intake(row.id()), names + more);
        open.addClassName("cell-main");
        var cell = new Div(open);
        if (row.state() != BatchState.COLLECTING) {
            var line = new Div(Wording.summary(row.counts()));
            line.addClassName("cell-sub");
            cell.add(line);
        }
        return cell;
    }

    private Component who(BatchRow row) {
        var when = new Div(JapaneseDates.moment(row.createdAt()));
        when.addClassName("cell-sub");
        return new Div(new Span(row.creator()), when);
    }

    private Component result(BatchRow row) {
        return new Div(Wording.state(row.state()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var open = batches.questionCount(viewer.get(), false);
        questions.setText(getTranslation(open == 0 ? "intake.questions.none" : "intake.questions.open", open));
        grid.getDataProvider().refreshAll();
    }
}
