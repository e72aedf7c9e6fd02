package jp.banso.outreach;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why an office has not joined, or has joined and does not use the exchange (domain 4.4). */
public enum ContactReason {
    COST(false),
    UNCLEAR(false),
    PARTNERS_MISSING(false),
    FAX_EASIER(false),
    INSIDE_DECISION(false),
    SOFTWARE_UNFIT(false),
    SOFTWARE_CHANGE(false),
    EQUIPMENT(false),
    CERTIFICATE(false),
    NO_TIME(false),
    SERVICE_UNFIT(false),
    FEW_CLIENTS(false),
    CLOSING(false),
    EQUIVALENT_SYSTEM(false),
    FEW_PARTNERS(true),
    HARD_TO_USE(true),
    IMPORT_ERROR(true),
    EXPORT_WORK(true),
    PAPER_BESIDE(true),
    JUST_STARTED(true),
    STAFF_CHANGED(true),
    TWO_STEP_LOGIN(true),
    OTHER(false);

    private static final Set<ContactReason> ANSWERED_BY_TALK = EnumSet.of(COST, UNCLEAR, PARTNERS_MISSING, FAX_EASIER);

    private final boolean afterAdoption;

    ContactReason(boolean afterAdoption) {
        this.afterAdoption = afterAdoption;
    }

    /** Whether it explains little use rather than not joining. */
    public boolean afterAdoption() {
        return afterAdoption;
    }

    /** The reasons a talk can answer, as a list of SQL words. */
    static String answeredByTalk() {
        return ANSWERED_BY_TALK.stream()
                .map(reason -> "'" + reason.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
