package jp.banso.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import jp.banso.notice.NoticeId;
import jp.banso.notice.NoticeRow;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** What has happened on the cases a person watches, is asked about or has the next action of; newest first. */
@Route("notices")
@Menu(title = "notice.menu", order = 3, icon = "vaadin:bell-o")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
class NoticesView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;
    private static final int OFFICES = 500;

    private final transient NoticeTools tools;
    private final Checkbox unreadOnly = new Checkbox(getTranslation("notice.unread-only"));
    private final Button all = new Button(getTranslation("notice.read-all"), VaadinIcon.CHECK.create());
    private final Div body = new Div();
    private final Button more = new Button(getTranslation("notice.more"), click -> readOn());
    private final Details watched = new Details(getTranslation("notice.watched"));
    private transient List<NoticeRow> rows = List.of();
    private boolean further;

    NoticesView(NoticeTools tools) {
        this.tools = tools;
        addClassNames("page", "page-narrow", "notice-page");
        unreadOnly.addValueChangeListener(changed -> load());
        all.addClickListener(click -> readAll());
        var mail = new Button(
                getTranslation("notice.mail"), VaadinIcon.ENVELOPE_O.create(), click -> new MailWishDialog(tools)
                        .open());
        more.setDisableOnClick(true);
        watched.addOpenedChangeListener(opened -> drawWatched());
        add(
                new PageHeader(getTranslation("notice.title"), getTranslation("notice.line")).withActions(all, mail),
                unreadOnly,
                body,
                more,
                watched);
        tools.revision().watchCalmly(this, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        draw(page(0));
    }

    private List<NoticeRow> page(long before) {
        var found = new ArrayList<>(tools.queries().rows(tools.viewer(), unreadOnly.getValue(), before, PAGE + 1));
        further = found.size() > PAGE;
        if (further) {
            found.removeLast();
        }
        return found;
    }

    private void readOn() {
        var longer = new ArrayList<>(rows);
        longer.addAll(page(rows.getLast().id().value()));
        draw(longer);
    }

    /** Who has read on stays where they are; the rest learn what is new. */
    private void refresh() {
        if (rows.size() <= PAGE) {
            var now = page(0);
            if (!now.equals(rows)) {
                draw(now);
            }
        }
    }

    private void draw(List<NoticeRow> now) {
        rows = List.copyOf(now);
        body.removeAll();
        all.setEnabled(rows.stream().anyMatch(NoticeRow::unread));
        more.setVisible(further);
        more.setEnabled(true);
        if (rows.isEmpty()) {
            var only = unreadOnly.getValue() ? ".unread" : "";
            body.add(new EmptyState(
                    VaadinIcon.BELL_O,
                    getTranslation("notice.none" + only),
                    getTranslation("notice.none.next" + only)));
            return;
        }
        var list = new OrderedList();
        list.addClassName("notice-list");
        rows.forEach(row -> list.add(new NoticeItem(
                row, () -> tools.queries().offices(tools.viewer(), row.id(), OFFICES), () -> read(row.id()))));
        body.add(list);
    }

    private void read(NoticeId notice) {
        tools.service().read(tools.viewer(), OperationId.fresh(), notice);
        recount();
        load();
    }

    private void readAll() {
        var marked = tools.service()
                .readAll(tools.viewer(), OperationId.fresh(), rows.getFirst().id());
        Notices.done(getTranslation("notice.read-all.done", marked.notices()));
        recount();
        load();
    }

    private void recount() {
        getUI().ifPresent(ui -> Bell.in(ui).ifPresent(Bell::recount));
    }

    private void drawWatched() {
        var list = new UnorderedList();
        list.addClassName("notice-offices");
        tools.queries()
                .watched(tools.viewer(), OFFICES)
                .forEach(one -> list.add(new ListItem(new Anchor(Places.careOffice(one.number()), one.name()))));
        watched.removeAll();
        watched.add(list.getChildren().findAny().isPresent() ? list : new Div(getTranslation("notice.watched.none")));
    }
}
