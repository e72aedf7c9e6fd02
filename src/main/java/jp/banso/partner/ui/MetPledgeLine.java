package jp.banso.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.partner.MetPledge;
import jp.banso.partner.PledgeDecision;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** The office's word was met: who has started, a letter that says so, and that the office has been told (PRT-14). */
final class MetPledgeLine extends Div {

    private final transient OperationId operation = OperationId.fresh();

    MetPledgeLine(PartnerTools tools, CareOfficeCard card, MetPledge met, Runnable then) {
        addClassName("partner-pledge");
        add(
                new StatusBadge(Meaning.GOOD, getTranslation("partner.met")),
                new Div(getTranslation("partner.met.who", Wording.names(met.started()))));
        var acts = new Div();
        acts.addClassName("support-thumbs");
        tools.letters().forEach(room -> room.speakingOf(MetPledge.FACT, tools.viewer(), card)
                .ifPresent(acts::add));
        var told = new Button(getTranslation("partner.met.told"), click -> {
            var decision = tools.met().told(tools.viewer(), operation, card.id(), met.id());
            Notices.info(getTranslation(
                    decision instanceof PledgeDecision.Informed ? "partner.met.told.done" : "partner.meanwhile"));
            then.run();
        });
        told.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        acts.add(told);
        add(acts);
    }
}
