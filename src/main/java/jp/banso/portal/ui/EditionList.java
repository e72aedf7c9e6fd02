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

/** Every edition of one text, the present one first; any of them can be taken back into the field. */
final class EditionList extends Div {

    EditionList(List<PortalEdition> editions, Consumer<String> again) {
        if (editions.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-records");
        editions.forEach(one -> list.add(item(one, again)));
        add(new Section(getTranslation("portal.texts.history"), list));
    }

    static String line(String key, PortalEdition one) {
        var at = one.at();
        return I18NProvider.translate(key, one.edition(), at == null ? "" : JapaneseDates.moment(at), one.by());
    }

    private ListItem item(PortalEdition one, Consumer<String> again) {
        var said = new Span(line("portal.texts.edition", one));
        said.addClassName("cell-main");
        var back = new Button(getTranslation("portal.texts.again"), click -> again.accept(one.body()));
        back.setAriaLabel(getTranslation("portal.texts.again.of", one.edition()));
        var written = new Div(one.body());
        written.addClassName("support-words");
        return new ListItem(new Div(said), written, back);
    }
}
