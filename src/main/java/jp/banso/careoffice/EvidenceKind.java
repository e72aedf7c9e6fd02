package jp.banso.careoffice;

import java.util.Arrays;
import java.util.List;

/** What can prove that an office has reached a stage (domain 4.2); the table evidence_type says when each is accepted. */
public enum EvidenceKind {
    CONTACT_ATTEMPT(AdoptionStage.BEING_CONTACTED),
    CONTACT_INFORMED(AdoptionStage.INFORMED),
    BRIEFING_ATTENDED(AdoptionStage.INFORMED),
    COUNCIL_REPORT(AdoptionStage.INFORMED),
    APPLICATION(AdoptionStage.SUPPORT_APPLIED),
    ASSIGNMENT_ACCEPTED(AdoptionStage.PRE_CHECK),
    OPEN_ITEM(AdoptionStage.PREPARING),
    USE_APPLICATION(AdoptionStage.SET_UP),
    LISTING_SEEN(AdoptionStage.SET_UP),
    OFFICE_STATEMENT(AdoptionStage.SET_UP),
    TEST_EXCHANGE(AdoptionStage.TEST_EXCHANGED),
    LIVE_MONTH(AdoptionStage.LIVE),
    SETTLED_USE(AdoptionStage.SETTLED);

    private final AdoptionStage proves;

    EvidenceKind(AdoptionStage proves) {
        this.proves = proves;
    }

    public AdoptionStage proves() {
        return proves;
    }

    /** Whether it is enough for going to {@code next} from {@code from}; a jump takes the list or the office's word. */
    public boolean supports(AdoptionStage from, AdoptionStage next) {
        return from.isDirectlyBefore(next) ? proves == next : this == LISTING_SEEN || this == OFFICE_STATEMENT;
    }

    /** The kinds a person may choose from for this move, in the order of 4.2. */
    public static List<EvidenceKind> supporting(AdoptionStage from, AdoptionStage next) {
        return Arrays.stream(values()).filter(kind -> kind.supports(from, next)).toList();
    }
}
