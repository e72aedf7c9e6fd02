package jp.banso.reporting;

import java.util.List;
import java.util.Map;
import jp.banso.listing.AdoptionCourse;
import jp.banso.shared.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told of the programme's state; closed offices are left out, and an office with designations of
 * several categories counts once in each. Null where it is not that person's business.
 */
public record Dashboard(
        List<StageFigure> stages,
        Map<ServiceCategory, Share> services,
        @Nullable Council council,
        @Nullable AdoptionCourse course,
        @Nullable Map<Errand, Integer> errands) {

    /** The council's members, and the offices that are none. */
    public record Council(Share members, Share others) {}

    /** The offices counted: everything at the first stage or beyond. */
    public int offices() {
        return stages.getFirst().reached();
    }

    public int stalled() {
        return stages.stream().mapToInt(StageFigure::stalled).sum();
    }
}
