package jp.banso.outreach;

import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.NextAction;

/** What came of a contact: which stage it proves (OUT-02), and what usually follows. */
public enum ContactResult {
    NO_ANSWER(false, NextAction.CALL_AGAIN),
    RECEPTION_ONLY(false, NextAction.CALL_AGAIN),
    WILL_CALL_BACK(false, NextAction.CALL_AGAIN),
    SPOKEN(false, NextAction.CALL_AGAIN),
    INFORMED(true, NextAction.CALL_AGAIN),
    CONSIDERING(true, NextAction.CALL_AGAIN),
    WANTS_TO_APPLY(true, NextAction.HAND_TO_VENDOR),
    APPLIED(true, NextAction.HAND_TO_VENDOR),
    DECLINED(false, NextAction.NONE),
    ALREADY_ADOPTED(false, NextAction.CHECK_RESULT),
    OUT_OF_SCOPE(false, NextAction.NONE),
    WRONG_NUMBER(false, NextAction.OTHER),
    OTHER(false, NextAction.CALL_AGAIN);

    private final boolean informed;
    private final NextAction usuallyNext;

    ContactResult(boolean informed, NextAction usuallyNext) {
        this.informed = informed;
        this.usuallyNext = usuallyNext;
    }

    /** Whether the office now knows what the exchange is. */
    public boolean informed() {
        return informed;
    }

    /** Whether somebody who can speak for the office was spoken to. */
    public boolean connected() {
        return informed || this == SPOKEN || this == DECLINED || this == ALREADY_ADOPTED || this == OUT_OF_SCOPE;
    }

    /** Whether anybody there answered. */
    public boolean answered() {
        return connected() || this == RECEPTION_ONLY || this == WILL_CALL_BACK;
    }

    /** Whether the office has given its answer, so that a campaign need not call it again. */
    public boolean settles() {
        return informed || this == DECLINED || this == ALREADY_ADOPTED || this == OUT_OF_SCOPE;
    }

    public AdoptionStage proves() {
        return informed ? AdoptionStage.INFORMED : AdoptionStage.BEING_CONTACTED;
    }

    public NextAction usuallyNext() {
        return usuallyNext;
    }
}
