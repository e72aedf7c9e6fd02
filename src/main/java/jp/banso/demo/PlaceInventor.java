package jp.banso.demo;

import java.util.List;

/** Invents addresses, coordinates and ways to call. */
final class PlaceInventor {

    private static final int DEGREE = 1_000_000;
    private static final int EXTENT = 80_000;
    private static final String UNLOCATED = "0.0";

    private final List<Word> areas;
    private final List<String> houseNumbers;
    private final List<String> buildings;
    private final Telephones telephones;

    PlaceInventor(Words words, Telephones telephones) {
        areas = words.lines("areas").stream().map(Word::of).toList();
        houseNumbers = words.texts("house-numbers");
        buildings = words.texts("buildings");
        this.telephones = telephones;
    }

    Place place(Dice dice, Municipality municipality) {
        var houseNumber = filled(houseNumbers.get(dice.below(houseNumbers.size())), dice);
        var address =
                municipality.prefecture() + municipality.name() + area(dice).text() + houseNumber;
        var building = dice.chance(40) ? filled(buildings.get(dice.below(buildings.size())), dice) : "";
        boolean located = !dice.chance(4);
        return new Place(
                municipality,
                address,
                building,
                located ? degrees(municipality.latitude() + dice.below(EXTENT)) : UNLOCATED,
                located ? degrees(municipality.longitude() + dice.below(EXTENT)) : UNLOCATED,
                Telephones.asTyped(dice, telephones.next()),
                dice.chance(9) ? "" : telephones.next());
    }

    Word area(Dice dice) {
        return areas.get(dice.below(areas.size()));
    }

    /** Puts numbers for {@code {a}}, {@code {b}}, {@code {c}} and {@code {n}}; capitals ask for full width. */
    private static String filled(String pattern, Dice dice) {
        var text = new StringBuilder(pattern.length() + 6);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '{') {
                text.append(c);
                continue;
            }
            char slot = pattern.charAt(i + 1);
            int number =
                    switch (Character.toLowerCase(slot)) {
                        case 'a', 'n' -> dice.between(1, 7);
                        default -> dice.between(1, 30);
                    };
            if (Character.isUpperCase(slot)) {
                text.append(FullWidth.of(Integer.toString(number)));
            } else {
                text.append(number);
            }
            i += 2;
        }
        return text.toString();
    }

    private static String degrees(int millionths) {
        var text = new StringBuilder(10).append(millionths / DEGREE).append('.');
        for (int scale = DEGREE / 10; scale > 0; scale /= 10) {
            text.append((char) ('0' + millionths / scale % 10));
        }
        return text.toString();
    }
}
