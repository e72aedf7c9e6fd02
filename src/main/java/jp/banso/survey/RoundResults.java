package jp.banso.survey;

import java.util.List;
import java.util.Optional;

/**
 * What came of a round, in figures that stand for at least five offices each (SRV-10). {@code effects}: against the round
 * before where there is one, and against what offices remember. {@code services}: the codes that the answers can be cut by.
 * {@code answered} are those that count; {@code leftOut} were taken out by hand. {@code frame} and {@code counted}: how many
 * offices of the cut were asked, and how many valid answers it has.
 */
public record RoundResults(
        int asked,
        int answered,
        int leftOut,
        int frame,
        int counted,
        ResultCut cut,
        List<String> services,
        List<Tally> tallies,
        List<Amount> amounts,
        List<Words> words,
        List<Effect> effects,
        Optional<TimeStudy> study) {

    /** A question of choices; {@code base} is how many were asked it, {@code silent} how many of those chose nothing. */
    public record Tally(Question question, int base, int silent, List<Count> counts) {

        public boolean isWithheld() {
            return said() < Figures.FEWEST;
        }

        /** How many answered the question. */
        public int said() {
            return base - silent;
        }
    }

    /** How many the percentages of this question are parts of. */
    public int whole(Tally tally, PercentOf base) {
        return switch (base) {
            case ANSWERED -> tally.said();
            case VALID -> counted;
            case FRAME -> frame;
        };
    }

    public record Count(Question.Choice choice, int offices) {}

    /** A question for a number; those who do not know it and those beyond the usual are counted beside. */
    public record Amount(Question question, Figures figures, int unknown, int beyond) {}

    /** What was written freely, without the offices' names. */
    public record Words(Question question, List<Said> texts) {}

    /** One text, and whether the city lets it be read outside (SRV-15); empty until somebody has read it. */
    public record Said(long response, String text, Optional<Boolean> shared) {}

    public enum Basis {
        MEASURED,
        REMEMBERED
    }

    /**
     * Before and after of the same offices (SRV-09): {@code n} is how many said both, {@code onlyBefore} and
     * {@code onlyAfter} how many said one of them and are left out.
     */
    public record Effect(
            Basis basis,
            int onlyBefore,
            int onlyAfter,
            Figures before,
            Figures after,
            Figures saved,
            Figures rate,
            Figures yenPerYear,
            Optional<Ways> ways,
            List<BandOfShare> bands) {

        public int n() {
            return saved.n();
        }
    }

    /** How many offices need less time now, as much, or more. */
    public record Ways(int less, int same, int more) {}

    /** How large a part of its partners an office reaches through the exchange. */
    public enum Band {
        NONE,
        UP_TO_25,
        UP_TO_50,
        ABOVE_50
    }

    public record BandOfShare(Band band, Figures saved) {}
}
