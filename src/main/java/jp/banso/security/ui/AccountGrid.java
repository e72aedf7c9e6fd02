package jp.banso.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.shared.Registration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import jp.banso.security.AccountRow;
import jp.banso.security.AccountSort;
import jp.banso.shared.ui.ListState.Order;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** The columns of the account list. */
class AccountGrid extends Grid<AccountRow> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private static final int NARROW = 768;

    private final Column<AccountRow> standing;
    private @Nullable Registration resized;

    AccountGrid(Consumer<AccountRow> open) {
        addComponentColumn(this::person)
                .setHeader(getTranslation("security.account.name"))
                .setKey(AccountSort.DISPLAY_NAME.name())
                .setSortProperty(AccountSort.DISPLAY_NAME.name())
                .setAutoWidth(true)
                .setFlexGrow(2);
        addColumn(row -> getTranslation("role." + row.role().name()))
                .setHeader(getTranslation("security.account.role"))
                .setKey(AccountSort.ROLE.name())
                .setSortProperty(AccountSort.ROLE.name())
                .setAutoWidth(true);
        addColumn(row -> row.vendorName() == null ? "" : row.vendorName())
                .setHeader(getTranslation("security.account.vendor"))
                .setKey(AccountSort.VENDOR.name())
                .setSortProperty(AccountSort.VENDOR.name())
                .setAutoWidth(true);
        standing = addComponentColumn(this::standing)
                .setHeader(getTranslation("security.account.standing"))
                .setAutoWidth(true);
        addColumn(row -> row.lastDay() == null ? "" : DAY.format(row.lastDay()))
                .setHeader(getTranslation("security.account.last-day"))
                .setKey(AccountSort.LAST_DAY.name())
                .setSortProperty(AccountSort.LAST_DAY.name())
                .setAutoWidth(true);
        addColumn(row -> Moments.text(row.lastSignedInAt()))
                .setHeader(getTranslation("security.account.last-sign-in"))
                .setKey(AccountSort.LAST_SIGNED_IN.name())
                .setSortProperty(AccountSort.LAST_SIGNED_IN.name())
                .setAutoWidth(true);
        setSelectionMode(SelectionMode.NONE);
        addItemClickListener(click -> open.accept(click.getItem()));
    }

    /** Marks the column the list is sorted by, if it is shown. */
    void show(Order order) {
        var column = getColumnByKey(order.column());
        var direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(column == null ? List.of() : List.of(new GridSortOrder<>(column, direction)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getBodyClientWidth()));
        resized = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (resized != null) {
            resized.remove();
        }
    }

    private void fit(int width) {
        getColumns().stream().skip(2).forEach(column -> column.setVisible(width >= NARROW || column == standing));
    }

    private Component person(AccountRow row) {
        var name = new Anchor(Places.account(row.id()), row.displayName());
        name.addClassName("cell-main");
        var sub = new Div(row.username());
        sub.addClassName("cell-sub");
        return new Div(name, sub);
    }

    private Component standing(AccountRow row) {
        var badge =
                new Span(getTranslation("security.standing." + row.standing().name()));
        badge.addClassNames(
                "status-badge",
                switch (row.standing()) {
                    case ACTIVE -> "badge-good";
                    case EXPIRED -> "badge-warning";
                    case DISABLED -> "badge-quiet";
                });
        return badge;
    }
}
