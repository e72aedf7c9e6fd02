package jp.banso.listing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.banso.listing.ChangeKind;
import jp.banso.listing.ChangeRow;
import jp.banso.listing.Confidence;
import jp.banso.listing.ManyChangesService;
import jp.banso.shared.ui.EmptyState;

/** Proposed changes as cards, decided one by one or, ticked, many in one act; above them what became of the last such act. */
final class ChangesPart extends Composite<Div> {

    private final transient ListingTools tools;
    private final transient Runnable changed;
    private final transient Map<ChangeRow, Checkbox> ticks = new LinkedHashMap<>();
    private final Div report = new Div();
    private final Div body = new Div();
    private final Div ticked = new Div();
    private final Button accept;
    private final Button reject;

    ChangesPart(ListingTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        accept = new Button(Wording.text("listing.many.accept"), click -> ask(true));
        reject = new Button(Wording.text("listing.many.reject"), click -> ask(false));
        ticked.getElement().setAttribute("role", "status");
        report.addClassName("card-stack");
        getContent().addClassName("card-stack");
        getContent().add(report, body);
    }

    /** Another visit of the page begins without the last report. */
    void forget() {
        report.removeAll();
    }

    ChangesPart show(List<ChangeRow> rows) {
        ticks.clear();
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    Wording.text("listing.queue.nothing.CHANGES"),
                    Wording.text("listing.queue.nothing.next")));
            return this;
        }
        var cards = new ChangeCards(tools, changed);
        var list = new OrderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(rows.size() == 1 ? cards.card(row) : ticking(cards.card(row), row)));
        if (rows.size() > 1) {
            body.add(toolbar(rows));
            count();
        }
        body.add(list);
        return this;
    }

    private ListItem ticking(ListItem card, ChangeRow row) {
        var tick = new Checkbox(Wording.text("listing.many.tick"), change -> count());
        tick.setAriaLabel(Wording.text(
                "listing.many.tick.of",
                row.name(),
                Wording.text("listing.change.kind." + row.kind().name())));
        ticks.put(row, tick);
        card.addComponentAsFirst(tick);
        return card;
    }

    private Component toolbar(List<ChangeRow> rows) {
        var choose = new Div();
        choose.addClassName("support-thumbs");
        Arrays.stream(ChangeKind.values()).forEach(kind -> {
            var sure = rows.stream().filter(row -> isSure(row, kind)).count();
            if (sure > 0) {
                choose.add(new Button(
                        Wording.text(
                                "listing.many.tick.sure", Wording.text("listing.change.kind." + kind.name()), sure),
                        click -> tick(kind)));
            }
        });
        choose.add(new Button(
                Wording.text("listing.many.tick.none"), click -> ticks.values().forEach(one -> one.setValue(false))));
        var acts = new Div(accept, reject);
        acts.addClassName("support-thumbs");
        var toolbar = new Div(choose, ticked, acts);
        toolbar.addClassName("card-stack");
        return toolbar;
    }

    private static boolean isSure(ChangeRow row, ChangeKind kind) {
        return row.kind() == kind && row.confidence() == Confidence.CERTAIN;
    }

    /** Adds these to what is ticked, as far as one act takes them. */
    private void tick(ChangeKind kind) {
        ticks.entrySet().stream()
                .filter(entry ->
                        isSure(entry.getKey(), kind) && !entry.getValue().getValue())
                .limit(Math.max(0, ManyChangesService.MOST - chosen().size()))
                .toList()
                .forEach(entry -> entry.getValue().setValue(true));
    }

    private List<ChangeRow> chosen() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        var many = chosen().size();
        ticked.setText(Wording.text("listing.many.ticked", many, ManyChangesService.MOST));
        accept.setEnabled(many > 0 && many <= ManyChangesService.MOST);
        reject.setEnabled(many > 0 && many <= ManyChangesService.MOST);
    }

    private void ask(boolean accepting) {
        new ManyChangesDialog(tools, chosen(), accepting, became -> {
                    report.removeAll();
                    report.add(became);
                    changed.run();
                })
                .open();
    }
}
