package jp.banso.letter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import jp.banso.letter.LetterTemplate;
import jp.banso.letter.PrintCard;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** The templates of letters and mails, and the latest printings. */
@Route("letters")
@Menu(title = "letter.menu", order = 23, icon = "vaadin:envelope-open-o")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class LettersView extends Div implements AfterNavigationObserver {

    private final transient LetterTools tools;
    private final Section templates = new Section(getTranslation("letter.templates"));
    private final Section prints = new Section(getTranslation("letter.prints"));

    LettersView(LetterTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        var fresh =
                new Button(getTranslation("letter.template.new"), VaadinIcon.PLUS.create(), click -> getUI().ifPresent(
                                ui -> ui.navigate(Places.newLetterTemplate())));
        fresh.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        templates.withActions(fresh);
        add(new PageHeader(getTranslation("letter.title"), getTranslation("letter.line")), templates, prints);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(templates, tools.templates().templates(tools.viewer()), this::template, "letter.templates.none");
        show(prints, tools.queries().prints(tools.viewer()), this::print, "letter.prints.none");
    }

    private <T> void show(Section section, List<T> rows, Function<T, ListItem> item, String noneKey) {
        if (rows.isEmpty()) {
            section.show(new Paragraph(getTranslation(noneKey)));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-records");
        rows.forEach(row -> list.add(item.apply(row)));
        section.show(list);
    }

    private ListItem template(LetterTemplate one) {
        var name =
                new Anchor(Places.letterTemplate(one.id().value()), one.data().name());
        name.addClassName("cell-main");
        var by = one.changer().isEmpty()
                ? getTranslation("letter.template.first")
                : getTranslation("letter.template.by", JapaneseDates.moment(one.changedAt()), one.changer());
        var item = new ListItem(
                name,
                small(getTranslation(
                        "letter.template.what", Wording.kind(one.data().kind()), by)));
        if (!one.data().inUse()) {
            item.add(small(getTranslation("letter.template.unused")));
        }
        return item;
    }

    private ListItem print(PrintCard one) {
        var name = new Anchor(Places.letterPrint(one.id().value()), one.name());
        name.addClassName("cell-main");
        return new ListItem(
                name,
                small(Wording.printed(one)),
                small(getTranslation(one.batch() == null ? "letter.print.unsent" : "letter.print.recorded")));
    }

    private static Div small(String words) {
        var line = new Div(words);
        line.addClassName("cell-sub");
        return line;
    }
}
