package jp.banso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jp.banso.security.AccountQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.OwnAccountService;
import jp.banso.security.OwnSession;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** One's own account: the password, and where one is signed in. */
@Route("account")
@PermitAll
class OwnAccountView extends Div implements AfterNavigationObserver {

    private final OwnAccountService service;
    private final AccountQueries accounts;
    private final CurrentViewer viewer;
    private final Paragraph first = new Paragraph();
    private final UnorderedList sessions = new UnorderedList();
    private final Button elsewhere = new Button();

    OwnAccountView(OwnAccountService service, AccountQueries accounts, CurrentViewer viewer) {
        this.service = service;
        this.accounts = accounts;
        this.viewer = viewer;
        addClassNames("page", "page-narrow");
        var person = viewer.get();
        first.setText(getTranslation("security.own.first"));
        first.addClassName("form-note");
        var password = new PasswordForm(service, viewer, this::passwordChanged);
        add(
                new PageHeader(
                        getTranslation("security.own.title"),
                        person.name() + " / "
                                + getTranslation("role." + person.role().name())),
                first,
                section("security.own.password", password),
                section("security.own.sessions", sessions, elsewhere));
        if (person instanceof CityStaff || person instanceof VendorStaff) {
            add(section(
                    "security.own.calendar",
                    new Paragraph(getTranslation("security.own.calendar.line")),
                    new Anchor(Places.calendar(), getTranslation("security.own.calendar"))));
        }
        sessions.addClassName("session-list");
        elsewhere.setText(getTranslation("security.own.elsewhere"));
        elsewhere.addClickListener(click -> signOutElsewhere());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        first.setVisible(viewer.mustChangePassword());
        var open = accounts.ownSessions(viewer.get());
        sessions.removeAll();
        open.stream().map(this::line).forEach(sessions::add);
        elsewhere.setVisible(open.size() > 1);
    }

    private ListItem line(OwnSession session) {
        var where = new Span(
                session.browser().isEmpty() ? getTranslation("security.own.browser.unknown") : session.browser());
        where.addClassName("cell-main");
        var details = new Span(getTranslation(
                "security.own.session",
                Moments.text(session.since()),
                Moments.text(session.lastAct()),
                session.address()));
        details.addClassName("cell-sub");
        var line = new ListItem(where, details);
        if (session.current()) {
            var mark = new Span(getTranslation("security.own.session.current"));
            mark.addClassNames("status-badge", "badge-active");
            line.add(mark);
        }
        return line;
    }

    private void passwordChanged() {
        NewSessionId.give();
        Notices.done(getTranslation("security.password.changed"));
        refresh();
    }

    private void signOutElsewhere() {
        service.signOutElsewhere(viewer.get(), OperationId.fresh());
        Notices.done(getTranslation("security.own.elsewhere.done"));
        refresh();
    }

    private Section section(String titleKey, com.vaadin.flow.component.Component... parts) {
        var title = new H2(getTranslation(titleKey));
        title.addClassName("section-title");
        var section = new Section(title);
        section.add(parts);
        section.addClassName("section");
        return section;
    }
}
