package jp.banso.stuck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** How many cases stand still, each number a way to exactly those. */
@org.springframework.stereotype.Component
class StuckHomeTile implements HomeTile {

    private final StuckTools tools;

    StuckHomeTile(StuckTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public Optional<Component> show() {
        if (!tools.concerned()) {
            return Optional.empty();
        }
        var limits = tools.limits().present(tools.viewer());
        var list = new UnorderedList();
        list.addClassName("home-cases");
        tools.queries()
                .counts(tools.viewer(), limits, tools.today())
                .forEach((which, count) -> list.add(new ListItem(new Anchor(
                        Places.stuck() + "?list=" + which.name(),
                        StuckTools.text("stuck.choice", StuckTools.name(which), count)))));
        return Optional.of(new Section(StuckTools.text("stuck.title"), list));
    }
}
