package jp.banso.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.council.EntryDecision;
import jp.banso.council.MemberEntryService;
import jp.banso.council.SectionRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Section;

/** The council's sections, for the administrator: those that lists named are here by themselves. */
final class SectionsPart extends Composite<Section> {

    private final transient CouncilTools tools;
    private final transient Runnable then;
    private final TextField name = new TextField(Wording.text("council.section.name"));

    SectionsPart(CouncilTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
        var list = new UnorderedList();
        list.addClassName("named-list");
        tools.members().sections(tools.viewer()).forEach(section -> list.add(item(section)));
        name.setMaxLength(MemberEntryService.LONGEST_SECTION);
        var add = new Button(getTranslation("council.section.add"), click -> add());
        var form = new Div(name, add);
        form.addClassName("form");
        getContent().add(list, form);
    }

    @Override
    protected Section initContent() {
        return new Section(Wording.text("council.section.all"));
    }

    private ListItem item(SectionRow section) {
        if (section.retired()) {
            return new ListItem(new Span(getTranslation("council.section.retired", section.name())));
        }
        var retire = new Button(
                getTranslation("council.section.retire"),
                click -> done(tools.entries().retireSection(tools.viewer(), OperationId.fresh(), section.id())));
        retire.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        retire.setAriaLabel(getTranslation("council.section.retire.of", section.name()));
        return new ListItem(new Span(section.name()), retire);
    }

    private void add() {
        if (FormFields.must(name, !name.getValue().isBlank())) {
            done(tools.entries().addSection(tools.viewer(), OperationId.fresh(), name.getValue()));
        }
    }

    private void done(EntryDecision decision) {
        if (decision instanceof EntryDecision.Done) {
            Notices.info(Wording.said(decision));
        } else {
            Notices.failed(getTranslation("council.not-done"), Wording.said(decision));
        }
        then.run();
    }
}
