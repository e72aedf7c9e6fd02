package jp.banso.demo;

import java.util.List;

/** What a row of the ministry's files says about one service of an office. */
record ServiceRow(String name, String openDays, String openNote, String capacity, String remark) {

    /** Draws what one office says about a service. */
    static final class Inventor {

        private static final List<String> CAPACITIES =
                List.of("10", "12", "15", "18", "18", "20", "25", "29", "30", "30", "40", "50", "80", "100");

        private final List<String> openDays;
        private final List<String> openNotes;
        private final List<String> remarks;

        Inventor(Words words) {
            openDays = words.texts("open-days");
            openNotes = words.texts("open-notes");
            remarks = words.texts("remarks");
        }

        ServiceRow row(Dice dice, Service service) {
            return new ServiceRow(
                    service.name(),
                    anyOf(dice, openDays),
                    dice.chance(20) ? anyOf(dice, openNotes) : "",
                    capacity(dice, service.hasPlaces()),
                    dice.chance(2) ? anyOf(dice, remarks) : "");
        }

        private static String capacity(Dice dice, boolean hasPlaces) {
            if (hasPlaces && !dice.chance(20)) {
                return anyOf(dice, CAPACITIES);
            }
            return dice.chance(60) ? "0" : "";
        }

        private static String anyOf(Dice dice, List<String> texts) {
            return texts.get(dice.below(texts.size()));
        }
    }
}
