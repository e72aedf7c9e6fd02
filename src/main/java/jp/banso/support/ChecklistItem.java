package jp.banso.support;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What is looked at in every office, phase by phase (domain 5.9). */
public enum ChecklistItem {
    CLAIM_ID(Phase.PRE_CHECK),
    MAIN_PASSWORD(Phase.PRE_CHECK),
    ONE_TIME_MAIL(Phase.PRE_CHECK),
    CERTIFICATE(Phase.PRE_CHECK),
    INTERNET(Phase.PRE_CHECK),
    PC(Phase.PRE_CHECK),
    SOFTWARE(Phase.PRE_CHECK),
    SOFTWARE_OUTPUT(Phase.PRE_CHECK),
    DELEGATION(Phase.PRE_CHECK),
    PARTNERS(Phase.PRE_CHECK),
    CORPORATION(Phase.PRE_CHECK),
    SUBSIDY(Phase.PRE_CHECK),
    CLIENT_INSTALLED(Phase.ON_SITE),
    CERTIFICATE_INSTALLED(Phase.ON_SITE),
    USE_APPLICATION(Phase.ON_SITE),
    CSV_OUT(Phase.ON_SITE),
    CSV_IN(Phase.ON_SITE),
    TEST_SENT(Phase.ON_SITE),
    TEST_RECEIVED(Phase.ON_SITE),
    FIRST_PLAN(Phase.AFTER),
    FIRST_RESULT(Phase.AFTER),
    PARTNERS_LINKED(Phase.AFTER),
    RENEWAL(Phase.AFTER),
    TERMINAL(Phase.AFTER),
    HANDOVER(Phase.AFTER);

    /** When an item is looked at; the migration's items come with the migration. */
    public enum Phase {
        PRE_CHECK,
        ON_SITE,
        AFTER
    }

    /** Until each of these is answered, the pre-check goes on (domain 4.2, S40). */
    public static final Set<ChecklistItem> MUST = Set.of(CLAIM_ID, CERTIFICATE, INTERNET, PC, SOFTWARE, DELEGATION);

    /** When each of these is ○, the environment is ready (domain 4.2, S50). */
    public static final Set<ChecklistItem> ENVIRONMENT = Set.of(CERTIFICATE, PC, SOFTWARE);

    private final Phase phase;

    ChecklistItem(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    public static List<ChecklistItem> in(Phase phase) {
        return Arrays.stream(values()).filter(item -> item.phase == phase).toList();
    }
}
