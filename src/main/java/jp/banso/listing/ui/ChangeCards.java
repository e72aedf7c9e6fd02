package jp.banso.listing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import jp.banso.listing.ChangeKind;
import jp.banso.listing.ChangeRow;
import jp.banso.listing.ChangeState;
import jp.banso.listing.Confidence;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** One proposed change as a card, open with its two answers or decided with who decided it. */
final class ChangeCards {

    private final ListingTools tools;
    private final Runnable then;

    ChangeCards(ListingTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
    }

    ListItem card(ChangeRow row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var number = new Div(row.number());
        number.addClassName("cell-sub");
        var kind = new StatusBadge(
                Meaning.ACTIVE, Wording.text("listing.change.kind." + row.kind().name()));
        var head = new Div(new Div(name, number), kind);
        head.addClassName("card-line");
        var sure = new Div(Wording.text("listing.change.from", JapaneseDates.both(row.asOf()), sure(row)));
        sure.addClassName("cell-sub");
        var item = new ListItem(head, new Div(said(row)), sure);
        item.add(row.state() == ChangeState.OPEN ? acts(row) : decided(row));
        if (!row.words().isEmpty()) {
            item.add(new Div(row.words()));
        }
        return item;
    }

    /** What the list says now and said before; of a newly listed office, where its case stands. */
    static String said(ChangeRow row) {
        return row.kind() == ChangeKind.APPEARED
                ? Wording.text("listing.change.stage", stage(row))
                : Wording.text("listing.change.said", row.was(), row.said());
    }

    static String stage(ChangeRow row) {
        return Wording.text(
                "careoffice.stage.coded",
                row.stage().code(),
                Wording.text("stage." + row.stage().name()));
    }

    private static String sure(ChangeRow row) {
        return Wording.text(
                row.confidence() == Confidence.CERTAIN
                        ? "listing.confidence.CERTAIN." + row.kind().name()
                        : "listing.confidence.LIKELY");
    }

    private Div acts(ChangeRow row) {
        var accept = new Button(
                Wording.text("listing.change.accept"), click -> new ChangeDialog(tools, row, true, then).open());
        accept.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        accept.setAriaLabel(Wording.text("listing.change.accept.of", row.name()));
        var reject = new Button(
                Wording.text("listing.change.reject"), click -> new ChangeDialog(tools, row, false, then).open());
        reject.setAriaLabel(Wording.text("listing.change.reject.of", row.name()));
        var acts = new Div(accept, reject);
        acts.addClassName("support-thumbs");
        return acts;
    }

    private static Div decided(ChangeRow row) {
        var by = new Div(Wording.text("listing.change.state." + row.state().name(), row.decider()));
        by.addClassName("cell-sub");
        return by;
    }
}
