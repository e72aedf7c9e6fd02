package jp.banso.careoffice;

import java.util.Map;
import jp.banso.shared.ServiceCategory;

/** Totals of the programme without any single case; closed offices are left out. An office counts once a category. */
public record Overview(
        int offices, int listed, Map<AdoptionStage, Integer> byStage, Map<ServiceCategory, Share> byCategory) {

    /** Of the offices of one category, how many are set up (S60 or beyond) and how many are on the public list. */
    public record Share(int offices, int setUp, int listed) {}

    public int setUp() {
        return byStage.entrySet().stream()
                .filter(entry -> !entry.getKey().isBefore(AdoptionStage.SET_UP))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
