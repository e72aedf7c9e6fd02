package jp.banso.careoffice.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CareOfficeCard;

/** Tells a person what became of a wish to change something beside the stage. */
final class AxisAnswers {

    private final CaseScreen screen;
    private final ActDialog dialog;

    AxisAnswers(CaseScreen screen, ActDialog dialog) {
        this.screen = screen;
        this.dialog = dialog;
    }

    /** {@code words} reads a stored value; {@code again} goes on from what is true now. */
    void take(AxisDecision decision, String doneKey, UnaryOperator<String> words, Consumer<CareOfficeCard> again) {
        switch (decision) {
            case AxisDecision.Moved moved -> dialog.done(Wording.text(doneKey, words.apply(moved.to())));
            case AxisDecision.Stays stays -> dialog.refuse(Wording.text("careoffice.stays." + stays.reason()));
            case AxisDecision.MovedMeanwhile meanwhile -> {
                again.accept(screen.reload());
                dialog.refuse(Wording.text("careoffice.meanwhile.axis", meanwhile.by(), words.apply(meanwhile.now())));
            }
        }
    }
}
