package jp.banso.partner.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.Listing;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.partner.Cluster;
import jp.banso.partner.Network;
import jp.banso.partner.NetworkNode;
import jp.banso.security.Role.Names;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** An office's partners as a picture: who is on the list, who is not, and who would connect most; the same as a list beside it. */
@Route("partners/office/:number")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class NeighbourhoodView extends Div implements BeforeEnterObserver {

    private final transient PartnerTools tools;

    NeighbourhoodView(PartnerTools tools) {
        this.tools = tools;
        addClassNames("page", "network-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = event.getRouteParameters()
                .get("number")
                .flatMap(OfficeNumber::parse)
                .flatMap(number -> tools.cases().byNumber(tools.viewer(), number))
                .flatMap(id -> tools.cases().card(tools.viewer(), id))
                .orElseThrow(NoSuchCase::new);
        removeAll();
        draw(card, tools.networks().around(tools.viewer(), card.id()));
    }

    private void draw(CareOfficeCard card, Network network) {
        var back = new Anchor(Places.careOffice(card.number()), card.name());
        back.addClassName("page-links");
        add(
                new PageHeader(getTranslation("partner.around", card.name()), getTranslation("partner.network.legend")),
                back);
        if (network.nodes().isEmpty()) {
            add(new Paragraph(getTranslation("partner.none")));
            return;
        }
        var best = new Cluster(network.nodes()).best();
        var picture = new Div(new Svg(NetworkDrawing.around(
                card.name(),
                card.listing() == Listing.LISTED,
                network,
                best.map(NetworkNode::id).stream().toList())));
        picture.addClassName("network-picture");
        var list = new OrderedList();
        list.addClassName("card-list");
        List<NetworkNode> nodes = new Cluster(network.nodes()).offices();
        nodes.forEach(node -> {
            var below = new Span(getTranslation(
                    "partner.city.office",
                    Wording.of("adoption", node.adoption()),
                    Wording.number(node.links()),
                    Wording.number(node.live())));
            below.addClassName("cell-sub");
            list.add(new ListItem(new Anchor(Places.partnersOf(node.number()), node.name()), below));
        });
        var body = new Div(new Section(getTranslation("partner.city.picture"), picture));
        body.addClassName("card-stack");
        best.ifPresent(one ->
                body.add(new Paragraph(getTranslation("partner.city.best", one.name(), Wording.number(one.live())))));
        body.add(new Section(getTranslation("partner.around.list", Wording.number(nodes.size())), list));
        add(body);
    }
}
