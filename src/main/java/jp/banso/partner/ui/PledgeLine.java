package jp.banso.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.Listing;
import jp.banso.partner.PartnerRow;
import jp.banso.partner.PledgeDecision;
import jp.banso.partner.PledgeRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.Notices;

/** The office's word that it starts when partners do, or the way to write one down. */
final class PledgeLine extends Div {

    private final transient PartnerTools tools;
    private final transient CareOfficeCard card;
    private final transient Runnable then;

    PledgeLine(PartnerTools tools, CareOfficeCard card, List<PartnerRow> partners, Runnable then) {
        this.tools = tools;
        this.card = card;
        this.then = then;
        addClassName("partner-pledge");
        tools.pledges().of(tools.viewer(), card.id()).ifPresentOrElse(this::show, () -> {
            if (card.listing() != Listing.LISTED) {
                var write = new Button(
                        getTranslation("partner.pledge.write"),
                        click -> new PledgeDialog(tools, card, partners, then).open());
                write.addThemeVariants(ButtonVariant.AURA_TERTIARY);
                add(write);
            }
        });
    }

    private void show(PledgeRow row) {
        add(new Span(
                row.named().isEmpty()
                        ? getTranslation(
                                "partner.pledge.any", Wording.number(row.needed()), Wording.number(row.adopted()))
                        : getTranslation(
                                "partner.pledge.named",
                                String.join(getTranslation("partner.line.comma"), row.named()),
                                Wording.number(row.needed()),
                                Wording.number(row.adopted()))));
        if (!row.words().isEmpty()) {
            var words = new Div(row.words());
            words.addClassNames("multiline", "cell-sub");
            add(words);
        }
        var withdraw = new Button(getTranslation("partner.pledge.withdraw"), click -> withdraw(row));
        withdraw.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        add(withdraw);
    }

    private void withdraw(PledgeRow row) {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("partner.pledge.withdraw"),
                        getTranslation("partner.pledge.withdraw.question"),
                        getTranslation("shared.form.cancel"))
                .dangerousAnswer(getTranslation("partner.pledge.withdraw.do"), () -> {
                    var decision =
                            tools.pledges().withdraw(tools.viewer(), operation, card.id(), row.id(), row.version());
                    if (decision instanceof PledgeDecision.Withdrawn) {
                        Notices.info(getTranslation("partner.pledge.withdrawn"));
                    } else {
                        Notices.info(getTranslation("partner.meanwhile"));
                    }
                    then.run();
                })
                .ask();
    }
}
