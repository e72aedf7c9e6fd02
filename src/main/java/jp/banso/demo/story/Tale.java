package jp.banso.demo.story;

import java.util.List;
import jp.banso.demo.Dice;
import jp.banso.shared.CareOfficeId;

/** What every part of the story is told from: who is who, which office plays which part, the words and the chances. */
record Tale(Plot plot, Cast cast, Lines lines, Dice dice) {

    /** The same with chances of their own, so that a change in one part leaves the others as they were. */
    Tale forPart(String part) {
        return new Tale(plot, cast, lines, dice.forPart(part));
    }

    /** What a service answered, when it is what the story goes on with; anything else is a fault of the story. */
    static <A, T extends A> T expected(Class<T> wanted, A answer) {
        if (!wanted.isInstance(answer)) {
            throw new IllegalStateException("the demo's story was refused: " + answer);
        }
        return wanted.cast(answer);
    }

    <T> T pick(List<T> from) {
        return from.get(dice.below(from.size()));
    }

    static List<CareOfficeId> ids(List<Neighbour> offices) {
        return offices.stream().map(Neighbour::id).toList();
    }
}
