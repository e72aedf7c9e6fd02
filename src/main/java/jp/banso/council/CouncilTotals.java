package jp.banso.council;

import java.util.Map;
import jp.banso.careoffice.AdoptionStage;
import org.jspecify.annotations.Nullable;

/**
 * The members whose progress the viewer reads, by stage, how many members there are besides, and the other offices in
 * totals; closed offices are left out.
 */
public record CouncilTotals(int members, int listed, Map<AdoptionStage, Integer> byStage, int unnamed, Others others) {

    /** Of the other offices: how many there are, listed and set up. Null where it is not told (CNC-06). */
    public record Others(
            @Nullable Integer offices,
            @Nullable Integer listed,
            @Nullable Integer setUp) {}

    public int setUp() {
        return byStage.entrySet().stream()
                .filter(entry -> !entry.getKey().isBefore(AdoptionStage.SET_UP))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
