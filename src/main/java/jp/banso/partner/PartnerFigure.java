package jp.banso.partner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of an office's partners use the system (PRT-04): {@code adopted} of {@code known}, which the {@code unknown} are
 * not among; {@code lapsed} are known and not adopted. {@code names} are the adopted, {@code asOf} the public list's day.
 */
public record PartnerFigure(
        Basis basis,
        int known,
        int adopted,
        int lapsed,
        int unknown,
        List<String> names,
        @Nullable LocalDate asOf) {

    /** What is counted: the office's links, or where it has none the offices of its corporation, of its area and service. */
    public enum Basis {
        LINKS,
        CORPORATION,
        AREA
    }

    public PartnerFigure {
        names = List.copyOf(names);
    }
}
