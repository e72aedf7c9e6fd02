package jp.banso.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** What the home page tells the council's secretariat: its members and the rest of the city, in numbers. */
@org.springframework.stereotype.Component
class CouncilHomeTile implements HomeTile {

    private final CouncilTools tools;

    CouncilHomeTile(CouncilTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> show() {
        return tools.secretariat() ? Optional.of(tile()) : Optional.empty();
    }

    private Component tile() {
        var totals = tools.queries().totals(tools.viewer());
        var list = new UnorderedList();
        list.addClassName("home-cases");
        list.add(
                line(
                        "council.home.members",
                        Wording.number(totals.members()),
                        Wording.number(totals.listed()),
                        Wording.number(totals.setUp())),
                line(
                        "council.home.others",
                        Wording.told(totals.others().offices()),
                        Wording.told(totals.others().listed()),
                        Wording.told(totals.others().setUp())));
        return new Section(Wording.text("council.title"), list);
    }

    private static ListItem line(String key, String offices, String listed, String setUp) {
        return new ListItem(new Anchor(Places.council(), Wording.text(key, offices, listed, setUp)));
    }
}
