package jp.banso.vendor.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import jp.banso.shared.ui.Places;
import jp.banso.vendor.VendorRow;
import org.jspecify.annotations.Nullable;

/** The firms: one line each on wide screens, cards on phones. */
final class VendorGrid extends Grid<VendorRow> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final transient Consumer<VendorRow> open;
    private final LocalDate today;
    private final Column<VendorRow> card;

    VendorGrid(LocalDate today, Consumer<VendorRow> open) {
        this.today = today;
        this.open = open;
        addComponentColumn(this::name)
                .setHeader(getTranslation("vendor.name"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        addColumn(row -> day(row.data().contractEndsOn()))
                .setHeader(getTranslation("vendor.ends"))
                .setAutoWidth(true);
        addComponentColumn(this::standing)
                .setHeader(getTranslation("vendor.standing"))
                .setAutoWidth(true);
        addColumn(VendorRow::accounts)
                .setHeader(getTranslation("vendor.accounts"))
                .setAutoWidth(true);
        addColumn(this::capacity)
                .setHeader(getTranslation("vendor.capacity.short"))
                .setAutoWidth(true);
        addComponentColumn(this::end).setHeader(getTranslation("vendor.end")).setAutoWidth(true);
        card = addComponentColumn(this::card).setHeader(getTranslation("vendor.title"));
        card.setVisible(false);
        setSelectionMode(SelectionMode.NONE);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? getTranslation("vendor.ends.open") : DAY.format(day);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                const phone = window.matchMedia('(max-width: 48rem)');
                const tell = () => this.$server.narrow(phone.matches);
                phone.addEventListener('change', tell);
                if (phone.matches) { tell(); }""");
    }

    @ClientCallable
    void narrow(boolean phone) {
        getColumns().forEach(column -> column.setVisible(phone == column.equals(card)));
    }

    private Component name(VendorRow row) {
        var button = new Button(row.data().name(), click -> open.accept(row));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private String capacity(VendorRow row) {
        var most = row.data().capacity();
        return most == null ? getTranslation("vendor.capacity.open") : getTranslation("vendor.capacity.cases", most);
    }

    /** From the last day of the contract on: the way to what the firm still has. */
    private Component end(VendorRow row) {
        var last = row.data().contractEndsOn();
        if (last == null || last.isAfter(today)) {
            return new Span();
        }
        var link = new Anchor(Places.contractEnd(row.id()), getTranslation("vendor.end.open"));
        link.setAriaLabel(getTranslation("vendor.end.of", row.data().name()));
        return link;
    }

    private Component standing(VendorRow row) {
        var works = row.data().works(today);
        var badge = new Span(getTranslation(works ? "vendor.active" : "vendor.ended"));
        badge.addClassNames("status-badge", works ? "badge-good" : "badge-quiet");
        return badge;
    }

    private Component card(VendorRow row) {
        var facts = new Div(
                standing(row),
                soft(getTranslation("vendor.card.ends", day(row.data().contractEndsOn()))),
                soft(getTranslation("vendor.card.accounts", row.accounts())),
                soft(getTranslation("vendor.card.capacity", capacity(row))),
                end(row));
        facts.addClassName("office-card-state");
        var all = new Div(name(row), facts);
        all.addClassNames("office-card", "firm-card");
        return all;
    }

    private static Span soft(String words) {
        var line = new Span(words);
        line.addClassName("cell-sub");
        return line;
    }
}
