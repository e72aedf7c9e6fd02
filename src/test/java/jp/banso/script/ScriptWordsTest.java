package jp.banso.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class ScriptWordsTest {

    @Test
    @Rule("SCR-01")
    void aSentenceWithoutItsFactIsLeftOutWhole() {
        var words = new ScriptWords("{OFFICE}さまですか。{ASK_FOR}さまはいらっしゃいますか。\n対象は{SERVICES}です。\n市の担当です。");

        assertThat(words.filled(Map.of("OFFICE", "見本ケアプラン"))).isEqualTo("見本ケアプランさまですか。\n市の担当です。");
        assertThat(words.facts()).containsExactly("ASK_FOR", "OFFICE", "SERVICES");
    }

    @Test
    @Rule("SCR-01")
    void whatAFactSaysIsNeverReadAsAScript() {
        assertThat(new ScriptWords("{OFFICE}さま。").filled(Map.of("OFFICE", "$1\\{ASK_FOR}")))
                .isEqualTo("$1\\{ASK_FOR}さま。");
    }

    @Test
    void questionsEndSentencesToo() {
        assertThat(new ScriptWords("{A}ですか？はい！{B}。おわり").filled(Map.of("B", "乙")))
                .isEqualTo("はい！乙。おわり");
    }

    @Test
    void whereNothingIsLeftNothingIsSaid() {
        assertThat(new ScriptWords("{A}。\n\n{B}").filled(Map.of())).isEmpty();
    }
}
