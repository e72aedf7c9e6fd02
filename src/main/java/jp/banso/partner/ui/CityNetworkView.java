package jp.banso.partner.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.partner.Cluster;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.NamedList;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** The city's network as a picture of its clusters, with the same as a list beside it. */
@Route("partners/city")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class CityNetworkView extends Div implements AfterNavigationObserver {

    private final transient PartnerTools tools;
    private final Div body = new Div();

    CityNetworkView(PartnerTools tools) {
        this.tools = tools;
        addClassNames("page", "network-page");
        body.addClassName("card-stack");
        var back = new Anchor(Places.partners(), getTranslation("partner.back"));
        back.addClassName("page-links");
        add(new PageHeader(getTranslation("partner.city"), getTranslation("partner.network.legend")), back, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var network = tools.networks().city(tools.viewer());
        body.removeAll();
        if (network.nodes().isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.CONNECT_O, getTranslation("partner.network.none"), getTranslation("partner.none")));
            return;
        }
        var clusters = network.clusters();
        var list = new OrderedList();
        list.addClassName("card-list");
        clusters.forEach(cluster -> list.add(item(cluster)));
        if (network.left() > 0) {
            body.add(new Paragraph(getTranslation(
                    "partner.city.left", Wording.number(network.nodes().size()), Wording.number(network.left()))));
        }
        var picture = new Div(new Svg(NetworkDrawing.clusters(network, clusters)));
        picture.addClassName("network-picture");
        body.add(
                new Section(getTranslation("partner.city.picture"), picture),
                new Section(getTranslation("partner.city.clusters", Wording.number(clusters.size())), list));
    }

    private ListItem item(Cluster cluster) {
        var item = new ListItem(new Div(getTranslation(
                "partner.city.cluster",
                cluster.offices().getFirst().name(),
                Wording.number(cluster.offices().size()),
                Wording.number(cluster.adopted()))));
        cluster.best()
                .ifPresent(best -> item.add(new Div(new Anchor(
                        Places.careOffice(best.number()),
                        getTranslation("partner.city.best", best.name(), Wording.number(best.live()))))));
        item.add(new NamedList(
                getTranslation("partner.city.offices"),
                cluster.offices().stream()
                        .map(node -> new NamedList.Line(
                                node.name(),
                                getTranslation(
                                        "partner.city.office",
                                        Wording.of("adoption", node.adoption()),
                                        Wording.number(node.links()),
                                        Wording.number(node.live())),
                                Places.partnersOf(node.number())))
                        .toList()));
        return item;
    }
}
