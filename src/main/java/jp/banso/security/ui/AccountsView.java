package jp.banso.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.banso.security.AccountFilter;
import jp.banso.security.AccountQueries;
import jp.banso.security.AccountRow;
import jp.banso.security.AccountSort;
import jp.banso.security.AccountStanding;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.ListShape;
import jp.banso.shared.ui.ListState;
import jp.banso.shared.ui.ListState.Order;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Shortcuts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** All accounts, for the city's administrators. */
@Route("accounts")
@Menu(title = "security.menu.accounts", order = 90, icon = "vaadin:users")
@RolesAllowed(Role.Names.CITY_ADMIN)
class AccountsView extends Div implements BeforeEnterObserver {

    private static final List<String> COLUMNS =
            Stream.of(AccountSort.values()).map(Enum::name).toList();
    private static final ListShape SHAPE = new ListShape(
            List.of("text", "role", "standing"),
            COLUMNS,
            COLUMNS,
            COLUMNS,
            Order.ascending(AccountSort.USERNAME.name()));

    private final AccountQueries accounts;
    private final CurrentViewer viewer;
    private final TextField text = new TextField();
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<AccountStanding> standing = new ComboBox<>();
    private final Paragraph count = new Paragraph();
    private final AccountGrid grid;
    private ListState state = SHAPE.plain();

    AccountsView(AccountQueries accounts, CurrentViewer viewer) {
        this.accounts = accounts;
        this.viewer = viewer;
        this.grid = new AccountGrid(this::open);
        addClassNames("page", "page-fill");
        var create = new Button(getTranslation("security.accounts.new"), click -> UI.getCurrent()
                .navigate(Places.newAccount()));
        create.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        grid.setEmptyStateComponent(new EmptyState(
                        VaadinIcon.USERS,
                        getTranslation("security.accounts.none"),
                        getTranslation("security.accounts.none.next"))
                .withAction(getTranslation("security.accounts.clear"), () -> go(state.withoutFilters())));
        add(
                new PageHeader(getTranslation("security.accounts.title"), getTranslation("security.accounts.line"))
                        .withActions(create),
                filters(),
                count,
                grid);
        grid.setItemsPageable(page -> accounts.rows(
                viewer.get(), filter(), PageRequest.of(page.getPageNumber(), page.getPageSize(), order())));
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                go(state.sortedBy(sorted.getSortOrder().stream()
                        .findFirst()
                        .map(one -> new Order(one.getSorted().getKey(), one.getDirection() == SortDirection.DESCENDING))
                        .orElse(SHAPE.defaultOrder())));
            }
        });
    }

    private Div filters() {
        text.setLabel(getTranslation("security.accounts.search"));
        text.setClearButtonVisible(true);
        Shortcuts.findsHere(text);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("filter-search");
        text.addValueChangeListener(change -> changed(change.isFromClient(), "text", text.getValue()));
        role.setLabel(getTranslation("security.account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("role." + one.name()));
        role.setClearButtonVisible(true);
        role.addValueChangeListener(change -> changed(change.isFromClient(), "role", name(role.getValue())));
        standing.setLabel(getTranslation("security.account.standing"));
        standing.setItems(AccountStanding.values());
        standing.setItemLabelGenerator(one -> getTranslation("security.standing." + one.name()));
        standing.setClearButtonVisible(true);
        standing.addValueChangeListener(
                change -> changed(change.isFromClient(), "standing", name(standing.getValue())));
        var bar = new Div(text, role, standing);
        bar.addClassName("filter-bar");
        return bar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = SHAPE.read(event.getLocation().getQueryParameters());
        var filter = filter();
        text.setValue(filter.text());
        role.setValue(filter.role());
        standing.setValue(filter.standing());
        grid.show(state.order());
        grid.getDataProvider().refreshAll();
        count.setText(getTranslation("security.accounts.count", accounts.count(viewer.get(), filter)));
    }

    private AccountFilter filter() {
        return new AccountFilter(
                state.value("text"),
                named(Role.values(), state.value("role")).orElse(null),
                named(AccountStanding.values(), state.value("standing")).orElse(null));
    }

    private Sort order() {
        var order = state.order();
        return Sort.by(order.descending() ? Sort.Direction.DESC : Sort.Direction.ASC, order.column());
    }

    private void changed(boolean byPerson, String filter, String value) {
        if (byPerson) {
            go(state.filteredBy(filter, value));
        }
    }

    private void go(ListState next) {
        UI.getCurrent().navigate(AccountsView.class, SHAPE.write(next));
    }

    private void open(AccountRow row) {
        UI.getCurrent().navigate(Places.account(row.id()));
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
