package jp.banso.council.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.banso.council.MemberFilter;
import jp.banso.council.MemberRow;
import jp.banso.council.MemberSource;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;

/** The members one by one: who, in which section, since when, whether they are read by name, and how far they are then. */
final class MemberGrid extends Grid<MemberRow> {

    private final transient CouncilTools tools;
    private final transient Runnable then;
    private final List<Column<MemberRow>> wide;
    private final Column<MemberRow> card;

    MemberGrid(CouncilTools tools, MemberFilter filter, int count, Runnable then) {
        this.tools = tools;
        this.then = then;
        column("office", this::office, 3);
        column("section", MemberGrid::section, 2);
        column("since", row -> new Span(JapaneseDates.both(row.since())), 2);
        column("stage", row -> new Span(Wording.stage(row)), 2);
        column("consent", this::consent, 4);
        column("spoken", this::spoken, 3);
        wide = List.copyOf(getColumns());
        card = addComponentColumn(this::card).setHeader(getTranslation("council.column.office"));
        card.setVisible(false);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addClassName("members-grid");
        setItems(
                query -> tools.members().rows(tools.viewer(), filter, query.getOffset(), query.getLimit()).stream(),
                query -> count);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                const phone = window.matchMedia('(max-width: 48rem)');
                phone.addEventListener('change', () => this.isConnected && this.$server.narrow(phone.matches));
                if (phone.matches) { this.$server.narrow(true); }""");
    }

    /** On a phone each member is a card, so that nothing lies beside the page. */
    @ClientCallable
    void narrow(boolean phone) {
        wide.forEach(column -> column.setVisible(!phone));
        card.setVisible(phone);
    }

    private Component card(MemberRow row) {
        var card = new Div(
                office(row),
                section(row),
                named("since", new Span(JapaneseDates.both(row.since()))),
                named("stage", new Span(Wording.stage(row))),
                named("consent", consent(row)),
                named("spoken", spoken(row)));
        card.addClassName("member-card");
        return card;
    }

    private Div named(String key, Component cell) {
        var name = new Div(getTranslation("council.column." + key));
        name.addClassName("cell-sub");
        return new Div(name, cell);
    }

    private interface Cell {
        Component of(MemberRow row);
    }

    private void column(String key, Cell cell, int grow) {
        addComponentColumn(cell::of)
                .setHeader(getTranslation("council.column." + key))
                .setWidth(3 * grow + "rem")
                .setFlexGrow(grow);
    }

    /** Without its consent the council has the number and the name that it has itself, and nothing behind them. */
    private Component office(MemberRow row) {
        Component name =
                row.stage() == null ? new Span(row.name()) : new Anchor(Places.careOffice(row.number()), row.name());
        name.getElement().getClassList().add("cell-main");
        var below = new Div(row.foundByName() ? getTranslation("council.found-by-name", row.number()) : row.number());
        below.addClassName("cell-sub");
        var cell = new Div(name, below);
        if (tools.city()) {
            // What an office told of its partners is no part of what it lets the council see.
            var partners = new Anchor(Places.partnersOf(row.number()), getTranslation("council.partners"));
            partners.setAriaLabel(getTranslation("council.partners.of", row.name()));
            partners.addClassNames("cell-sub", "member-partners");
            cell.add(partners);
        }
        return cell;
    }

    private static Component section(MemberRow row) {
        var below = new Div(
                row.source() == MemberSource.LIST
                        ? Wording.kind(row)
                        : Wording.text(
                                "council.source.kind",
                                Wording.kind(row),
                                Wording.text("council.source." + row.source())));
        below.addClassName("cell-sub");
        return new Div(new Span(row.section()), below);
    }

    private Component consent(MemberRow row) {
        var given = row.consentedOn();
        var change = new Button(getTranslation(given == null ? "council.consent.do" : "council.consent.end"), click -> {
            if (given == null) {
                new ConsentDialog(tools, row.id(), row.name(), then).open();
            } else {
                ConsentDialog.withdraw(tools, row.id(), row.name(), then);
            }
        });
        change.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        change.setAriaLabel(
                getTranslation(given == null ? "council.consent.do.of" : "council.consent.end.of", row.name()));
        return new Div(new Div(given == null ? getTranslation("council.consent.none") : Wording.day(given)), change);
    }

    private Component spoken(MemberRow row) {
        var speak = new Button(
                getTranslation("council.word.do"), click -> new WordDialog(tools, row.id(), row.name(), then).open());
        speak.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        speak.setAriaLabel(getTranslation("council.word.do.of", row.name()));
        return new Div(new Div(Wording.day(row.spokenOn())), speak);
    }
}
