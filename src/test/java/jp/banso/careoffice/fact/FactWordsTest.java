package jp.banso.careoffice.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class FactWordsTest {

    @Test
    @Rule("SCR-01")
    void aSentenceWithoutItsFactIsLeftOutWhole() {
        var words = new FactWords("{OFFICE}さまですか。{ASK_FOR}さまはいらっしゃいますか。\n対象は{SERVICES}です。\n市の担当です。");

        assertThat(words.filled(Map.of("OFFICE", "見本ケアプラン"))).isEqualTo("見本ケアプランさまですか。\n市の担当です。");
        assertThat(words.facts()).containsExactly("ASK_FOR", "OFFICE", "SERVICES");
    }

    @Test
    @Rule("SCR-01")
    void whatAFactSaysIsNeverReadAsAScript() {
        assertThat(new FactWords("{OFFICE}さま。").filled(Map.of("OFFICE", "$1\\{ASK_FOR}")))
                .isEqualTo("$1\\{ASK_FOR}さま。");
    }

    @Test
    void questionsEndSentencesToo() {
        assertThat(new FactWords("{A}ですか？はい！{B}。おわり").filled(Map.of("B", "乙"))).isEqualTo("はい！乙。おわり");
    }

    @Test
    void whereNothingIsLeftNothingIsSaid() {
        assertThat(new FactWords("{A}。\n\n{B}").filled(Map.of())).isEmpty();
    }

    @Test
    void anEmptyLineStaysBetweenWhatIsLeft() {
        assertThat(new FactWords("{A}。\n\n一。\n\n{A}。\n\n二。\n\n{A}").filled(Map.of()))
                .isEqualTo("一。\n\n二。");
    }
}
