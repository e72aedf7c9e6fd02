package jp.banso.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invents offices: a name that tells the corporation and the service, and a place of its own or a sister's. */
final class OfficeInventor {

    private static final String HEALTH_CARE_KIND = "5";
    private static final String WIDE_SPACE = "\u3000";
    private static final int AT_THE_SEAT_PERCENT = 16;
    private static final int TRIES_FOR_A_NAME = 8;

    private final Map<String, Choice<Word>> endings = new HashMap<>();
    private final List<Word> branches;
    private final PlaceInventor places;
    private final CorporationPool corporations;
    private final NumberBook numbers;
    private final Set<String> namesOfTheCity = new HashSet<>();
    private final boolean namesApart;

    private OfficeInventor(
            Words words, PlaceInventor places, CorporationPool corporations, NumberBook numbers, boolean namesApart) {
        this.places = places;
        this.corporations = corporations;
        this.numbers = numbers;
        this.namesApart = namesApart;
        branches = words.lines("branches").stream().map(Word::of).toList();
        words.lines("endings").stream()
                .map(line -> line.text(0))
                .distinct()
                .forEach(flavour -> endings.put(flavour, endings(words, flavour)));
    }

    /** In a city names are told apart by area or branch where that is possible. */
    static OfficeInventor ofCity(Words words, NumberBook numbers) {
        var places = new PlaceInventor(words, Telephones.ofCity());
        return new OfficeInventor(words, places, new CorporationPool(words, places, "9900"), numbers, true);
    }

    static OfficeInventor ofNation(Words words, NumberBook numbers) {
        var places = new PlaceInventor(words, Telephones.ofNation());
        return new OfficeInventor(words, places, new CorporationPool(words, places, "9910"), numbers, false);
    }

    InventedOffice office(Dice dice, Municipality municipality, String kind, String flavour) {
        var drawn = corporations.any(dice, municipality, kind.equals(HEALTH_CARE_KIND));
        return named(dice, municipality, kind, name(dice, drawn.corporation().stem(), flavour), drawn);
    }

    /** A centre the city has entrusted to a corporation, under the city's own kind of number. */
    InventedOffice supportCentre(Dice dice, Municipality municipality, Word name) {
        return named(dice, municipality, "0", name, corporations.any(dice, municipality, true));
    }

    /** The number the same place holds for the city's programme. */
    InventedOffice forTheCityProgramme(InventedOffice office) {
        return office.renumbered(numbers.next(office.place().municipality(), "A"));
    }

    void leaveRegion() {
        corporations.leaveRegion();
    }

    private InventedOffice named(
            Dice dice, Municipality municipality, String kind, Word name, CorporationPool.Drawn drawn) {
        var number = numbers.next(municipality, kind);
        var corporation = drawn.corporation();
        boolean atTheSeat = drawn.founded()
                || (dice.chance(AT_THE_SEAT_PERCENT)
                        && corporation.seat().municipality().equals(municipality));
        return new InventedOffice(
                number,
                name,
                corporation,
                dice.chance(3) ? "" : corporation.number(),
                atTheSeat ? corporation.seat() : places.place(dice, municipality),
                dice.chance(50) ? "https://www.example.jp/" + number : "");
    }

    private Word name(Dice dice, Word stem, String flavour) {
        var ending = ending(dice, flavour);
        var plain =
                dice.chance(4) ? stem.followedBy(new Word(WIDE_SPACE, "")).followedBy(ending) : stem.followedBy(ending);
        var name = dice.chance(40) ? plain : told(dice, plain);
        for (int tries = 0; namesApart && tries < TRIES_FOR_A_NAME && namesOfTheCity.contains(name.text()); tries++) {
            name = told(dice, plain);
        }
        if (namesApart) {
            namesOfTheCity.add(name.text());
        }
        return name;
    }

    private Word ending(Dice dice, String flavour) {
        var choice = endings.get(flavour);
        if (choice == null) {
            throw new IllegalArgumentException("No endings for " + flavour);
        }
        return choice.draw(dice);
    }

    private Word told(Dice dice, Word plain) {
        return plain.followedBy(dice.chance(60) ? places.area(dice) : branches.get(dice.below(branches.size())));
    }

    private static Choice<Word> endings(Words words, String flavour) {
        var lines = words.lines("endings").stream()
                .filter(line -> line.text(0).equals(flavour))
                .toList();
        return new Choice<>(lines, line -> line.number(3)).map(line -> Word.of(line.text(1), line.text(2)));
    }
}
