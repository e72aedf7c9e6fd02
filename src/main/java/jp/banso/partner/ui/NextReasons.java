package jp.banso.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.banso.partner.NextOffice;

/** The two reasons why an office stands where it does in the order by partners. */
final class NextReasons {

    private NextReasons() {}

    static Component of(NextOffice office) {
        var list = new UnorderedList();
        list.addClassNames("partner-reasons", "cell-sub");
        words(office).forEach(reason -> list.add(new ListItem(reason)));
        return list;
    }

    static List<String> words(NextOffice office) {
        return List.of(
                office.live() == 0
                        ? Wording.text("partner.next.live.none")
                        : Wording.text("partner.next.live", Wording.number(office.live())),
                office.waiting() == 0
                        ? Wording.text("partner.next.waiting.none")
                        : Wording.text(
                                "partner.next.waiting",
                                Wording.number(office.waiting()),
                                office.nearest(),
                                Wording.number(office.needed())));
    }
}
