package jp.banso.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.desk.Holder;
import jp.banso.desk.InquiryCard;
import jp.banso.desk.InquiryState;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import org.jspecify.annotations.Nullable;

/** One inquiry: what was asked, what was done, and the answer while it is open. */
@Route("inquiries/:number")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
class InquiryView extends Div implements BeforeEnterObserver {

    private final transient DeskTools tools;
    private final PageHeader header = new PageHeader("");
    private final Div acts = new Div();
    private final Div asked = new Div();
    private final Div parts = new Div();
    private final Div answering = new Div();
    private transient @Nullable InquiryCard card;

    InquiryView(DeskTools tools) {
        this.tools = tools;
        addClassNames("page", "desk-page");
        var way = new Nav(new Anchor(Places.inquiries(), getTranslation("desk.back")));
        way.addClassName("case-way");
        way.setAriaLabel(getTranslation("careoffice.way"));
        acts.addClassName("desk-acts");
        asked.addClassName("desk-question");
        answering.addClassName("desk-answering");
        parts.addClassName("card-stack");
        add(way, header, acts, asked, answering, parts);
        tools.revision().watchCalmly(this, this::lookAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("number").orElse("");
        show(tools.queries().card(tools.viewer(), number).orElseThrow(NoSuchCase::new), true);
    }

    /** After an act of one's own. */
    private void reload() {
        show(tools.queries().card(tools.viewer(), shown().row().id()).orElseThrow(NoSuchCase::new), true);
    }

    /** What others did is shown; an answer half written stays. */
    private void lookAgain() {
        tools.queries()
                .card(tools.viewer(), shown().row().id())
                .filter(now -> !now.equals(shown()))
                .ifPresent(now -> show(now, now.row().state() == InquiryState.DONE));
    }

    private InquiryCard shown() {
        if (card == null) {
            throw new IllegalStateException("no inquiry is shown");
        }
        return card;
    }

    private void show(InquiryCard now, boolean anew) {
        card = now;
        var row = now.row();
        header.show(
                getTranslation("desk.inquiry", row.number()),
                row.officeName().isEmpty() ? getTranslation("desk.no-office") : row.officeName());
        acts.removeAll();
        if (!tools.firm()) {
            acts.add(InquiryActs.of(tools, now, this::reload));
        }
        parts.removeAll();
        asked.removeAll();
        asked.add(InquiryParts.question(now));
        parts.add(InquiryParts.facts(tools, now), InquiryParts.history(now));
        if (anew) {
            answering.removeAll();
            if (answers(now)) {
                answering.add(new AnswerPart(tools, this::shown, this::reload));
            }
        }
    }

    private boolean answers(InquiryCard now) {
        return now.row().state() != InquiryState.DONE
                && (!tools.firm() || now.row().holder() == Holder.FIRM);
    }
}
