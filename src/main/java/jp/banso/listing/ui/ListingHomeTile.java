package jp.banso.listing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import jp.banso.listing.SnapshotRow;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** What the home page tells the city of the newest count of users. */
@org.springframework.stereotype.Component
class ListingHomeTile implements HomeTile {

    private final ListingTools tools;

    ListingHomeTile(ListingTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> show() {
        return tools.city() ? tools.queries().latest(tools.viewer()).map(this::tile) : Optional.empty();
    }

    private Component tile(SnapshotRow row) {
        var count = new Anchor(
                Places.listing(),
                Wording.text("listing.home", Wording.day(row), Wording.number(row.offices()), Wording.change(row)));
        var tile = new Section(Wording.text("listing.title"), new Div(count));
        tools.queries().shown(tools.viewer()).ifPresent(of -> {
            var below = new Div(Wording.denominator(of));
            below.addClassName("cell-sub");
            tile.add(new Div(Wording.rate(row.offices(), of)), below);
        });
        return tile;
    }
}
