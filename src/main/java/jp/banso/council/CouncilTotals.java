package jp.banso.council;

import java.util.Map;
import jp.banso.careoffice.AdoptionStage;
import org.jspecify.annotations.Nullable;

/** Members by stage, and the rest of the city in totals; closed offices are left out. */
public record CouncilTotals(int members, int listed, Map<AdoptionStage, Integer> byStage, Others others) {

    /** Of the offices that are no members: how many there are, listed and set up. Null where it is not told. */
    public record Others(
            @Nullable Integer offices,
            @Nullable Integer listed,
            @Nullable Integer setUp) {

        private static final int FEW = 5;

        /** What a stranger may read: no figure of fewer than five offices, nor one that gives such a figure away. */
        Others told() {
            return offices == null || offices < FEW
                    ? new Others(null, null, null)
                    : new Others(offices, told(listed, offices), told(setUp, offices));
        }

        private static @Nullable Integer told(@Nullable Integer part, int whole) {
            return part == null || few(part) || few(whole - part) ? null : part;
        }

        private static boolean few(int count) {
            return count > 0 && count < FEW;
        }
    }

    public int setUp() {
        return byStage.entrySet().stream()
                .filter(entry -> !entry.getKey().isBefore(AdoptionStage.SET_UP))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
