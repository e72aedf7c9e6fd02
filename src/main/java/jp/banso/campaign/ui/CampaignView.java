package jp.banso.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.campaign.CampaignDecision;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.campaign.CampaignId;
import jp.banso.campaign.CampaignRow;
import jp.banso.campaign.NoSuchCampaign;
import jp.banso.outreach.CallFilter;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** One campaign: whose, until when, how far, and its list of offices. */
@Route("campaigns/:id")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class CampaignView extends Div implements BeforeEnterObserver {

    private final transient CampaignTools tools;
    private final PageHeader header = new PageHeader("");
    private final Button call = new Button(getTranslation("campaign.call"), VaadinIcon.PHONE.create(), click -> call());
    private final Button change = new Button(getTranslation("campaign.change"), click -> change());
    private final Button close = new Button(getTranslation("campaign.close"), click -> close());
    private final Button reopen = new Button(getTranslation("campaign.reopen"), click -> reopen());
    private final Section facts = new Section(getTranslation("campaign.facts"));
    private final FunnelPanel funnel;
    private final CampaignOffices offices;
    private transient @Nullable CampaignRow row;

    CampaignView(CampaignTools tools) {
        this.tools = tools;
        funnel = new FunnelPanel(tools);
        offices = new CampaignOffices(tools, this::reload);
        addClassNames("page", "support-page");
        var back = new Anchor(Places.campaigns(), getTranslation("campaign.back"));
        back.addClassName("case-back");
        var way = new Nav(back);
        way.addClassName("case-way");
        way.setAriaLabel(getTranslation("careoffice.way"));
        call.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        header.withActions(call, change, close, reopen);
        add(way, header, facts, funnel, offices);
        tools.revision().watchCalmly(this, this::reload);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        if (!asked.matches("[1-9]\\d{0,17}")) {
            throw new NoSuchCampaign();
        }
        offices.narrow(ListedAddress.read(event.getLocation().getQueryParameters()));
        show(find(new CampaignId(Long.parseLong(asked))));
    }

    private CampaignRow find(CampaignId id) {
        return tools.queries().campaign(tools.viewer(), id).orElseThrow(NoSuchCampaign::new);
    }

    private CampaignRow row() {
        if (row == null) {
            throw new IllegalStateException("no campaign is shown");
        }
        return row;
    }

    private void reload() {
        show(find(row().id()));
    }

    private void show(CampaignRow next) {
        row = next;
        var standing = next.standing(tools.today());
        var closed = next.closedOn();
        header.show(next.data().name(), Wording.days(next));
        call.setVisible(closed == null);
        close.setVisible(closed == null);
        reopen.setVisible(closed != null);
        var list = new DescriptionList()
                .with(getTranslation("campaign.standing"), Wording.badge(standing))
                .with(getTranslation("campaign.owner"), next.owner())
                .with(getTranslation("campaign.offices"), count(next.offices()))
                .with(getTranslation("campaign.called"), count(next.called()))
                .with(getTranslation("campaign.open"), count(next.open()));
        var paused = tools.calls()
                .pausedCount(
                        tools.viewer(), CallFilter.all().ofCampaign(next.id().value()));
        if (paused > 0) {
            list.with(getTranslation("campaign.paused"), count(paused));
        }
        if (closed != null) {
            list.with(getTranslation("campaign.closed-on"), Wording.day(closed));
        }
        facts.show(Wording.progress(next), list);
        funnel.show(next.id());
        offices.show(next);
    }

    private String count(int offices) {
        return getTranslation("campaign.offices.count", Wording.number(offices));
    }

    private void call() {
        var list = new Location(Places.calls(row().id().value()));
        getUI().ifPresent(ui -> ui.navigate(list.getPath(), list.getQueryParameters()));
    }

    private void change() {
        CampaignDialog.changing(tools, row(), kept -> reload()).open();
    }

    private void close() {
        take(tools.campaigns().close(tools.viewer(), OperationId.fresh(), row().id()), "campaign.closed", this::reopen);
    }

    private void reopen() {
        take(
                tools.campaigns().reopen(tools.viewer(), OperationId.fresh(), row().id()),
                "campaign.reopened",
                this::close);
    }

    private void take(CampaignDecision decision, String saidKey, Runnable undo) {
        if (decision instanceof Kept) {
            Notices.done(getTranslation(saidKey, row().data().name()), undo);
        } else {
            Notices.failed(getTranslation("campaign.not-done"), Wording.why(decision));
        }
        reload();
    }
}
