package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import jp.banso.survey.AnswerTable.Answers;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Condition;
import jp.banso.survey.Question.Kind;
import jp.banso.survey.SurveyForm.Section;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody outside works out a count that stands for fewer than five. */
class WithholdingTest {

    private static final int LEAST = 5;

    @Test
    @Rule("SRV-14")
    void aCountBelowFiveTakesItsSmallestNeighbourWithIt() {
        var hidden = Withholding.of(new int[][] {{40, 3, 30, 7, 80}}, true, LEAST);
        assertThat(hidden[0]).containsExactly(false, true, false, true, false);
    }

    @Test
    @Rule("SRV-14")
    void fewTogetherAreFewToo() {
        var hidden = Withholding.of(new int[][] {{40, 1, 2, 37, 80}}, true, LEAST);
        assertThat(hidden[0]).containsExactly(false, true, true, true, false);
    }

    @Test
    @Rule("SRV-14")
    void choicesThatDoNotAddUpAreWithheldOneByOne() {
        var hidden = Withholding.of(new int[][] {{77, 3, 21, 80}}, false, LEAST);
        assertThat(hidden[0]).containsExactly(false, true, false, false);
    }

    @Test
    @Rule("SRV-14")
    void allLessTheOthersTellsNothing() {
        var hidden = Withholding.of(new int[][] {{20}, {9}, {3}, {32}}, false, LEAST);
        assertThat(hidden).isDeepEqualTo(new boolean[][] {{false}, {true}, {true}, {false}});
    }

    @Test
    @Rule("SRV-14")
    void inAThousandRandomSurveysNoPairOfFiguresTellsOfFewerThanFive() {
        var random = new Random(20260202);
        var shown = 0;
        for (var round = 0; round < 1000; round++) {
            var form = form(random);
            var tables = SharedTables.of(form, WaveMoment.AFTER, offices(form, random), LEAST);
            for (var table : tables) {
                shown +=
                        attack(table, "round " + round + ", " + table.question().code());
            }
        }
        assertThat(shown).as("figures that were shown at all").isGreaterThan(5000);
    }

    /** Tries every difference of two figures of which one holds the other, and every sum; answers how many are shown. */
    private static int attack(SharedTable table, String where) {
        var shown = new ArrayList<Integer>();
        var all = table.rows().getFirst();
        for (var row : table.rows()) {
            var figures = figures(row);
            figures.forEach(figure -> figure.ifPresent(shown::add));
            for (var column = 0; column < figures.size(); column++) {
                if (row != all) {
                    apart(figures(all).get(column), figures.get(column), where);
                }
            }
            if (adds(table)) {
                row.columns().forEach(part -> apart(row.base(), part, where));
                rest(row.base(), row.columns(), where);
            }
        }
        for (var column = 0; column < figures(all).size() && table.rows().size() > 1; column++) {
            var fixed = column;
            rest(
                    figures(all).get(column),
                    table.rows().stream()
                            .skip(1)
                            .map(row -> figures(row).get(fixed))
                            .toList(),
                    where);
        }
        assertThat(shown).as(where).allMatch(figure -> figure >= LEAST);
        return shown.size();
    }

    private static boolean adds(SharedTable table) {
        return table.question().kind() == Kind.SINGLE || table.question().kind() == Kind.SCALE;
    }

    private static List<OptionalInt> figures(SharedTable.Row row) {
        var figures = new ArrayList<>(row.columns());
        figures.add(row.base());
        return figures;
    }

    /** What holds the other must not be larger by one to four. */
    private static void apart(OptionalInt whole, OptionalInt part, String where) {
        if (whole.isPresent() && part.isPresent()) {
            assertThat(whole.getAsInt() - part.getAsInt())
                    .as(where)
                    .satisfiesAnyOf(rest -> assertThat(rest).isZero(), rest -> assertThat(rest)
                            .isGreaterThanOrEqualTo(LEAST));
        }
    }

    /** What is left of a sum must be nothing withheld, or two withheld or more that are five together. */
    private static void rest(OptionalInt whole, List<OptionalInt> parts, String where) {
        var withheld = parts.stream().filter(OptionalInt::isEmpty).count();
        if (whole.isPresent() && withheld > 0) {
            assertThat(withheld).as(where).isGreaterThan(1);
            assertThat(whole.getAsInt()
                            - parts.stream()
                                    .filter(OptionalInt::isPresent)
                                    .mapToInt(OptionalInt::getAsInt)
                                    .sum())
                    .as(where)
                    .isGreaterThanOrEqualTo(LEAST);
        }
    }

    private static SurveyForm form(Random random) {
        return new SurveyForm(
                "",
                1,
                "見本",
                List.of(new Section(
                        "はじめ",
                        List.of(
                                question("Q1", Kind.SINGLE, 2 + random.nextInt(4), null),
                                question("Q2", Kind.MULTI, 2 + random.nextInt(4), null),
                                question(
                                        "Q3",
                                        random.nextBoolean() ? Kind.SINGLE : Kind.MULTI,
                                        3,
                                        new Condition("Q1", Set.of("A0"), random.nextBoolean())),
                                question("Q4", Kind.NUMBER, 0, null)))));
    }

    private static Question question(String code, Kind kind, int choices, @Nullable Condition condition) {
        var all = new ArrayList<Choice>();
        for (var choice = 0; choice < choices; choice++) {
            all.add(new Choice("A" + choice, "答え" + choice, false));
        }
        return new Question(code, kind, code, "", "", false, null, all, null, null, condition, null);
    }

    private static List<Answers> offices(SurveyForm form, Random random) {
        var services = List.of("430", "110", "780", "320");
        var kinds = 1 + random.nextInt(services.size());
        var skew = 1 + random.nextInt(3);
        var offices = new ArrayList<Answers>();
        for (var office = 0; office < 3 + random.nextInt(120); office++) {
            var texts = new HashMap<String, String>();
            var amounts = new HashMap<String, BigDecimal>();
            for (var question : form.questions()) {
                if (question.applies(WaveMoment.AFTER, texts) && random.nextInt(10) > 0) {
                    said(question, random, skew, texts, amounts);
                }
            }
            var service = services.get((int) (Math.pow(random.nextDouble(), skew) * kinds));
            offices.add(new Answers(office + 1L, List.of(service), texts, amounts, Set.of()));
        }
        return offices;
    }

    private static void said(
            Question question, Random random, int skew, Map<String, String> texts, Map<String, BigDecimal> amounts) {
        if (question.kind() == Kind.NUMBER) {
            amounts.put(question.code(), BigDecimal.valueOf(random.nextInt(900)));
            texts.put(question.code(), "1");
        } else {
            var choices = question.choices().size();
            var first = (int) (Math.pow(random.nextDouble(), skew) * choices);
            var second = question.kind() == Kind.MULTI && random.nextBoolean() ? ",A" + (first + 1) % choices : "";
            texts.put(question.code(), "A" + first + second);
        }
    }

    @Test
    @Rule("SRV-14")
    void whoIsAskedBecauseOfAnAnswerDoesNotTellThatAnswer() {
        var form = new SurveyForm(
                "",
                1,
                "見本",
                List.of(new Section(
                        "はじめ",
                        List.of(
                                question("Q1", Kind.SINGLE, 2, null),
                                question("Q2", Kind.MULTI, 2, new Condition("Q1", Set.of("A1"), true))))));
        var offices = new ArrayList<Answers>();
        for (var office = 0; office < 40; office++) {
            var texts = office < 3 ? Map.of("Q1", "A1") : Map.of("Q1", "A0", "Q2", "A0");
            offices.add(new Answers(office + 1L, List.of("430"), texts, Map.of(), Set.of()));
        }
        var tables = SharedTables.of(form, WaveMoment.AFTER, offices, LEAST);
        assertThat(tables.getLast().rows().getFirst().base())
                .as("37 of 40 would tell of the three")
                .isEmpty();
    }
}
