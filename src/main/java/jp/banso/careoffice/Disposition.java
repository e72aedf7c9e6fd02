package jp.banso.careoffice;

import java.util.EnumSet;
import java.util.Set;

/** Axis D: whether the programme pursues the office at present; set by people with a reason. */
public enum Disposition {
    TARGET,
    ON_HOLD,
    DECLINED,
    OUT_OF_SCOPE,
    EQUIVALENT_SYSTEM;

    /** The reasons that may be given for it (4.3, 4.4). */
    public Set<DispositionReason> reasons() {
        return switch (this) {
            case TARGET -> EnumSet.of(DispositionReason.RESUMED, DispositionReason.INPUT_ERROR);
            case ON_HOLD ->
                EnumSet.of(
                        DispositionReason.SOFTWARE_CHANGE_PLANNED,
                        DispositionReason.NO_STAFF_OR_TIME,
                        DispositionReason.NO_AGREEMENT,
                        DispositionReason.CLOSING_PLANNED,
                        DispositionReason.OTHER);
            case DECLINED ->
                EnumSet.of(
                        DispositionReason.COST,
                        DispositionReason.UNCLEAR,
                        DispositionReason.PARTNERS_NOT_ON,
                        DispositionReason.FAX_EASIER,
                        DispositionReason.NO_AGREEMENT,
                        DispositionReason.SOFTWARE_UNSUPPORTED,
                        DispositionReason.NO_PC_OR_NETWORK,
                        DispositionReason.NO_CERTIFICATE,
                        DispositionReason.NO_STAFF_OR_TIME,
                        DispositionReason.FEW_CLIENTS,
                        DispositionReason.OTHER);
            case OUT_OF_SCOPE ->
                EnumSet.of(
                        DispositionReason.CLOSED,
                        DispositionReason.SUSPENDED,
                        DispositionReason.SERVICE_NOT_ELIGIBLE,
                        DispositionReason.DUPLICATE,
                        DispositionReason.DEEMED_WITHOUT_CLIENTS,
                        DispositionReason.INPUT_ERROR);
            case EQUIVALENT_SYSTEM -> EnumSet.of(DispositionReason.USES_EQUIVALENT, DispositionReason.OTHER);
        };
    }
}
