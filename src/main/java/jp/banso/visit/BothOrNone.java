package jp.banso.visit;

import java.util.function.Supplier;

/** Leaves a transaction that has already changed one of two visits, so that neither changes. */
final class BothOrNone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    BothOrNone(String reason) {
        super(reason);
        this.reason = reason;
    }

    static VisitDecision of(Supplier<VisitDecision> act) {
        try {
            return act.get();
        } catch (BothOrNone none) {
            return new VisitDecision.Refused(none.reason);
        }
    }
}
