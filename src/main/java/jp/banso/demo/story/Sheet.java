package jp.banso.demo.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.banso.demo.Dice;

/**
 * The answers of the survey before the programme: 80 sheets that together have exactly the counts the city published. An
 * office that has adopted gives no reason against it, one that needs no support names none.
 */
final class Sheet {

    static final int ANSWERED = 80;

    private record Ticks(String code, int offices) {}

    private static final List<Ticks> TROUBLES = List.of(
            new Ticks("PAPERWORK", 77),
            new Ticks("EXCHANGES", 21),
            new Ticks("GOALS", 20),
            new Ticks("RESOURCES", 16),
            new Ticks("HEARING", 11));
    private static final Ticks ADOPTED = new Ticks("ADOPTED", 11);
    private static final List<Ticks> REASONS = List.of(
            new Ticks("PARTNERS", 47), new Ticks("COST", 31), new Ticks("UNFAMILIAR", 18), new Ticks("FAX_EASIER", 9));
    private static final Ticks NO_SUPPORT = new Ticks("NONE", 3);
    private static final List<Ticks> SUPPORT =
            List.of(new Ticks("TOOLS", 59), new Ticks("STAFF", 36), new Ticks("TRAINING", 25), new Ticks("OTHER", 11));

    private Sheet() {}

    /** The sheets' answers by question; the first eleven have adopted. */
    static List<Map<String, String>> all(Dice dice, Lines lines) {
        var sheets = new ArrayList<Map<String, String>>();
        for (var i = 0; i < ANSWERED; i++) {
            sheets.add(new LinkedHashMap<>());
        }
        spread(sheets, "Q1", TROUBLES, dice);
        tick(sheets.subList(0, ADOPTED.offices()), "Q2", ADOPTED.code());
        spread(sheets.subList(ADOPTED.offices(), ANSWERED), "Q2", REASONS, dice);
        var content = dice.below(ANSWERED - NO_SUPPORT.offices());
        tick(sheets.subList(content, content + NO_SUPPORT.offices()), "Q3", NO_SUPPORT.code());
        var wanting = new ArrayList<>(sheets);
        wanting.subList(content, content + NO_SUPPORT.offices()).clear();
        spread(wanting, "Q3", SUPPORT, dice);
        sheets.forEach(sheet -> about(sheet, dice, lines));
        return sheets;
    }

    /** Everybody ticks something before anybody ticks twice. */
    private static void spread(List<Map<String, String>> sheets, String question, List<Ticks> choices, Dice dice) {
        for (var choice : choices) {
            var mixed = new ArrayList<Map<String, String>>();
            sheets.forEach(sheet -> mixed.add(dice.below(mixed.size() + 1), sheet));
            mixed.sort((one, other) -> Boolean.compare(one.containsKey(question), other.containsKey(question)));
            tick(mixed.subList(0, choice.offices()), question, choice.code());
        }
    }

    private static void tick(List<Map<String, String>> sheets, String question, String code) {
        sheets.forEach(sheet -> sheet.merge(question, code, (before, more) -> before + "," + more));
    }

    private static void about(Map<String, String> sheet, Dice dice, Lines lines) {
        if (dice.chance(85)) {
            sheet.put("SOFTWARE", lines.any(dice, "t1-words"));
        }
        sheet.put("CLAIMS", dice.chance(70) ? "SOFTWARE" : dice.chance(60) ? "DELEGATED" : "FREE_SOFTWARE");
        sheet.put("PARTNERS", dice.chance(12) ? "UNKNOWN" : String.valueOf(dice.between(6, 55)));
    }
}
