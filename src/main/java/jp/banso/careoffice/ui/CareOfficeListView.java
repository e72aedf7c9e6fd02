package jp.banso.careoffice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.banso.careoffice.CareOfficeExport;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.panel.ListAction;
import jp.banso.careoffice.panel.RowsAction;
import jp.banso.careoffice.panel.RowsAction.Rows;
import jp.banso.presence.panel.Presences;
import jp.banso.savedview.SavedView;
import jp.banso.savedview.panel.SavedViews;
import jp.banso.savedview.panel.ViewMenu;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer.SupportDesk;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.ListState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** The office list: found by words and conditions, in the address and remembered, opened by arrows and Enter. */
@Route("offices")
@Menu(title = "careoffice.menu.list", order = 10, icon = "vaadin:building-o")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON, Names.DESK})
class CareOfficeListView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient CareOfficeQueries offices;
    private final transient CurrentViewer viewer;
    private final transient ListMemory memory;
    private final boolean boardable;
    private final transient OfficeList list;
    private final transient OfficePages pages;
    private final transient ListNames names;
    private transient ListNames.Read named;
    private final OfficeFilterBar filters;
    private final FilterChips chips;
    private final StageCounts stages;
    private final ListCount count = new ListCount();
    private final ColumnChooser columns;
    private final OfficeGrid grid;
    private final TickMode ticks;
    private final Div nothing = new Div();
    private final ViewMenu menu;
    private final transient SavedViews views;
    private transient @Nullable SavedView view;
    private transient ListState state;

    CareOfficeListView(
            CareOfficeQueries offices,
            ListNames names,
            CareOfficeExport export,
            CurrentViewer viewer,
            ListMemory memory,
            InventedMark invented,
            List<ListAction> others,
            List<RowsAction> rowActs,
            CaseRevision revision,
            SavedViews views,
            Presences presences) {
        this.offices = offices;
        this.viewer = viewer;
        this.memory = memory;
        this.views = views;
        menu = views.menu(ListMemory.LIST, () -> written(state), query -> written(read(query)), this::open);
        var person = viewer.get();
        list = new OfficeList(person);
        state = list.shape().plain();
        pages = new OfficePages(offices, viewer);
        this.names = names;
        named = names.read();
        filters = new OfficeFilterBar(list, () -> named, this::change);
        chips = new FilterChips(() -> named, this::change);
        stages = new StageCounts(this::change);
        columns = new ColumnChooser(list, this::change);
        grid = new OfficeGrid(list.columns(), this::open, row -> Wording.others(presences.others(person, row.id())));
        grid.goesOnFrom(filters.searchField());
        grid.onSorted(
                sort -> change(state.sortedBy(new ListState.Order(sort.column().key(), sort.descending()))));
        grid.setItems(pages.provider());
        var actions = new Div(menu);
        boardable = !(person instanceof SupportDesk);
        if (boardable) {
            actions.add(new Button(getTranslation("board.open"), VaadinIcon.SPLIT_H.create(), click -> toBoard()));
        }
        ticks = new TickMode(grid);
        var offered = rowActs.stream()
                .flatMap(act ->
                        act.offer(person, () -> new Rows(list.filter(state), pages.count(), ticks.ticked())).stream())
                .toList();
        if (!offered.isEmpty()) {
            actions.add(ticks);
            actions.add(offered);
        }
        others.forEach(other -> other.offer(person, () -> list.filter(state)).ifPresent(actions::add));
        actions.add(
                new ExportMenu(
                        export,
                        viewer,
                        invented,
                        () -> new ExportMenu.Shown(list.filter(state), list.sort(state), list.shown(state))),
                columns);
        actions.addClassName("list-actions");
        var toolbar = new Div(count, actions);
        toolbar.addClassName("list-toolbar");
        nothing.addClassName("list-nothing");
        addClassNames("page", "page-fill", "office-list");
        add(
                new PageHeader(
                        getTranslation("careoffice.list.title"),
                        getTranslation("careoffice.list.line." + person.role().name())),
                filters,
                stages,
                chips,
                toolbar,
                grid,
                nothing);
        revision.watch(this, this::changedElsewhere);
        presences.watch(this, office -> pages.known(office)
                .ifPresent(row -> grid.getDataProvider().refreshItem(row)));
    }

    /**
     * Without conditions in the address the list begins with the view this person chose, else as the person last left it,
     * else with the view of the role; an address that names a view alone gets its conditions.
     */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        if (ListMemory.hasState(address)) {
            return;
        }
        if (boardable && memory.onBoard() && !address.getParameters().containsKey(ListMemory.AT)) {
            event.forwardTo(Places.board(), address);
        } else {
            memory.beginning(address).ifPresent(begin -> event.forwardTo(Places.careOffices(), begin));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        var at = address.getSingleParameter(ListMemory.AT)
                .or(() -> LastList.opened(this))
                .orElse("");
        view = views.named(ListMemory.LIST, address).orElse(null);
        named = names.read();
        show(list.clean(list.shape().read(address)));
        OfficeNumber.parse(at).ifPresent(this::select);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
            const phone = window.matchMedia('(max-width: 48rem)');
            this.bansoPhone = () => this.$server.narrow(phone.matches);
            phone.addEventListener('change', this.bansoPhone);
            if (phone.matches) { this.bansoPhone(); }\
            """);
    }

    @ClientCallable
    void narrow(boolean phone) {
        grid.narrow(phone);
        grid.show(list.shown(state), list.sort(state));
    }

    /** What the person changed: shown, put into the address and remembered. */
    private void change(ListState next) {
        var wanted = list.clean(next);
        if (!wanted.equals(state)) {
            show(wanted);
            memory.keep(address(Map.of()).getQueryParameters().getQueryString());
        }
    }

    private void show(ListState next) {
        var before = list.filter(state);
        state = next;
        var filter = list.filter(state);
        if (!filter.equals(before)) {
            ticks.forget();
        }
        pages.show(filter, list.sort(state));
        filters.show(state);
        chips.show(state);
        columns.show(state);
        menu.show(view);
        grid.show(list.shown(state), list.sort(state));
        LastList.keep(this, filter, list.sort(state), address(Map.of()));
        addressIs(Map.of());
        draw(filter);
    }

    private void draw(CareOfficeFilter filter) {
        var person = viewer.get();
        var total = filter.isNone() ? pages.count() : offices.count(person, CareOfficeFilter.none());
        count.show(pages.count(), total, !filter.isNone());
        stages.show(state, offices.countByStage(person, filter));
        nothing.removeAll();
        nothing.setVisible(pages.count() == 0);
        grid.setVisible(pages.count() > 0);
        if (pages.count() == 0) {
            nothing.add(EmptyList.of(person, total, () -> change(state.withoutFilters())));
        }
        grid.getDataProvider().refreshAll();
    }

    private void changedElsewhere(CaseRevision.Change change) {
        var id = change.careOffice();
        var filter = list.filter(state);
        if (id != null) {
            var now = offices.row(viewer.get(), id);
            var shown = pages.known(id);
            if (shown.isPresent() ? shown.equals(now) : offices.count(viewer.get(), filter) == pages.count()) {
                return;
            }
        }
        pages.forget();
        draw(filter);
    }

    private void open(CareOfficeRow row) {
        addressIs(Map.of(ListMemory.AT, row.number()));
        getUI().ifPresent(ui -> ui.navigate(Places.careOffice(row.number())));
    }

    private void toBoard() {
        memory.onBoard(true);
        getUI().ifPresent(ui -> ui.navigate(Places.board(), list.shape().write(state)));
    }

    private void open(SavedView chosen) {
        view = chosen;
        show(read(chosen.query()));
        memory.keep(address(Map.of()).getQueryParameters().getQueryString());
    }

    private ListState read(String query) {
        return list.clean(list.shape().read(QueryParameters.fromString(query)));
    }

    private String written(ListState shown) {
        return list.shape().write(shown).getQueryString();
    }

    private void select(OfficeNumber number) {
        var person = viewer.get();
        offices.byNumber(person, number).ifPresent(row -> {
            grid.select(row);
            var index = offices.indexOf(person, list.filter(state), list.sort(state), row.id());
            if (index.isPresent() && index.getAsInt() > 0) {
                grid.scrollToIndex(index.getAsInt());
            }
        });
    }

    private void addressIs(Map<String, String> more) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address(more)));
    }

    private Location address(Map<String, String> more) {
        var parameters = new TreeMap<>(list.shape().write(state).getParameters());
        // The view alone stands for the view's own conditions, so a list without any has left it.
        if (view != null
                && (!parameters.isEmpty() || written(read(view.query())).isEmpty())) {
            parameters.put(SavedViews.VIEW, List.of(String.valueOf(view.id())));
        }
        more.forEach((key, value) -> parameters.put(key, List.of(value)));
        return new Location(Places.careOffices(), new QueryParameters(parameters));
    }
}
