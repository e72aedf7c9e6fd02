package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.NextAction;
import jp.banso.shared.Telephones;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.RowChoice;

/** The rows of the office list: one line each on wide screens, two-line cards on phones. Cells are text, never components. */
final class OfficeGrid extends Grid<CareOfficeRow> {

    private static final String CARD = "card";
    private static final String STAGE =
            "<span class=\"status-badge ${item.stageClass}\"><b>${item.stageCode}</b> ${item.stage}</span>";
    private static final String HERE = "<span class=\"here-mark\" title=\"${item.others}\" ?hidden=\"${!item.others}\">"
            + "<span aria-hidden=\"true\">●</span><span class=\"visually-hidden\">${item.others}</span></span>";
    private static final String TAGS =
            " <span class=\"tag-words\" title=\"${item.tags}\" ?hidden=\"${!item.tags}\">${item.tags}</span>";
    private static final String LINK = "<a class=\"cell-main\" href=\"${item.href}\" tabindex=\"-1\">${item.name}</a>";

    private final transient Consumer<CareOfficeRow> open;
    private final transient Function<CareOfficeRow, String> others;
    private boolean narrow;
    private boolean numbered;
    private boolean ticking;
    private transient Runnable onTicked = () -> {};

    OfficeGrid(List<CareOfficeColumn> columns, Consumer<CareOfficeRow> open, Function<CareOfficeRow, String> others) {
        this.open = open;
        this.others = others;
        numbered = columns.contains(CareOfficeColumn.NUMBER);
        addClassName("office-grid");
        addThemeVariants(GridVariant.ROW_STRIPES);
        setPageSize(50);
        setMultiSort(false);
        setSelectionMode(SelectionMode.SINGLE);
        columns.forEach(this::addColumn);
        addCard();
        if (numbered) {
            addItemClickListener(click -> {
                if (ticking) {
                    tick(click.getItem());
                } else if (!click.isCtrlKey() && !click.isMetaKey() && !click.isShiftKey()) {
                    open.accept(click.getItem());
                }
            });
            openByEnter();
        }
    }

    /** Shows these columns; on a phone the card instead. */
    void show(List<CareOfficeColumn> shown, CareOfficeSort sort) {
        for (var column : CareOfficeColumn.values()) {
            var shownColumn = getColumnByKey(column.key());
            if (shownColumn != null) {
                shownColumn.setVisible(!narrow && shown.contains(column));
            }
        }
        getColumnByKey(CARD).setVisible(narrow);
        var sorted = getColumnByKey(sort.column().key());
        var order = new GridSortOrder<>(sorted, sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING);
        if (!getSortOrder().equals(List.of(order))) {
            sort(List.of(order));
        }
    }

    /** From now on rows are ticked, several at once, or opened. */
    void ticking(boolean on) {
        ticking = on;
        if (on) {
            RowChoice.many(this);
            addSelectionListener(chosen -> onTicked.run());
        } else {
            setSelectionMode(SelectionMode.SINGLE);
        }
    }

    /** Tells when another row is ticked or one less. */
    void onTicked(Runnable listener) {
        onTicked = listener;
    }

    private void tick(CareOfficeRow row) {
        if (getSelectedItems().contains(row)) {
            deselect(row);
        } else {
            select(row);
        }
    }

    void narrow(boolean phone) {
        narrow = phone;
    }

    /** Arrow down in this field goes on to the rows. */
    void goesOnFrom(Component field) {
        addAttachListener(attached -> field.getElement().executeJs("""
                this.addEventListener('keydown', pressed => {
                  if (pressed.key === 'ArrowDown' && !pressed.isComposing) {
                    pressed.preventDefault();
                    $0.shadowRoot.querySelector('#items [tabindex="0"]')?.focus();
                  }
                });""", getElement()));
    }

    /** Tells when the person chose another order by a column's head. */
    void onSorted(Consumer<CareOfficeSort> listener) {
        ComponentEventListener<SortEvent<Grid<CareOfficeRow>, GridSortOrder<CareOfficeRow>>> sorted = event -> {
            if (event.isFromClient()) {
                listener.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(OfficeGrid::sort)
                        .orElseGet(CareOfficeSort::byName));
            }
        };
        addSortListener(sorted);
    }

    private static CareOfficeSort sort(GridSortOrder<CareOfficeRow> order) {
        for (var column : CareOfficeColumn.values()) {
            if (column.key().equals(order.getSorted().getKey())) {
                return new CareOfficeSort(column, order.getDirection() == SortDirection.DESCENDING);
            }
        }
        return CareOfficeSort.byName();
    }

    private void addColumn(CareOfficeColumn column) {
        var added = addColumn(renderer(column))
                .setKey(column.key())
                .setHeader(Wording.column(column))
                .setSortable(column.sortable())
                .setResizable(true);
        if (column.sortable()) {
            added.setSortProperty(column.key());
        }
        switch (column) {
            case NAME -> added.setWidth("12.5rem").setFlexGrow(3).setFrozen(true);
            case SERVICES, CORPORATION -> added.setWidth("7.5rem").setFlexGrow(2);
            case STAGE -> added.setWidth("12rem").setFlexGrow(0);
            case NUMBER -> added.setWidth("7rem").setFlexGrow(0);
            case PHONE -> added.setWidth("7.75rem").setFlexGrow(0);
            case NEXT_ON, VENDOR -> added.setWidth("8.5rem").setFlexGrow(2);
            case TAGS -> added.setWidth("8.5rem").setFlexGrow(2);
            case LISTING -> added.setWidth("6.25rem").setFlexGrow(0);
            case STAGE_SINCE, STALE_ON, DISPOSITION, OPERATING, COUNCIL ->
                added.setWidth("7.5rem").setFlexGrow(0);
        }
    }

    private LitRenderer<CareOfficeRow> renderer(CareOfficeColumn column) {
        return switch (column) {
            case NAME ->
                numbered
                        ? named(LINK + "<div class=\"cell-sub cell-cut\">" + HERE + "${item.kana}" + TAGS + "</div>")
                        : named("<div class=\"cell-main\">${item.name}</div>");
            case STAGE -> staged(LitRenderer.of(STAGE));
            case STALE_ON ->
                LitRenderer.<CareOfficeRow>of("<span class=\"${item.late}\">${item.value}</span>")
                        .withProperty("value", row -> OfficeCells.text(row, column))
                        .withProperty("late", row -> row.stalled() ? "cell-late" : "");
            default ->
                LitRenderer.<CareOfficeRow>of("<span title=\"${item.value}\">${item.value}</span>")
                        .withProperty("value", row -> narrowed(OfficeCells.text(row, column), column));
        };
    }

    /** Phone numbers are shown in one way on screen, where they would be cut; files carry them as they were written. */
    private static String narrowed(String text, CareOfficeColumn column) {
        return column == CareOfficeColumn.PHONE ? Telephones.shown(text) : text;
    }

    private LitRenderer<CareOfficeRow> named(String template) {
        return LitRenderer.<CareOfficeRow>of(template)
                .withProperty("others", others::apply)
                .withProperty("name", CareOfficeRow::name)
                .withProperty("kana", CareOfficeRow::kana)
                .withProperty("tags", row -> OfficeCells.text(row, CareOfficeColumn.TAGS))
                .withProperty("href", row -> Places.careOffice(row.number()));
    }

    private static LitRenderer<CareOfficeRow> staged(LitRenderer<CareOfficeRow> renderer) {
        return renderer.withProperty("stage", row -> Wording.of("stage", row.stage()))
                .withProperty("stageCode", row -> row.stage().code())
                .withProperty("stageClass", row -> Wording.badgeClass(row.stage()));
    }

    private void addCard() {
        var template = "<div class=\"office-card\"><div>"
                + (numbered ? LINK : "<span class=\"cell-main\">${item.name}</span>")
                + "</div><div class=\"cell-sub office-card-state\"><span>${item.number}</span>"
                + "<span>${item.phone}</span></div><div class=\"office-card-state\">" + STAGE
                + "<span class=\"cell-sub ${item.late}\">${item.next}</span></div>"
                + "<div ?hidden=\"${!item.tags}\"><span class=\"tag-words\">${item.tags}</span></div>"
                + "<div class=\"cell-sub\" ?hidden=\"${!item.others}\">"
                + "<span class=\"here-mark\" aria-hidden=\"true\">●</span>"
                + "${item.others}</div></div>";
        addColumn(staged(named(template))
                        .withProperty("number", CareOfficeRow::number)
                        .withProperty("phone", row -> narrowed(row.phone(), CareOfficeColumn.PHONE))
                        .withProperty("next", OfficeGrid::next)
                        .withProperty("late", row -> row.stalled() ? "cell-late" : ""))
                .setKey(CARD)
                .setHeader(Wording.text("careoffice.column.NAME"))
                .setVisible(false);
    }

    private static String next(CareOfficeRow row) {
        if (row.nextAction() != NextAction.NONE) {
            return OfficeCells.text(row, CareOfficeColumn.NEXT_ON);
        }
        return row.stalled() && row.stage() != AdoptionStage.NOT_CONTACTED
                ? Wording.text("careoffice.stalled.since", Wording.shortDay(row.staleOn()))
                : "";
    }

    private void openByEnter() {
        getElement()
                .addEventListener("keydown", event -> {
                    var key = event.getEventData()
                            .path("element.getEventContext(event).item?.key")
                            .asString("");
                    var row = getDataCommunicator().getKeyMapper().get(key);
                    if (row != null) {
                        open.accept(row);
                    }
                })
                .addEventData("element.getEventContext(event).item?.key")
                .setFilter("event.key === 'Enter' && !event.isComposing"
                        + " && element.getEventContext(event).section === 'body'");
    }
}
