package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import jp.banso.desk.InquiryFilter.Which;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.SupportDesk;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** What waits at the desk, for the desk and the city. */
@org.springframework.stereotype.Component
class InquiryTile implements HomeTile {

    private final DeskTools tools;

    InquiryTile(DeskTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Optional<Component> show() {
        var viewer = tools.viewer();
        if (!(viewer instanceof CityStaff || viewer instanceof SupportDesk)) {
            return Optional.empty();
        }
        var waiting = tools.queries().waiting(viewer);
        if (viewer instanceof CityStaff && waiting.open() == 0) {
            return Optional.empty();
        }
        var list = new UnorderedList(
                line(Which.MINE, "desk.home.mine", waiting.mine()),
                line(Which.OVERDUE, "desk.home.overdue", waiting.overdue()),
                line(Which.OPEN, "desk.home.open", waiting.open()));
        if (viewer instanceof SupportDesk) {
            list.add(new ListItem(new Anchor(Places.newInquiry(), Wording.text("desk.new"))));
        }
        list.addClassName("home-cases");
        return Optional.of(new Section(Wording.text("desk.title"), list));
    }

    private static ListItem line(Which which, String key, int count) {
        return new ListItem(new Anchor(Places.inquiries() + "?which=" + which.name(), Wording.text(key, count)));
    }
}
