package jp.banso.partner;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.banso.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/** That two offices exchange plans, as somebody said it: the office with the smaller id first, or an office and one outside. */
record Told(
        long a,
        @Nullable Long b,
        String outsideName,
        String outsideArea,
        PlanMaker maker,
        PartnerSource source,
        LocalDate saidOn,
        @Nullable YearMonth month) {

    Told {
        if (b != null && b <= a) {
            throw new IllegalArgumentException("a pair has its smaller id first");
        }
    }

    /** One end of a pair. */
    record End(long id, String services) {}

    static Told pair(End one, End other, PartnerSource source, LocalDate saidOn, @Nullable YearMonth month) {
        var first = one.id() < other.id() ? one : other;
        var second = first == one ? other : one;
        return new Told(
                first.id(),
                second.id(),
                "",
                "",
                PlanMaker.of(first.services(), second.services()),
                source,
                saidOn,
                month);
    }

    /** What makes it one link and no other. */
    String key() {
        return b == null ? a + "\n" + outsideKey() : a + "-" + b;
    }

    String outsideKey() {
        return SearchKey.of(outsideName) + "\n" + SearchKey.of(outsideArea);
    }
}
