package jp.banso.demo.story;

import java.time.LocalDate;
import jp.banso.demo.Dice;

/** An office that applies, how it ends, which firm goes there and on which days things happen. */
record Applicant(
        Neighbour office,
        Ending ending,
        boolean firstFirm,
        boolean ownVisitor,
        boolean returnedOnce,
        boolean briefed,
        String software,
        LocalDate appliedOn,
        LocalDate offeredOn,
        LocalDate acceptedOn,
        LocalDate heardOn,
        LocalDate setUpOn,
        LocalDate testedOn) {

    static Applicant of(Neighbour office, Ending ending, int turn, boolean briefed, Dice dice, Lines lines) {
        var applied = WorkDays.any(dice, ending.first(), ending.last());
        var returned = ending == Ending.WAITING ? turn < 2 : ending == Ending.SET_UP && turn < 3;
        var offered = WorkDays.after(applied, dice.between(1, 3));
        var accepted = WorkDays.after(offered, returned ? 4 : dice.between(1, 3));
        var heard = WorkDays.after(accepted, dice.between(2, 6));
        var setUp = WorkDays.after(heard, dice.between(5, Math.max(5, ending.longestPreparation())));
        var tested = WorkDays.after(setUp, dice.between(3, 8));
        var first = turn % 5 < 3;
        return new Applicant(
                office,
                ending,
                first,
                first && turn % 5 != 2,
                returned,
                briefed,
                lines.any(dice, "software"),
                applied,
                offered,
                accepted,
                heard,
                setUp,
                tested);
    }
}
