package jp.banso.reporting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import jp.banso.careoffice.AdoptionStage;

/** Offices by the stage they stand at today, and how many of them have stalled there. */
public record Funnel(Map<AdoptionStage, Integer> at, Map<AdoptionStage, Integer> stalled) {

    public Funnel {
        at = Map.copyOf(at);
        stalled = Map.copyOf(stalled);
    }

    static Funnel of(Map<AdoptionStage, Share> byStage, Map<AdoptionStage, Integer> stalled) {
        var at = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        byStage.forEach((stage, share) -> at.put(stage, share.offices()));
        return new Funnel(at, stalled);
    }

    public int at(AdoptionStage stage) {
        return at.getOrDefault(stage, 0);
    }

    public int stalledAt(AdoptionStage stage) {
        return stalled.getOrDefault(stage, 0);
    }

    /** Offices that stand at this stage or beyond it; those that stepped back since are not among them. */
    public int reached(AdoptionStage stage) {
        return Arrays.stream(AdoptionStage.values())
                .filter(one -> !one.isBefore(stage))
                .mapToInt(this::at)
                .sum();
    }

    public int offices() {
        return reached(AdoptionStage.NOT_CONTACTED);
    }

    public int setUp() {
        return reached(AdoptionStage.SET_UP);
    }
}
