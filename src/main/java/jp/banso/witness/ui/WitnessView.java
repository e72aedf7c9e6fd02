package jp.banso.witness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** The three witnesses of adoption: where they disagree, the printed rule with its figures, and what lapses. */
@Route("witnesses")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class WitnessView extends Div implements AfterNavigationObserver {

    private enum Part {
        DESK,
        RULE,
        LAPSES
    }

    private final transient WitnessTools tools;
    private final Nav choice = new Nav();
    private final Div body = new Div();
    private Part part = Part.DESK;

    WitnessView(WitnessTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        choice.addClassName("support-choice");
        choice.setAriaLabel(getTranslation("witness.choice"));
        body.addClassName("card-stack");
        var back = new Anchor(Places.listing(), getTranslation("listing.back"));
        back.addClassName("page-links");
        add(new PageHeader(getTranslation("witness.title"), getTranslation("witness.line")), back, choice, body);
        if (tools.administrator()) {
            add(new WitnessLimitForm(tools, this::reload));
        }
        tools.revision().watchCalmly(this, this::reload);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .orElse("");
        part = Arrays.stream(Part.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(Part.DESK);
        reload();
    }

    private void reload() {
        var open = tools.queries().disagreements(tools.viewer());
        choice.removeAll();
        choice.add(
                link(Part.DESK, getTranslation("witness.part.DESK", open.size())),
                link(Part.RULE, getTranslation("witness.part.RULE")),
                link(Part.LAPSES, getTranslation("witness.part.LAPSES")));
        body.removeAll();
        body.add(
                switch (part) {
                    case DESK -> new DeskPart(tools, open, this::reload);
                    case RULE -> new RulePart(tools);
                    case LAPSES -> new LapsePart(tools);
                });
    }

    private Component link(Part one, String words) {
        var link = new Anchor(Places.witnesses() + "?part=" + one.name(), words);
        link.addClassName("support-tab");
        if (one == part) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
