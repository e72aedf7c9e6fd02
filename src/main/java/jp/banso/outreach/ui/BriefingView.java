package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.outreach.AttendanceRow;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingRow;
import jp.banso.outreach.NoSuchBriefing;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** One session: where and when, and which offices came. */
@Route("briefings/:id")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class BriefingView extends Div implements BeforeEnterObserver {

    private final transient OutreachTools tools;
    private final PageHeader header = new PageHeader("");
    private final Div facts = new Div();
    private final Section present = new Section(getTranslation("outreach.attended"));
    private final Div mark = new Div();
    private final Div came = new Div();
    private final Div applied = new Div();
    private final Div guests = new Div();
    private transient @Nullable BriefingRow row;

    BriefingView(OutreachTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        var way = new Nav();
        way.addClassName("case-way");
        way.setAriaLabel(getTranslation("careoffice.way"));
        var back = new Anchor(Places.briefings(), getTranslation("outreach.briefings.back"));
        back.addClassName("case-back");
        way.add(back);
        var change = new Button(
                getTranslation("outreach.briefing.change"),
                click -> new BriefingDialog(tools, row(), kept -> reload()).open());
        header.withActions(change);
        present.add(mark, came);
        add(way, header, facts, applied, guests, present);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        if (!asked.matches("[1-9]\\d{0,17}")) {
            throw new NoSuchBriefing();
        }
        var id = new BriefingId(Long.parseLong(asked));
        show(tools.sessions().session(tools.viewer(), id).orElseThrow(NoSuchBriefing::new));
        var panel = new GuestPanel(tools, row(), this::reload);
        guests.removeAll();
        guests.add(panel);
        applied.removeAll();
        applied.add(new ApplicationsPart(tools, id, () -> {
            reload();
            panel.again();
        }));
        mark.removeAll();
        mark.add(
                row().data().heldOn().isAfter(tools.today())
                        ? FormFields.note(getTranslation("outreach.attended.to-come"))
                        : new AttendanceBar(tools, id, () -> {
                            reload();
                            panel.again();
                        }));
    }

    private BriefingRow row() {
        if (row == null) {
            throw new IllegalStateException("no session is shown");
        }
        return row;
    }

    private void reload() {
        var before = row();
        show(tools.sessions().session(tools.viewer(), before.id()).orElseThrow(NoSuchBriefing::new));
        if (!row().data().heldOn().equals(before.data().heldOn())) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void show(BriefingRow next) {
        row = next;
        header.show(next.data().title(), BriefingWording.when(next.data()));
        var capacity = next.data().capacity();
        facts.removeAll();
        facts.add(new Section(
                getTranslation("outreach.briefing"),
                new DescriptionList()
                        .with(getTranslation("outreach.briefing.on"), BriefingWording.when(next.data()))
                        .with(
                                getTranslation("outreach.briefing.until"),
                                Wording.day(next.data().applyUntil()))
                        .with(
                                getTranslation("outreach.venue"),
                                Wording.of("venue", next.data().venue()))
                        .with(
                                getTranslation("outreach.briefing.place"),
                                next.data().place())
                        .with(
                                getTranslation("outreach.briefing.capacity"),
                                capacity == null ? "" : getTranslation("outreach.briefing.capacity.line", capacity))
                        .with(getTranslation("outreach.attended"), BriefingWording.came(next)),
                new SessionFiles(tools, next.id()).links(),
                new PublicityChoice(tools, next.id())));
        came.removeAll();
        came.add(list(tools.sessions().attendances(tools.viewer(), next.id())));
    }

    private Component list(List<AttendanceRow> rows) {
        if (rows.isEmpty()) {
            return new Paragraph(getTranslation("outreach.attended.none"));
        }
        var list = new OrderedList();
        list.addClassName("support-records");
        rows.forEach(one -> list.add(item(one)));
        return list;
    }

    private ListItem item(AttendanceRow one) {
        var name = new Anchor(Places.careOffice(one.number()), one.name());
        name.addClassName("cell-main");
        var head = new Div(name, Wording.stageBadge(one.stage()));
        head.addClassName("support-line");
        var who = new Div(getTranslation("outreach.attended.who", one.number(), one.recorder()));
        who.addClassName("cell-sub");
        var count = new Button(
                getTranslation("outreach.attended.count"), click -> AttendanceDialogs.count(tools, one, this::reload));
        count.setAriaLabel(getTranslation("outreach.attended.count.of", one.name()));
        var undo = new Button(
                getTranslation("outreach.attended.undo"),
                click -> AttendanceDialogs.takeBack(tools, one, this::reload));
        undo.setAriaLabel(getTranslation("outreach.attended.undo.of", one.name()));
        count.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        undo.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var acts = new Div(count, undo);
        acts.addClassName("support-thumbs");
        return new ListItem(
                head,
                new Div(getTranslation(
                        one.walkIn() ? "outreach.attended.line.walk-in" : "outreach.attended.line", one.people())),
                who,
                acts);
    }
}
