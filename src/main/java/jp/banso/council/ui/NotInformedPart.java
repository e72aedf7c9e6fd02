package jp.banso.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.banso.council.MemberFilter;
import jp.banso.council.MemberRow;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** The members that are not informed yet, the one to be spoken to next first. */
final class NotInformedPart extends Composite<Section> {

    private static final int SHOWN = 10;

    private final transient CouncilTools tools;

    NotInformedPart(CouncilTools tools) {
        this.tools = tools;
        draw();
    }

    @Override
    protected Section initContent() {
        return new Section("");
    }

    private void draw() {
        var filter = MemberFilter.notInformed();
        var count = tools.members().count(tools.viewer(), filter);
        getContent().setTitle(getTranslation("council.not-informed", Wording.number(count)));
        if (count == 0) {
            getContent().show(new Paragraph(getTranslation("council.not-informed.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("card-list");
        tools.members().rows(tools.viewer(), filter, 0, SHOWN).forEach(row -> list.add(item(row)));
        var order = new Paragraph(getTranslation("council.not-informed.order"));
        order.addClassName("cell-sub");
        getContent()
                .show(
                        order,
                        list,
                        new Anchor(
                                Places.councilMembers() + "?part=" + MemberFilter.Part.NOT_INFORMED,
                                getTranslation("council.not-informed.all")));
    }

    private ListItem item(MemberRow row) {
        var name = new Anchor(Places.careOffice(row.number()), row.name());
        name.addClassName("cell-main");
        var below = new Span(
                row.spokenOn() == null
                        ? getTranslation("council.not-informed.next", Wording.section(row.section()))
                        : getTranslation(
                                "council.not-informed.spoken",
                                Wording.section(row.section()),
                                Wording.day(row.spokenOn())));
        below.addClassName("cell-sub");
        var speak = new Button(
                getTranslation("council.word.do"),
                click -> new WordDialog(tools, row.id(), row.name(), this::draw).open());
        speak.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        speak.setAriaLabel(getTranslation("council.word.do.of", row.name()));
        var line = new Div(below, speak);
        line.addClassName("card-line");
        return new ListItem(name, line);
    }
}
