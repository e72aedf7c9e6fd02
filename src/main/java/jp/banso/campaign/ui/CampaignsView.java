package jp.banso.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.campaign.CampaignRow;
import jp.banso.campaign.CampaignRow.Standing;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** Every campaign of calls with how far it is: those at work, then closed ones. */
@Route("campaigns")
@Menu(title = "campaign.menu", order = 21, icon = "vaadin:flag-o")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class CampaignsView extends Div implements AfterNavigationObserver {

    private final transient CampaignTools tools;
    private final Div body = new Div();

    CampaignsView(CampaignTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        body.addClassName("briefings");
        add(new PageHeader(getTranslation("campaign.list"), getTranslation("campaign.list.line")), body);
        tools.revision().watchCalmly(this, this::draw);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw();
    }

    private void draw() {
        var rows = tools.queries().campaigns(tools.viewer());
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                            VaadinIcon.FLAG_O, getTranslation("campaign.none"), getTranslation("campaign.none.next"))
                    .withAction(getTranslation("campaign.to-list"), () -> getUI().ifPresent(
                                    ui -> ui.navigate(Places.careOffices()))));
            return;
        }
        part(
                "campaign.at-work",
                rows.stream().filter(row -> row.closedOn() == null).toList());
        part(
                "campaign.closed-ones",
                rows.stream().filter(row -> row.closedOn() != null).toList());
    }

    private void part(String titleKey, List<CampaignRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-records");
        rows.forEach(row -> list.add(item(row)));
        body.add(new Section(getTranslation(titleKey), list));
    }

    private ListItem item(CampaignRow row) {
        var standing = row.standing(tools.today());
        var name = new Anchor(Places.campaign(row.id().value()), row.data().name());
        name.addClassName("cell-main");
        var head = new Div(name, Wording.badge(standing));
        head.addClassName("support-line");
        var who = new Div(getTranslation("campaign.who", Wording.days(row), row.owner()));
        who.addClassName("cell-sub");
        return new ListItem(head, who, Wording.progress(row), counts(row, standing));
    }

    private Component counts(CampaignRow row, Standing standing) {
        var counts = new Div(getTranslation(
                "campaign.counts",
                Wording.number(row.offices()),
                Wording.number(row.called()),
                Wording.number(row.open())));
        if (standing == Standing.RUNNING && row.open() > 0) {
            var call = new Anchor(Places.calls(row.id().value()), getTranslation("campaign.call"));
            call.setAriaLabel(getTranslation("campaign.call.of", row.data().name()));
            counts.add(call);
        }
        counts.addClassName("campaign-counts");
        return counts;
    }
}
