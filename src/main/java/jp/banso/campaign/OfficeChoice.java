package jp.banso.campaign;

import java.util.Set;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.shared.CareOfficeId;

/** From which offices a campaign's list is drawn up. */
public sealed interface OfficeChoice {

    /** All that the office list shows under these conditions. */
    record Found(CareOfficeFilter filter) implements OfficeChoice {}

    /** These, ticked one by one. */
    record Ticked(Set<CareOfficeId> offices) implements OfficeChoice {
        public Ticked {
            offices = Set.copyOf(offices);
        }
    }
}
