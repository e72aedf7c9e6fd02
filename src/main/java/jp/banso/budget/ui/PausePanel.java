package jp.banso.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.panel.PauseText;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.Section;

/** Tells whoever works on a case why the office is better left in peace for now. */
@org.springframework.stereotype.Component
class PausePanel implements CasePanel {

    private final ContactBudget budget;

    PausePanel(ContactBudget budget) {
        this.budget = budget;
    }

    @Override
    public int order() {
        return 115;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        if (!card.depth().reaches(GrantDepth.CASE)) {
            return Optional.empty();
        }
        return budget.pause(viewer, card.id())
                .map(pause -> new Section(I18NProvider.translate("budget.pause"), new Paragraph(PauseText.of(pause))));
    }
}
