package jp.banso.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import jp.banso.council.MemberFilter;
import jp.banso.council.MemberFilter.Part;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** Who is a member of the council since when, who of them is read by name, and for the city where that is known from. */
@Route("council/members")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
class CouncilMembersView extends Div implements AfterNavigationObserver {

    private static final String TEXT = "q";
    private static final String SECTION = "section";
    private static final String PART = "part";

    private final transient CouncilTools tools;
    private final PageHeader header = new PageHeader(getTranslation("council.members"));
    private final TextField text = new TextField(getTranslation("council.filter.text"));
    private final Select<String> section =
            FormFields.choice("council.column.section", List.of(""), Wording::anySection);
    private final Select<Part> part = FormFields.choice(
            "council.filter.part", Arrays.asList(Part.values()), one -> Wording.text("council.part." + one));
    private final Div body = new Div();
    private transient MemberFilter filter = MemberFilter.none();

    CouncilMembersView(CouncilTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        if (tools.administrator()) {
            var bring = new Button(getTranslation("council.bring"), click -> bring());
            bring.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            var enter = new Button(
                    getTranslation("council.entry.do"), click -> new EntryDialog(tools, this::reload).open());
            header.withActions(bring, enter);
        }
        var back = new Anchor(Places.council(), getTranslation("council.back"));
        back.addClassName("page-links");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> narrow(change.isFromClient()));
        section.addValueChangeListener(change -> narrow(change.isFromClient()));
        part.addValueChangeListener(change -> narrow(change.isFromClient()));
        body.addClassName("card-stack");
        var bar = new Div(text, section, part);
        bar.addClassName("form-row");
        add(header, back, bar, new CouncilFile(tools).members(() -> filter), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var names = new ArrayList<String>(List.of(""));
        tools.members().sections(tools.viewer()).forEach(one -> names.add(one.name()));
        section.setItems(names);
        text.setValue(asked.getSingleParameter(TEXT).orElse(""));
        section.setValue(
                asked.getSingleParameter(SECTION).filter(names::contains).orElse(""));
        part.setValue(Arrays.stream(Part.values())
                .filter(one -> one.name().equals(asked.getSingleParameter(PART).orElse("")))
                .findFirst()
                .orElse(Part.ANY));
        reload();
    }

    private void narrow(boolean byHand) {
        if (byHand) {
            var address = new LinkedHashMap<String, String>();
            put(address, TEXT, text.getValue());
            put(address, SECTION, section.getValue());
            put(
                    address,
                    PART,
                    part.getValue() == Part.ANY ? "" : part.getValue().name());
            getUI().ifPresent(ui -> ui.navigate(Places.councilMembers(), QueryParameters.simple(address)));
        }
    }

    private static void put(LinkedHashMap<String, String> address, String key, String value) {
        if (!value.isEmpty()) {
            address.put(key, value);
        }
    }

    private void reload() {
        filter = new MemberFilter(text.getValue(), section.getValue(), part.getValue());
        var all = tools.members().count(tools.viewer(), MemberFilter.none());
        header.show(getTranslation("council.members"), getTranslation("council.members.line", Wording.number(all)));
        body.removeAll();
        if (tools.city()) {
            unmatched();
        }
        body.add(members(all));
        if (all > 0) {
            body.add(new MemberMonthsPart(tools));
        }
        if (tools.city()) {
            body.add(new EntriesPart(tools, this::reload));
            var lists = tools.queries().lists(tools.viewer());
            if (!lists.isEmpty()) {
                body.add(new ListsPart(tools, lists, this::reload));
            }
        }
        if (tools.administrator()) {
            body.add(new SectionsPart(tools, this::reload));
        }
    }

    private Component members(int all) {
        var count = tools.members().count(tools.viewer(), filter);
        if (all == 0) {
            return nothing();
        }
        return new Section(
                getTranslation("council.members.now"),
                count == 0
                        ? new Paragraph(getTranslation("council.members.none"))
                        : new MemberGrid(tools, filter, count, this::reload));
    }

    private EmptyState nothing() {
        var empty = new EmptyState(
                VaadinIcon.GROUP,
                getTranslation("council.none"),
                getTranslation(tools.city() ? "council.none.list" : "council.none.ask"));
        return tools.administrator() ? empty.withAction(getTranslation("council.bring"), this::bring) : empty;
    }

    private void unmatched() {
        var open = tools.queries().unmatched(tools.viewer());
        if (!open.isEmpty()) {
            body.add(new Section(
                    getTranslation("council.unmatched", open.size()),
                    new Div(getTranslation("council.unmatched.next")),
                    new UnmatchedLines(open)));
        }
    }

    private void bring() {
        getUI().ifPresent(ui -> ui.navigate(Places.newCouncilMembers()));
    }
}
