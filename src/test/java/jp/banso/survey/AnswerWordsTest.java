package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.banso.survey.Question.Aside;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Kind;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {

    private static final List<Choice> MEANS = List.of(
            new Choice("SYSTEM", "連携システム", false),
            new Choice("FAX", "FAX", false),
            new Choice("NOT_USED", "使用していない", false));

    private static Question question(Kind kind) {
        return new Question(
                "Q1",
                kind,
                "共有方法",
                "",
                "",
                false,
                kind.isNumber() ? Aside.UNKNOWN : null,
                kind.hasChoices() ? MEANS : List.of(),
                null,
                null,
                null,
                null);
    }

    private static Optional<String> read(AnswerWords words, Kind kind, String cell) {
        return words.answer(question(kind), cell, new TreeSet<>());
    }

    @Test
    @Rule("SRV-20")
    void momentsAreReadWithTheHalfOfTheDayBeforeOrAfter() {
        assertThat(AnswerWords.moment("2025/01/21 10:24:46 午前 GMT+9"))
                .contains(LocalDateTime.of(2025, 1, 21, 10, 24, 46));
        assertThat(AnswerWords.moment("2025/01/21 10:24:46 午後 GMT+9"))
                .contains(LocalDateTime.of(2025, 1, 21, 22, 24, 46));
        assertThat(AnswerWords.moment("2025/1/2 午後 0:05")).contains(LocalDateTime.of(2025, 1, 2, 12, 5));
        assertThat(AnswerWords.moment("2025/1/2 12:05:00 午前")).contains(LocalDateTime.of(2025, 1, 2, 0, 5));
        assertThat(AnswerWords.moment("２０２５年１月２日")).contains(LocalDateTime.of(2025, 1, 2, 0, 0));
        assertThat(AnswerWords.moment("きのう")).isEmpty();
        assertThat(AnswerWords.moment("2025/13/45")).isEmpty();
    }

    @Test
    @Rule("SRV-20")
    void severalChoicesAreJoinedBySemicolonsAlsoWithOneAtTheEnd() {
        var words = new AnswerWords(Map.of());
        assertThat(read(words, Kind.MULTI, "ＦＡＸ;連携システム;")).contains("SYSTEM,FAX");
        assertThat(read(words, Kind.MULTI, "連携システム, FAX")).contains("SYSTEM,FAX");
        assertThat(read(words, Kind.MULTI, "")).contains("");
        assertThat(read(words, Kind.SINGLE, " fax ")).contains("FAX");
    }

    @Test
    @Rule("SRV-20")
    void whatIsNoChoiceIsNamedAndKnownOnceItWasTaught() {
        var strange = new TreeSet<String>();
        assertThat(new AnswerWords(Map.of()).answer(question(Kind.MULTI), "FAX;使っていない", strange))
                .isEmpty();
        assertThat(strange).containsExactly("使っていない");
        var taught = new AnswerWords(Map.of(AnswerWords.key("Q1", "使っていない"), "NOT_USED"));
        assertThat(read(taught, Kind.MULTI, "FAX;使って いない")).contains("FAX,NOT_USED");
    }

    @Test
    @Rule("SRV-20")
    void numbersMayCarryTheirUnitAndUnknownIsAnAnswer() {
        var words = new AnswerWords(Map.of());
        assertThat(read(words, Kind.MINUTES, "２４０分")).contains("240");
        assertThat(read(words, Kind.MINUTES, "わからない")).contains("UNKNOWN");
        assertThat(read(words, Kind.MINUTES, "たくさん")).contains("");
    }

    @Test
    @Rule("SRV-20")
    void columnsAreKnownByTheirNames() {
        var form = new SurveyForm("", 1, "見本", List.of(new SurveyForm.Section("", List.of(question(Kind.MULTI)))));
        assertThat(AnswerWords.target("タイムスタンプ", form)).isEqualTo(FileColumns.WHEN);
        assertThat(AnswerWords.target(" 事業所番号 ", form)).isEqualTo(FileColumns.OFFICE);
        assertThat(AnswerWords.target("共有 方法", form)).isEqualTo("Q1");
        assertThat(AnswerWords.target("お名前", form)).isEmpty();
    }
}
