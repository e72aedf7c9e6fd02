package jp.banso.reporting;

import java.util.Map;
import jp.banso.shared.ServiceCategory;

/**
 * Where the programme stands today, over the offices this viewer may count, closed ones left out (RPT-01). An office counts
 * once in each category of which it has a designation.
 */
public record Standing(Funnel funnel, Map<ServiceCategory, Share> byCategory, Share members, Share others) {

    /** Members and others together. */
    public Share all() {
        return members.and(others);
    }
}
