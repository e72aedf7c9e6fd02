package jp.banso.careoffice.ui;

import java.util.function.Consumer;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.StageDecision;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;

/** Tells a person what became of a wish to move a case on axis A. */
final class StageAnswers {

    private final CaseTools tools;
    private final CaseScreen screen;
    private final ActDialog dialog;

    StageAnswers(CaseTools tools, CaseScreen screen, ActDialog dialog) {
        this.tools = tools;
        this.screen = screen;
        this.dialog = dialog;
    }

    /** {@code confirm} asks for the second yes of a jump; {@code again} goes on from what is true now. */
    void take(StageDecision decision, Runnable confirm, Consumer<CareOfficeCard> again) {
        switch (decision) {
            case StageDecision.Moved moved -> moved(moved);
            case StageDecision.Stays stays -> dialog.refuse(Wording.text("careoffice.stays." + stays.reason()));
            case StageDecision.NeedsConfirmation jump -> confirm.run();
            case StageDecision.MovedMeanwhile meanwhile -> {
                again.accept(screen.reload());
                var since = meanwhile.since();
                dialog.refuse(Wording.text(
                        since == null ? "careoffice.meanwhile.start" : "careoffice.meanwhile.stage",
                        meanwhile.by(),
                        Wording.stage(meanwhile.seen()),
                        Wording.stage(meanwhile.now()),
                        since == null ? "" : Wording.day(since)));
            }
        }
    }

    private void moved(StageDecision.Moved moved) {
        var sentence = Wording.text("careoffice.moved", Wording.stage(moved.to()));
        if (tools.viewer() instanceof Viewer.CityStaff) {
            dialog.done(sentence, () -> takeBack(moved));
        } else {
            dialog.done(sentence);
        }
    }

    private void takeBack(StageDecision.Moved moved) {
        var decision = tools.service()
                .correct(
                        tools.viewer(),
                        OperationId.fresh(),
                        screen.card().id(),
                        moved.event(),
                        Wording.text("careoffice.correct.at-once"));
        screen.reload();
        if (decision instanceof StageDecision.Moved back) {
            Notices.done(Wording.text("careoffice.corrected", Wording.stage(back.to())));
        } else if (decision instanceof StageDecision.Stays stays) {
            Notices.failed(
                    Wording.text("careoffice.correct.failed"), Wording.text("careoffice.stays." + stays.reason()));
        }
    }
}
