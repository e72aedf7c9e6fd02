package jp.banso.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.support.AssignmentCard;
import jp.banso.support.AssignmentState;
import jp.banso.visit.MoveReason;
import jp.banso.visit.PairHalf;
import jp.banso.visit.PairView;
import jp.banso.visit.VisitDecision;

/** On the case page: the visit booked together with another office's, or the way to book one. */
@org.springframework.stereotype.Component
class PairPanel implements CasePanel {

    private final VisitTools tools;

    PairPanel(VisitTools tools) {
        this.tools = tools;
    }

    /** What is drawn. */
    private record Shown(Optional<AssignmentCard> at, Optional<PairView> pair) {}

    @Override
    public int order() {
        return 145;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return card.depth().reaches(GrantDepth.CASE) && isAnything(ask(card))
                ? Optional.of(new LivePart<>(tools.revision(), card.id(), () -> ask(card), shown -> draw(card, shown)))
                : Optional.empty();
    }

    private Shown ask(CareOfficeCard card) {
        var at = tools.support().assignments(tools.viewer(), card.id()).stream()
                .filter(row -> row.state() == AssignmentState.ACCEPTED)
                .findFirst();
        return new Shown(at, at.flatMap(row -> tools.pairs().pair(tools.viewer(), row.id())));
    }

    private Component draw(CareOfficeCard card, Shown shown) {
        if (!isAnything(shown)) {
            return new Div();
        }
        var section = new Section(Wording.text("visit.pair"));
        shown.at().ifPresent(at -> shown.pair()
                .ifPresentOrElse(pair -> drawPair(section, card, at, pair), () -> drawNone(section, card, at)));
        return section;
    }

    private boolean isAnything(Shown shown) {
        return shown.pair().isPresent() || (shown.at().isPresent() && tools.books());
    }

    private void drawNone(Section section, CareOfficeCard card, AssignmentCard at) {
        section.add(new Paragraph(Wording.text("visit.pair.none")));
        section.withActions(new Button(
                Wording.text("visit.pair.book"),
                click -> new PairDialog(tools, at.id(), card.name(), at.nextVisit()).open()));
    }

    private void drawPair(Section section, CareOfficeCard card, AssignmentCard at, PairView pair) {
        section.add(new DescriptionList()
                .with(Wording.text("visit.pair.key"), pair.key())
                .with(Wording.text("visit.pair.mine"), Wording.when(pair.mine().at()))
                .with(Wording.text("visit.pair.partner"), partner(pair.partner()))
                .with(Wording.text("visit.pair.theirs"), theirs(pair)));
        section.withActions(new Button(
                Wording.text("visit.move"),
                click -> new MoveDialog(tools, at.id(), card.name(), at.nextVisit(), () -> {}).open()));
        section.withActions(new Button(
                Wording.text("visit.miss"),
                click -> new MissDialog(tools, at.id(), card.name(), at.nextVisit(), true, () -> {}).open()));
        if (pair.apart()) {
            section.withActions(new Button(Wording.text("visit.pair.align"), click -> align(at, pair)));
        }
        if (tools.books()) {
            section.withActions(new Button(Wording.text("visit.pair.part"), click -> askToPart(at)));
        }
    }

    private static Component partner(PairHalf partner) {
        return partner.seen()
                ? new Anchor(Places.careOffice(partner.officeNumber()), partner.officeName())
                : new Span(Wording.text("visit.pair.hidden"));
    }

    private static String theirs(PairView pair) {
        var partner = pair.partner();
        var state = Wording.text("visit.pair.state." + partner.state().name());
        return partner.at().on() == null
                ? state
                : Wording.text("visit.pair.theirs.line", Wording.when(partner.at()), state);
    }

    private void align(AssignmentCard at, PairView pair) {
        var answer = tools.plans()
                .move(
                        tools.viewer(),
                        OperationId.fresh(),
                        at.id(),
                        pair.mine().at(),
                        pair.partner().at(),
                        MoveReason.PAIR,
                        "");
        said(answer, "visit.moved");
    }

    private void askToPart(AssignmentCard at) {
        new ConfirmQuestion(
                        Wording.text("visit.pair.part"),
                        Wording.text("visit.pair.part.ask"),
                        Wording.text("visit.pair.keep"))
                .answer(
                        Wording.text("visit.pair.part"),
                        () -> said(
                                tools.pairing().part(tools.viewer(), OperationId.fresh(), at.id()),
                                "visit.pair.parted"))
                .ask();
    }

    private static void said(VisitDecision decision, String doneKey) {
        switch (decision) {
            case VisitDecision.Done done -> Notices.done(Wording.text(doneKey));
            case VisitDecision.Refused refused ->
                Notices.failed(Wording.text("visit.refused." + refused.reason()), Wording.text("visit.refused.next"));
        }
    }
}
