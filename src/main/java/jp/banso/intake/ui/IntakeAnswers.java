package jp.banso.intake.ui;

import jp.banso.intake.IntakeDecision;
import jp.banso.shared.ui.Notices;

/** Says what an act on a batch led to when it did not simply succeed. */
final class IntakeAnswers {

    private IntakeAnswers() {}

    /** Whether it was done or begun; everything else is told in a notice. */
    static boolean went(IntakeDecision decision) {
        return switch (decision) {
            case IntakeDecision.Done done -> true;
            case IntakeDecision.Started started -> true;
            case IntakeDecision.Stays stays -> {
                Notices.failed(why(stays.reason()), Wording.text("intake.stays.next"));
                yield false;
            }
            case IntakeDecision.DoneBy first -> {
                Notices.info(Wording.text("intake.done-by", first.who()));
                yield false;
            }
            case IntakeDecision.NeedsSecondYes alarm -> false;
        };
    }

    private static String why(String reason) {
        return reason.startsWith(IntakeDecision.OF_THE_CASE)
                ? Wording.text("careoffice.stays." + reason.substring(IntakeDecision.OF_THE_CASE.length()))
                : Wording.text("intake.stays." + reason);
    }
}
