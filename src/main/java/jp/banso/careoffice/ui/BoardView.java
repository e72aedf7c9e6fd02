package jp.banso.careoffice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.ListState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** The offices by stage, a column each, under the conditions of the office list (BRD-01). */
@Route("board")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON})
class BoardView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient CaseTools tools;
    private final transient CareOfficeQueries offices;
    private final transient ListMemory memory;
    private final transient OfficeList list;
    private final transient BoardMoves moves;
    private final transient List<BoardColumn> columns;
    private final OfficeFilterBar filters;
    private final FilterChips chips;
    private final ListCount count = new ListCount();
    private final Select<AdoptionStage> here = new Select<>();
    private transient Map<AdoptionStage, Integer> counts = Map.of();
    private transient ListState state;

    BoardView(CaseTools tools, CareOfficeQueries offices, ListMemory memory, ListNames names, CaseRevision revision) {
        this.tools = tools;
        this.offices = offices;
        this.memory = memory;
        list = new OfficeList(tools.viewer());
        state = list.shape().plain();
        var named = names.read();
        filters = new OfficeFilterBar(list, () -> named, this::change);
        chips = new FilterChips(() -> named, this::change);
        moves = new BoardMoves(tools, this::draw);
        columns = Arrays.stream(AdoptionStage.values())
                .map(stage -> new BoardColumn(stage, offices, tools.current(), tools.today(), moves))
                .toList();
        here.setLabel(getTranslation("board.here"));
        here.addClassName("board-choice");
        here.setItemLabelGenerator(stage -> getTranslation(
                "board.here.counted", Wording.stage(stage), Wording.number(counts.getOrDefault(stage, 0))));
        here.addValueChangeListener(
                chosen -> columns.forEach(column -> column.here(column.stage() == chosen.getValue())));
        var toList = new Button(getTranslation("board.to-list"), VaadinIcon.LIST.create(), click -> toList());
        var toolbar = new Div(count, toList);
        toolbar.addClassName("list-toolbar");
        var board = new Div();
        board.addClassName("board");
        columns.forEach(board::add);
        addClassNames("page", "page-fill", "office-list", "board-page");
        add(
                new PageHeader(
                        getTranslation("board.title"),
                        getTranslation(
                                "careoffice.list.line." + tools.viewer().role().name())),
                filters,
                chips,
                toolbar,
                here,
                board);
        revision.watchCalmly(this, this::draw);
    }

    /** Without conditions in the address the board begins as the list does. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        if (!ListMemory.hasState(address)) {
            memory.beginning(address)
                    .filter(ListMemory::hasState)
                    .ifPresent(begin -> event.forwardTo(Places.board(), begin));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(list.clean(list.shape().read(event.getLocation().getQueryParameters())));
    }

    private void change(ListState next) {
        var wanted = list.clean(next);
        if (!wanted.equals(state)) {
            show(wanted);
            memory.keep(address().getQueryParameters().getQueryString());
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address()));
        }
    }

    private void show(ListState next) {
        state = next;
        filters.show(state);
        chips.show(state);
        LastList.keep(this, list.filter(state), list.sort(state), address());
        draw();
    }

    private void draw() {
        if (moves.busy()) {
            return;
        }
        var person = tools.viewer();
        var filter = list.filter(state);
        counts = offices.countByStage(person, filter);
        var shown = shown(filter);
        columns.forEach(column -> column.setVisible(shown.contains(column.stage())));
        columns.stream()
                .filter(BoardColumn::isVisible)
                .forEach(column -> column.show(filter, order(), counts.getOrDefault(column.stage(), 0)));
        var found =
                shown.stream().mapToInt(stage -> counts.getOrDefault(stage, 0)).sum();
        count.show(found, filter.isNone() ? found : offices.count(person, CareOfficeFilter.none()), !filter.isNone());
        var before = here.getValue();
        here.setItems(shown);
        here.setValue(before != null && shown.contains(before) ? before : shown.getFirst());
    }

    /** The stages asked for, else all; for a firm those that concern it. */
    private List<AdoptionStage> shown(CareOfficeFilter filter) {
        if (!filter.stages().isEmpty()) {
            return filter.stages().stream().sorted().toList();
        }
        return tools.viewer() instanceof VendorStaff
                ? StageBars.ofAFirm(stage -> counts.getOrDefault(stage, 0))
                : List.of(AdoptionStage.values());
    }

    /** Longest in the stage first, unless the address says otherwise or this person does not see since when. */
    private CareOfficeSort order() {
        var asked = list.sort(state);
        return asked.equals(CareOfficeSort.byName()) && CareOfficeColumn.STAGE_SINCE.visibleTo(tools.viewer())
                ? new CareOfficeSort(CareOfficeColumn.STAGE_SINCE, false)
                : asked;
    }

    private void toList() {
        memory.onBoard(false);
        getUI().ifPresent(ui -> ui.navigate(Places.careOffices(), list.shape().write(state)));
    }

    private Location address() {
        return new Location(Places.board(), list.shape().write(state));
    }
}
