package jp.banso.demo;

import java.util.ArrayList;
import java.util.List;
import jp.banso.shared.CorporateNumber;

/** Corporations as a region has them: most run one office, some a few, a handful many. */
final class CorporationPool {

    /** A corporation and whether it has just been founded, with no office at its seat yet. */
    record Drawn(InventedCorporation corporation, boolean founded) {}

    private record Form(String text, boolean before, boolean healthCare) {}

    private static final int REMEMBERED = 512;
    private static final int NEW_PERCENT = 54;
    private static final int BLANK_NUMBER_PERCENT = 7;

    private final Choice<Form> forms;
    private final Choice<Form> healthCareForms;
    private final Choice<String> tails;
    private final Choice<Word> stems;
    private final PlaceInventor places;
    private final String numbersFrom;
    private final List<InventedCorporation> known = new ArrayList<>();
    private int founded;

    /** Corporate numbers count upwards behind {@code numbersFrom}, four digits no registry office has. */
    CorporationPool(Words words, PlaceInventor places, String numbersFrom) {
        this.places = places;
        this.numbersFrom = numbersFrom;
        forms = forms(words.lines("corporation-forms"));
        healthCareForms = forms(words.lines("corporation-forms").stream()
                .filter(line -> line.text(2).equals("m"))
                .toList());
        tails = new Choice<>(words.lines("corporation-tails"), line -> line.number(1)).map(line -> line.text(0));
        stems = Choice.even(words.lines("stems")).map(Word::of);
    }

    /** A corporation that already runs an office, or a new one with its seat in the municipality. */
    Drawn any(Dice dice, Municipality municipality, boolean healthCare) {
        if (!known.isEmpty() && !dice.chance(NEW_PERCENT)) {
            var corporation = known.get(dice.below(known.size()));
            if (corporation.healthCare() || !healthCare) {
                return new Drawn(corporation, false);
            }
        }
        var corporation = founded(dice, municipality, healthCare);
        if (known.size() < REMEMBERED) {
            known.add(corporation);
        } else {
            known.set(dice.below(REMEMBERED), corporation);
        }
        return new Drawn(corporation, true);
    }

    /** Corporations rarely run offices far away: the next prefecture starts with its own. */
    void leaveRegion() {
        known.clear();
    }

    private InventedCorporation founded(Dice dice, Municipality municipality, boolean healthCare) {
        var form = (healthCare ? healthCareForms : forms).draw(dice);
        var stem = stems.draw(dice);
        var body = stem.text() + tails.draw(dice);
        founded++;
        var number = dice.chance(BLANK_NUMBER_PERCENT)
                ? ""
                : CorporateNumber.completing(numbersFrom
                                + Integer.toString(100_000_000 + founded).substring(1))
                        .value();
        return new InventedCorporation(
                number,
                form.before() ? form.text() + body : body + form.text(),
                stem,
                form.healthCare(),
                places.place(dice, municipality));
    }

    private static Choice<Form> forms(List<Words.Line> lines) {
        return new Choice<>(lines, line -> line.number(3))
                .map(line -> new Form(
                        line.text(0), line.text(1).equals("b"), line.text(2).equals("m")));
    }
}
