package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import jp.banso.desk.FaqRow;
import jp.banso.desk.FaqState;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Shortcuts;

/** The questions asked often, by how far they are: proposed, reviewed, published, withdrawn. */
@Route("inquiries/faq")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK})
class FaqView extends Div implements AfterNavigationObserver {

    private static final int PAUSE_MS = 400;

    private final transient DeskTools tools;
    private final Nav choice = new Nav();
    private final TextField find = new TextField(getTranslation("desk.faq.find"));
    private final Div body = new Div();
    private FaqState state = FaqState.CANDIDATE;
    private transient List<FaqRow> shown = List.of();

    FaqView(DeskTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page", "desk-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("desk.faq.choice"));
        find.setClearButtonVisible(true);
        find.setPrefixComponent(VaadinIcon.SEARCH.create());
        find.setValueChangeMode(ValueChangeMode.TIMEOUT);
        find.setValueChangeTimeout(PAUSE_MS);
        find.addValueChangeListener(typed -> reload());
        Shortcuts.findsHere(find);
        var enter = new Button(getTranslation("desk.faq.new"), click -> FaqDialog.fresh(tools, this::reload)
                .open());
        enter.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Shortcuts.beginsHere(enter);
        add(
                new PageHeader(getTranslation("desk.faq"), getTranslation("desk.faq.line"))
                        .withActions(new Anchor(Places.inquiries(), getTranslation("desk.back")), enter),
                choice,
                find,
                body);
        tools.revision().watchCalmly(this, this::lookAgain);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .orElse("");
        var counts = tools.questions().counts(tools.viewer());
        state = Arrays.stream(FaqState.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(counts.containsKey(FaqState.CANDIDATE) ? FaqState.CANDIDATE : FaqState.PUBLISHED);
        reload();
    }

    private void lookAgain() {
        if (!tools.questions().rows(tools.viewer(), state, find.getValue()).equals(shown)) {
            reload();
        }
    }

    private void reload() {
        var counts = tools.questions().counts(tools.viewer());
        shown = tools.questions().rows(tools.viewer(), state, find.getValue());
        choice.removeAll();
        for (var one : FaqState.values()) {
            choice.add(link(one, counts.getOrDefault(one, 0)));
        }
        body.removeAll();
        if (shown.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.QUESTION_CIRCLE_O,
                    getTranslation(
                            find.isEmpty() ? "desk.faq.none" : "desk.faq.none.found", Wording.of("faq.state", state)),
                    getTranslation("desk.faq.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-cards");
        shown.forEach(row -> list.add(new FaqItem(tools, row, this::reload)));
        body.add(list);
    }

    private Component link(FaqState one, int count) {
        var link = new Anchor(
                Places.faq() + "?state=" + one.name(),
                getTranslation("desk.which.count", Wording.of("faq.state", one), count));
        link.addClassName("support-tab");
        if (one == state) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
