package jp.banso.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import jp.banso.careoffice.CaseQueries;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.AssignmentId;
import jp.banso.support.panel.VisitDesk;
import org.springframework.stereotype.Component;

/** The note's form and the checklist in dialogs of their own. */
@Component
class OpenedVisitDesk implements VisitDesk {

    private final SupportTools tools;
    private final CaseQueries cases;

    OpenedVisitDesk(SupportTools tools, CaseQueries cases) {
        this.tools = tools;
        this.cases = cases;
    }

    @Override
    public void writeNote(AssignmentId assignment, CareOfficeId office, String officeName, Runnable then) {
        new VisitDialog(tools, assignment, office, officeName, then).open();
    }

    @Override
    public void openChecklist(CareOfficeId office, Runnable then) {
        cases.card(tools.viewer(), office).ifPresent(card -> {
            var dialog = new Dialog();
            dialog.setHeaderTitle(card.name());
            dialog.addClassName("act-dialog");
            dialog.add(new ChecklistPanel(tools, card));
            dialog.getFooter().add(new Button(Wording.text("support.checklist.close"), click -> dialog.close()));
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    then.run();
                }
            });
            dialog.open();
        });
    }
}
