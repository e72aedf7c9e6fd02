package jp.banso.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.calendar.CalendarLink;
import jp.banso.calendar.CalendarLinkService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.WholeAddress;

/** Puts one's own visits or next actions into the calendar of a telephone: makes, renews and ends the link for it. */
@Route("account/calendar")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
class CalendarView extends Div implements AfterNavigationObserver {

    private final transient CalendarLinkService links;
    private final transient CurrentViewer viewer;
    private final transient WholeAddress address;
    private final Section link = new Section(getTranslation("calendar.link"));

    CalendarView(CalendarLinkService links, CurrentViewer viewer, WholeAddress address) {
        this.links = links;
        this.viewer = viewer;
        this.address = address;
        addClassNames("page", "page-narrow", "calendar-page");
        var firm = viewer.get() instanceof VendorStaff;
        add(
                new PageHeader(
                        getTranslation("calendar.page"),
                        getTranslation(firm ? "calendar.page.visits" : "calendar.page.actions")),
                link,
                new Section(
                        getTranslation("calendar.how"),
                        list("calendar.how.phone", "calendar.how.desk", "calendar.how.when")),
                new Section(
                        getTranslation("calendar.what"),
                        list(
                                firm ? "calendar.what.visits" : "calendar.what.actions",
                                "calendar.what.not",
                                "calendar.what.outside")),
                new Anchor(
                        firm ? Places.myDay() : Places.ownAccount(),
                        getTranslation(firm ? "calendar.back.day" : "calendar.back.account")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var present = links.present(viewer.get());
        present.ifPresentOrElse(this::showPresent, this::showNone);
    }

    private void showNone() {
        var make = new Button(getTranslation("calendar.make"), click -> make());
        make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        make.setDisableOnClick(true);
        link.show(new Paragraph(getTranslation("calendar.none")), make);
    }

    private void showPresent(CalendarLink present) {
        link.show(state(present), acts());
    }

    private Paragraph state(CalendarLink present) {
        var read = present.readAt();
        var since = JapaneseDates.moment(present.madeAt());
        return new Paragraph(
                read == null
                        ? getTranslation("calendar.since.unread", since)
                        : getTranslation("calendar.since.read", since, JapaneseDates.moment(read)));
    }

    private Div acts() {
        var renew = new Button(getTranslation("calendar.renew"), click -> askToRenew());
        var end = new Button(getTranslation("calendar.end"), click -> askToEnd());
        var acts = new Div(renew, end);
        acts.addClassName("calendar-acts");
        return acts;
    }

    private void make() {
        var made = links.renew(viewer.get(), OperationId.fresh());
        made.ifPresentOrElse(this::showMade, this::show);
    }

    /** The only time the secret is on a screen. */
    private void showMade(String secret) {
        var whole = address.of("calendar/" + secret + ".ics");
        var field = new TextField(getTranslation("calendar.address"));
        field.setValue(whole);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("calendar.address.once"));
        var open = new Anchor();
        open.setText(getTranslation("calendar.open"));
        open.setUnsafeHref(whole.replaceFirst("^https?:", "webcal:"));
        open.setRouterIgnore(true);
        open.addClassName("calendar-open");
        link.show(field, open, acts());
        Notices.done(getTranslation("calendar.made"));
        field.focus();
    }

    private void askToRenew() {
        new ConfirmQuestion(
                        getTranslation("calendar.renew"),
                        getTranslation("calendar.renew.ask"),
                        getTranslation("calendar.keep"))
                .answer(getTranslation("calendar.renew.do"), this::make)
                .ask();
    }

    private void askToEnd() {
        new ConfirmQuestion(
                        getTranslation("calendar.end"),
                        getTranslation("calendar.end.ask"),
                        getTranslation("calendar.keep"))
                .dangerousAnswer(getTranslation("calendar.end"), this::end)
                .ask();
    }

    private void end() {
        links.end(viewer.get(), OperationId.fresh());
        Notices.done(getTranslation("calendar.ended"));
        show();
    }

    private UnorderedList list(String... keys) {
        var list = new UnorderedList();
        for (var key : keys) {
            list.add(new ListItem(getTranslation(key)));
        }
        return list;
    }
}
