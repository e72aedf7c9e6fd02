package jp.banso.casebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jp.banso.casebook.CasebookFilter;
import jp.banso.casebook.CasebookRow;
import jp.banso.casebook.CasebookState;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** The casebook as the city works on it: every entry, by where it stands and by words, both in the address. */
@Route("casebook")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
@Menu(title = "casebook.menu", order = 52, icon = "vaadin:book")
class CasebookView extends Div implements AfterNavigationObserver {

    private final transient CasebookTools tools;
    private final Nav choice = new Nav();
    private final TextField words = new TextField();
    private final Div body = new Div();
    private CasebookFilter filter = CasebookFilter.ALL;
    private transient List<CasebookRow> shown = List.of();

    CasebookView(CasebookTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("casebook.states"));
        words.setLabel(getTranslation("casebook.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(address(filter.state(), typed.getValue())));
            }
        });
        var begin = new Button(getTranslation("casebook.new"), click -> new NewEntryDialog(tools, null).open());
        begin.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var open = new Anchor("/cases", getTranslation("casebook.public.open"));
        open.setRouterIgnore(true);
        open.setTarget("_blank");
        add(
                new PageHeader(getTranslation("casebook.title"), getTranslation("casebook.line"))
                        .withActions(
                                new Anchor(Places.casebookCandidates(), getTranslation("casebook.candidates")),
                                new Anchor(Places.casebookEditions(), getTranslation("casebook.editions")),
                                open,
                                begin),
                choice,
                words,
                body);
        tools.revision().watchCalmly(this, this::reload);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var asked = query.getSingleParameter("state").orElse("");
        filter = new CasebookFilter(
                Arrays.stream(CasebookState.values())
                        .filter(one -> one.name().equals(asked))
                        .findFirst()
                        .orElse(null),
                query.getSingleParameter("q").orElse(""));
        words.setValue(filter.text());
        shown = tools.queries().rows(tools.viewer(), filter);
        draw();
    }

    private void reload() {
        var now = tools.queries().rows(tools.viewer(), filter);
        if (!now.equals(shown)) {
            shown = now;
            draw();
        }
    }

    private static String address(@Nullable CasebookState state, String text) {
        var name = state == null ? "" : state.name();
        return Places.casebook() + "?state=" + name + "&q=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }

    private void draw() {
        var counts = tools.queries().counts(tools.viewer());
        choice.removeAll();
        choice.add(
                tab(null, counts.values().stream().mapToInt(Integer::intValue).sum()));
        for (var state : CasebookState.values()) {
            choice.add(tab(state, counts.getOrDefault(state, 0)));
        }
        body.removeAll();
        if (shown.isEmpty()) {
            body.add(new EmptyState(
                            VaadinIcon.BOOK,
                            getTranslation("casebook.none"),
                            getTranslation(counts.isEmpty() ? "casebook.none.next" : "casebook.none.other"))
                    .withAction(getTranslation("casebook.candidates"), () -> getUI().ifPresent(
                                    ui -> ui.navigate(Places.casebookCandidates()))));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-cards");
        shown.forEach(row -> list.add(item(row)));
        body.add(list);
    }

    private Component tab(@Nullable CasebookState state, int count) {
        var name = getTranslation(state == null ? "casebook.all" : "casebook.state." + state.name());
        var link = new Anchor(address(state, filter.text()), getTranslation("casebook.tab", name, count));
        link.addClassName("support-tab");
        if (state == filter.state()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private ListItem item(CasebookRow row) {
        var title = row.title().isEmpty() ? getTranslation("casebook.erased") : row.title();
        var heading = new H2(new Anchor(Places.casebookEntry(row.id().value()), title));
        heading.addClassName("case-row-title");
        var office = new Span(getTranslation("careoffice.choice", row.officeName(), row.officeNumber()));
        var line = new Div(office);
        line.addClassName("cell-sub");
        var published = row.publishedOn();
        var when = new Div(
                published == null
                        ? getTranslation("casebook.changed-on", Wording.day(row.changedOn()))
                        : getTranslation("casebook.published-on", Wording.day(published)));
        when.addClassName("cell-sub");
        var item = new ListItem(heading, Wording.badge(row.state()), line, when);
        if (row.officeSpoke()) {
            item.add(new Div(getTranslation("casebook.office-spoke")));
        }
        return item;
    }
}
