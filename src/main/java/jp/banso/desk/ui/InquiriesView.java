package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.desk.InquiryFilter;
import jp.banso.desk.InquiryFilter.Which;
import jp.banso.desk.InquiryQueries.Waiting;
import jp.banso.desk.InquiryRow;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.ListState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Shortcuts;

/** Inquiries: open, late, one's own, all; its tab and its filters stand in the address. */
@Route("inquiries")
@Menu(title = "desk.menu", order = 7, icon = "vaadin:question-circle-o")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
class InquiriesView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final transient DeskTools tools;
    private final Nav choice = new Nav();
    private final InquiryFilterBar bar;
    private final Div body = new Div();
    private transient ListState state = InquiryFilterBar.SHAPE.plain();
    private transient Shown shown = new Shown(new Waiting(0, 0, 0), List.of(), 0);
    private int pages = 1;

    private record Shown(Waiting waiting, List<InquiryRow> rows, int count) {}

    InquiriesView(DeskTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page", "desk-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("desk.choice"));
        bar = new InquiryFilterBar(this::go);
        var header = new PageHeader(
                getTranslation("desk.title"), getTranslation(tools.firm() ? "desk.line.firm" : "desk.line"));
        add(tools.firm() ? header : header.withActions(ways()), choice, bar, body);
        tools.revision().watchCalmly(this, this::reload);
    }

    private Component[] ways() {
        var enter = new Button(getTranslation("desk.new"), VaadinIcon.PLUS.create());
        enter.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        enter.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(Places.newInquiry())));
        Shortcuts.beginsHere(enter);
        return new Component[] {
            new Anchor(Places.faq(), getTranslation("desk.faq")),
            new Anchor(Places.inquiryCounts(), getTranslation("desk.counts")),
            enter
        };
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = InquiryFilterBar.SHAPE.read(event.getLocation().getQueryParameters());
        pages = 1;
        bar.show(state);
        draw(asked());
    }

    private void go(ListState wanted) {
        QueryParameters address = InquiryFilterBar.SHAPE.write(wanted);
        getUI().ifPresent(ui -> ui.navigate(Places.inquiries(), address));
    }

    private Shown asked() {
        var filter = InquiryFilterBar.filter(state);
        return new Shown(
                tools.queries().waiting(tools.viewer()),
                tools.queries().rows(tools.viewer(), filter, 0, PAGE * pages),
                tools.queries().count(tools.viewer(), filter));
    }

    private void reload() {
        var now = asked();
        if (!now.equals(shown)) {
            draw(now);
        }
    }

    private void draw(Shown now) {
        shown = now;
        choice.removeAll();
        choice.add(
                link(Which.OPEN, now.waiting().open()),
                link(Which.OVERDUE, now.waiting().overdue()),
                link(Which.MINE, now.waiting().mine()),
                link(Which.ALL, -1));
        body.removeAll();
        if (now.rows().isEmpty()) {
            body.add(nothing());
            return;
        }
        body.add(InquiryCards.list(now.rows(), tools.today()));
        if (now.rows().size() < now.count()) {
            body.add(new Button(
                    getTranslation("desk.more", now.count() - now.rows().size()), click -> {
                        pages++;
                        reload();
                    }));
        }
    }

    private Component link(Which one, int count) {
        var words = getTranslation("desk.which." + one.name());
        var link = new Anchor(
                InquiryFilterBar.address(state.filteredBy(InquiryFilterBar.WHICH, one.name())),
                count < 0 ? words : getTranslation("desk.which.count", words, count));
        link.addClassName("support-tab");
        if (one == InquiryFilterBar.filter(state).which()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component nothing() {
        InquiryFilter filter = InquiryFilterBar.filter(state);
        var narrowed = filter.category() != null
                || filter.channel() != null
                || !filter.words().isNone();
        var key =
                narrowed ? "desk.none.filtered" : "desk.none." + filter.which().name();
        var next = narrowed ? "desk.none.filtered.next" : tools.firm() ? "desk.none.next.firm" : "desk.none.next";
        return new EmptyState(VaadinIcon.QUESTION_CIRCLE_O, getTranslation(key), getTranslation(next));
    }
}
