package jp.banso.demo.story;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.banso.demo.Dice;

/**
 * What an office says of its exchange of plans, before it used the system and after. Minutes, sheets and faxes fall with the
 * share of partners reached through the system; a few offices need more time than before.
 */
record Measured(int minutes, int sheets, int faxes, int letters, int partners) {

    static Measured of(Dice dice) {
        var partners = dice.between(8, 48);
        return new Measured(
                rounded(partners * dice.between(14, 30), 30),
                rounded(partners * dice.between(9, 18), 10),
                partners * dice.between(1, 3),
                dice.between(0, 12),
                partners);
    }

    private static int rounded(int amount, int to) {
        return Math.max(to, amount / to * to);
    }

    Map<String, String> before(Dice dice, Lines lines) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("B2", dice.chance(55) ? "MANAGER" : dice.chance(70) ? "CARE_MANAGER" : "SERVICE_LEAD");
        answers.put("U1", "NONE");
        answers.put("U2.ALL", String.valueOf(partners));
        answers.put("U3", dice.chance(60) ? "FAX,DELIVERY" : "FAX,POST");
        answers.put("U4", dice.chance(60) ? "FEW_PARTNERS" : "TRANSITION");
        now(answers, minutes, sheets, faxes, letters);
        answers.put("S2", dice.chance(50) ? "VISIT,PARTNER_LIST" : "TRAINING,MANUAL");
        answers.put("M1", dice.chance(70) ? "UNKNOWN" : "NOT_STARTED");
        words(answers, dice, lines, 12);
        return answers;
    }

    /** {@code reached}: the part of the partners, in per cent, with whom the system is used. */
    Map<String, String> after(Dice dice, Lines lines, int reached) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("B2", dice.chance(60) ? "MANAGER" : "CARE_MANAGER");
        answers.put("U1", reached == 0 ? "NONE" : dice.chance(70) ? "BOTH" : "SENT");
        answers.put("U2.ALL", String.valueOf(partners));
        if (reached > 0) {
            answers.put("U2.SYSTEM", String.valueOf(Math.max(1, partners * reached / 100)));
        } else {
            answers.put("U4", dice.chance(60) ? "FEW_PARTNERS" : "TRANSITION");
        }
        answers.put("U3", reached == 0 ? "FAX,DELIVERY" : "SYSTEM,FAX");
        var worse = dice.chance(12);
        var left = worse ? dice.between(103, 118) : Math.max(25, 100 - reached - dice.between(0, 12));
        answers.put("E1.BEFORE", String.valueOf(rounded(minutes * dice.between(90, 112) / 100, 10)));
        answers.put("E4.SHEETS.BEFORE", String.valueOf(sheets));
        answers.put("E4.FAX.BEFORE", String.valueOf(faxes));
        now(answers, minutes * left / 100, sheets * left / 100, faxes * left / 100, letters * 2 / 3);
        if (reached > 0) {
            answers.put("E2", worse ? "2" : left < 60 ? "5" : left < 90 ? "4" : "3");
            answers.put("E3", left < 90 ? "PRINTING,FAX,TYPING" : "NONE");
            answers.put("E5", dice.chance(60) ? "VISITS" : "VISITS,OVERTIME");
        }
        answers.put("S1", dice.chance(65) ? "5" : "4");
        answers.put("S2", dice.chance(60) ? "PARTNER_LIST,ERRORS" : "MIGRATION");
        answers.put("M1", dice.chance(40) ? "NOT_STARTED" : "UNKNOWN");
        answers.put("C1", dice.chance(30) ? "NAMED" : "ANONYMOUS");
        words(answers, dice, lines, 30);
        return answers;
    }

    private static void now(Map<String, String> answers, int minutes, int sheets, int faxes, int letters) {
        answers.put("E1.NOW", String.valueOf(minutes));
        answers.put("E4.SHEETS.NOW", String.valueOf(sheets));
        answers.put("E4.FAX.NOW", String.valueOf(faxes));
        answers.put("E4.POST.NOW", String.valueOf(letters));
    }

    private static void words(Map<String, String> answers, Dice dice, Lines lines, int percent) {
        if (dice.chance(percent)) {
            answers.put("F1", lines.any(dice, "free-words"));
        }
    }
}
