package jp.banso.partner.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.partner.PartnerRow;
import jp.banso.partner.PledgeDecision;
import jp.banso.partner.PledgeService;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Takes an office's word that it starts when so many of its partners have. */
final class PledgeDialog {

    private final PartnerTools tools;
    private final CareOfficeCard card;
    private final Runnable then;
    private final FormDialog dialog;
    private final IntegerField needed = new IntegerField(Wording.text("partner.pledge.needed"));
    private final MultiSelectComboBox<PartnerRow> named =
            new MultiSelectComboBox<>(Wording.text("partner.pledge.whom"));
    private final TextArea words = FormFields.words("partner.pledge.words", PledgeService.LONGEST_WORDS);

    PledgeDialog(PartnerTools tools, CareOfficeCard card, List<PartnerRow> partners, Runnable then) {
        this.tools = tools;
        this.card = card;
        this.then = then;
        needed.setValue(1);
        needed.setMin(1);
        needed.setMax(PledgeService.MOST_NEEDED);
        needed.setStepButtonsVisible(true);
        named.setItems(partners.stream().filter(row -> !row.number().isEmpty()).toList());
        named.setItemLabelGenerator(row -> Wording.text("careoffice.choice", row.name(), row.number()));
        named.setHelperText(Wording.text("partner.pledge.whom.help"));
        dialog = new FormDialog(
                        Wording.text("partner.pledge.write"),
                        Wording.text("partner.pledge.do"),
                        tools.guard("pledge/" + card.id().value()))
                .about(card.name())
                .keeping("words", words)
                .with(needed, named, words);
        dialog.doing(this::save);
    }

    private void save(OperationId operation) {
        var count = needed.getValue();
        var numbers = named.getValue().stream()
                .map(row -> new OfficeNumber(row.number()))
                .toList();
        var decision = tools.pledges()
                .pledge(tools.viewer(), operation, card.id(), count == null ? 0 : count, numbers, words.getValue());
        switch (decision) {
            case PledgeDecision.Pledged(var met) -> {
                dialog.done(Wording.text(met ? "partner.pledge.done.met" : "partner.pledge.done"));
                then.run();
            }
            case PledgeDecision.Refused(var reason) -> dialog.refuse(Wording.text("partner.pledge.refused." + reason));
            case PledgeDecision.Withdrawn withdrawn -> dialog.refuse(Wording.text("partner.meanwhile"));
            case PledgeDecision.Informed informed -> dialog.refuse(Wording.text("partner.meanwhile"));
            case PledgeDecision.ChangedMeanwhile changed -> dialog.refuse(Wording.text("partner.meanwhile"));
        }
    }

    void open() {
        dialog.open();
    }
}
