package jp.banso.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import jp.banso.portal.PortalEdition;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Section;

/** Every edition of one text, the present one first, and last what came with Banso; each can be taken back into the field. */
final class EditionList extends Div {

    EditionList(List<PortalEdition> editions, String first, Consumer<String> again) {
        if (editions.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-records");
        editions.forEach(one -> list.add(item(
                line("portal.texts.edition", one),
                one.body(),
                getTranslation("portal.texts.again"),
                getTranslation("portal.texts.again.of", one.edition()),
                again)));
        var begin = getTranslation("portal.texts.again.first");
        list.add(item(getTranslation("portal.texts.edition.first"), first, begin, begin, again));
        add(new Section(getTranslation("portal.texts.history"), list));
    }

    static String line(String key, PortalEdition one) {
        var at = one.at();
        return I18NProvider.translate(key, one.edition(), at == null ? "" : JapaneseDates.moment(at), one.by());
    }

    private static ListItem item(String line, String body, String act, String named, Consumer<String> again) {
        var said = new Span(line);
        said.addClassName("cell-main");
        var back = new Button(act, click -> again.accept(body));
        back.setAriaLabel(named);
        var written = new Div(body);
        written.addClassName("support-words");
        return new ListItem(new Div(said), written, back);
    }
}
