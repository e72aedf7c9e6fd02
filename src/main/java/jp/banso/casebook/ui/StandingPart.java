package jp.banso.casebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.banso.casebook.CaseMailService;
import jp.banso.casebook.CasebookCard;
import jp.banso.casebook.CasebookDecision;
import jp.banso.casebook.CasebookState;
import jp.banso.casebook.HandDecision;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;

/** Where an entry stands, what its office said, and what the city can do next. */
final class StandingPart extends Div {

    private final transient CasebookTools tools;
    private final transient CasebookCard card;
    private final transient Runnable then;
    private final transient BooleanSupplier unsaved;
    private final transient Consumer<Component> letter;
    private final transient CaseMailService.Reach reach;

    /**
     * {@code unsaved}: whether the page shows more than an office would read, {@code letter}: where a fresh link is shown,
     * {@code then}: what is drawn anew afterwards.
     */
    StandingPart(
            CasebookTools tools,
            CasebookCard card,
            BooleanSupplier unsaved,
            Consumer<Component> letter,
            Runnable then) {
        this.tools = tools;
        this.card = card;
        reach = tools.mails().reach(tools.viewer(), card.id());
        this.unsaved = unsaved;
        this.letter = letter;
        this.then = then;
        addClassName("form");
        add(
                new Div(Wording.badge(card.state())),
                new Paragraph(getTranslation("casebook.next." + card.state().name())));
        if (!card.officeWords().isEmpty()) {
            var said = new Paragraph(getTranslation("casebook.office-said", card.officeWords()));
            said.addClassNames("photo-warning", "multiline");
            add(said);
        }
        add(facts());
        if (!card.state().isOver()) {
            add(acts());
        }
    }

    private DescriptionList facts() {
        var facts = new DescriptionList()
                .with(
                        getTranslation("casebook.office"),
                        new Anchor(Places.careOffice(card.officeNumber()), card.officeName()));
        var consent = card.consent();
        var consentedOn = card.consentedOn();
        if (consent != null && consentedOn != null) {
            facts.with(
                    getTranslation("casebook.consent"),
                    getTranslation(
                            "casebook.consent.line",
                            getTranslation("casebook.consent." + consent.name()),
                            card.person(),
                            card.role(),
                            Wording.day(consentedOn)));
        }
        var liveOn = card.liveOn();
        if (liveOn != null) {
            facts.with(getTranslation("casebook.live"), Wording.day(liveOn));
        }
        var until = card.linkUntil();
        if (until != null && !card.state().isOver()) {
            facts.with(getTranslation("casebook.link.until"), Wording.day(until));
        }
        reach.mailedOn().ifPresent(day -> facts.with(getTranslation("casebook.mailed"), Wording.day(day)));
        reach.remindedOn().ifPresent(day -> facts.with(getTranslation("casebook.reminded"), Wording.day(day)));
        var withdrawnOn = card.withdrawnOn();
        if (withdrawnOn != null) {
            facts.with(
                    getTranslation("casebook.withdrawn"),
                    getTranslation(
                            card.withdrawnByOffice() ? "casebook.withdrawn.office" : "casebook.withdrawn.city",
                            Wording.day(withdrawnOn)));
        }
        return facts;
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("support-thumbs");
        if (card.state() == CasebookState.APPROVED) {
            var publish = new Button(getTranslation("casebook.publish"), click -> publish());
            publish.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            publish.setDisableOnClick(true);
            acts.add(publish);
        }
        var hand = new Button(
                getTranslation(card.linkUntil() == null ? "casebook.hand" : "casebook.hand.again"),
                click -> askToHand());
        if (card.state() == CasebookState.DRAFT) {
            hand.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        }
        acts.add(hand);
        mails(acts);
        if (card.linkUntil() != null) {
            acts.add(new Button(getTranslation("casebook.link.end"), click -> endLink()));
        }
        if (card.liveOn() != null) {
            var open = new Anchor("/cases/" + card.id().value(), getTranslation("casebook.public.open"));
            open.setRouterIgnore(true);
            open.setTarget("_blank");
            acts.add(open);
        }
        acts.add(new Button(getTranslation("casebook.withdraw"), click -> withdraw()));
        return acts;
    }

    /** By mail, where the office has an address and mail leaves; once a text, and once again. */
    private void mails(Div acts) {
        if (reach.mayRemind()) {
            acts.add(new Button(
                    getTranslation("casebook.mail.remind"),
                    click -> askToMail("casebook.mail.remind", operation -> tools.mails()
                            .remind(tools.viewer(), operation, card.id(), card.version()))));
        }
        var asks = card.state() == CasebookState.DRAFT || card.state() == CasebookState.WITH_OFFICE;
        if (asks && reach.mailedOn().isEmpty() && !reach.email().isEmpty()) {
            acts.add(new Button(
                    getTranslation("casebook.mail"),
                    click -> askToMail("casebook.mail", operation -> tools.mails()
                            .mail(tools.viewer(), operation, card.id(), card.version()))));
        }
    }

    /** The office reads what is saved: says so where more is typed. */
    private boolean isToBeSaved() {
        if (unsaved.getAsBoolean()) {
            Notices.failed(getTranslation("casebook.unsaved"), getTranslation("casebook.unsaved.next"));
            return true;
        }
        return false;
    }

    private void askToMail(String what, Function<OperationId, CasebookDecision> send) {
        if (isToBeSaved()) {
            return;
        }
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation(what),
                        getTranslation(what + ".question", reach.email()),
                        getTranslation("casebook.mail.stay"))
                .answer(
                        getTranslation("casebook.mail.do"),
                        () -> Wording.take(
                                send.apply(operation), getTranslation("casebook.mail.done", reach.email()), then))
                .ask();
    }

    private void askToHand() {
        if (isToBeSaved()) {
            return;
        }
        if (card.linkUntil() == null) {
            hand();
            return;
        }
        new ConfirmQuestion(
                        getTranslation("casebook.hand.again"),
                        getTranslation("casebook.hand.question"),
                        getTranslation("casebook.hand.stay"))
                .answer(getTranslation("casebook.hand.do"), this::hand)
                .ask();
    }

    private void hand() {
        switch (tools.publishing().hand(tools.viewer(), OperationId.fresh(), card.id(), card.version())) {
            case HandDecision.Handed(var letters, var until) ->
                letter.accept(new LinkPanel(tools, card, letters, until, then));
            case HandDecision.ToldBefore before -> then.run();
            case HandDecision.ChangedMeanwhile meanwhile -> {
                Notices.failed(getTranslation("casebook.meanwhile"), getTranslation("casebook.meanwhile.next"));
                then.run();
            }
            case HandDecision.Refused(var reason) ->
                Notices.failed(getTranslation("casebook.refused"), Wording.refused(reason));
        }
    }

    private void endLink() {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("casebook.link.end"),
                        getTranslation("casebook.link.end.question"),
                        getTranslation("casebook.link.end.stay"))
                .answer(
                        getTranslation("casebook.link.end"),
                        () -> Wording.take(
                                tools.publishing().endLink(tools.viewer(), operation, card.id(), card.version()),
                                getTranslation("casebook.link.ended"),
                                then))
                .ask();
    }

    private void publish() {
        var operation = OperationId.fresh();
        Wording.take(
                tools.publishing().publish(tools.viewer(), operation, card.id(), card.version()),
                getTranslation("casebook.published"),
                then);
    }

    private void withdraw() {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("casebook.withdraw"),
                        getTranslation("casebook.withdraw.question"),
                        getTranslation("casebook.withdraw.stay"))
                .dangerousAnswer(
                        getTranslation("casebook.withdraw"),
                        () -> Wording.take(
                                tools.publishing().withdraw(tools.viewer(), operation, card.id(), card.version()),
                                getTranslation("casebook.withdrawn.done"),
                                then))
                .ask();
    }
}
