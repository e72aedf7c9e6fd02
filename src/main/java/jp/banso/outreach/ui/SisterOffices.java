package jp.banso.outreach.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.banso.outreach.RelatedOffice;
import jp.banso.outreach.SharedCallDecision;
import jp.banso.outreach.SharedCallDecision.Together;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;

/** The offices for which the same person may speak, to be ticked; nothing where there are none. */
final class SisterOffices extends Div {

    private final CheckboxGroup<RelatedOffice> group = new CheckboxGroup<>(getTranslation("outreach.shared"));

    SisterOffices(OutreachTools tools, CareOfficeId office, boolean asked) {
        var related = asked ? tools.shared().related(tools.viewer(), office) : List.<RelatedOffice>of();
        group.setItems(related);
        group.setItemLabelGenerator(one -> getTranslation(
                "outreach.shared.office",
                one.name(),
                one.number(),
                Wording.stage(one.stage()),
                Wording.of("bond", one.bond())));
        group.setHelperText(getTranslation("outreach.shared.help"));
        group.addClassName("sister-offices");
        setVisible(!related.isEmpty());
        add(group);
    }

    Set<CareOfficeId> ticked() {
        return group.getValue().stream().map(RelatedOffice::id).collect(Collectors.toSet());
    }

    static String why(SharedCallDecision decision) {
        return switch (decision) {
            case SharedCallDecision.Refused refused -> Wording.text("outreach.refused." + refused.reason());
            case SharedCallDecision.ChangedMeanwhile meanwhile -> Wording.text("outreach.shared.meanwhile");
            case Together together -> "";
        };
    }

    /** Takes back what was recorded together a moment ago. */
    static void undo(OutreachTools tools, Together written, Runnable then) {
        var decision = tools.shared()
                .undo(tools.viewer(), OperationId.fresh(), written.offices(), Wording.text("outreach.undone.reason"));
        if (decision instanceof Together back) {
            Notices.done(Wording.text("outreach.shared.undone", back.offices().size()));
        } else {
            Notices.failed(Wording.text("outreach.not-done"), why(decision));
        }
        then.run();
    }
}
