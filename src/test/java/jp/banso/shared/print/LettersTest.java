package jp.banso.shared.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.banso.testing.Rule;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    @Rule("CSB-14")
    void noLineBeginsOrEndsWithWhatDoesNotBelongThereAndNoWordIsDivided() throws IOException {
        try (var document = new PDDocument()) {
            var letters = new Letters(document);
            var words = "「データ連携」をはじめてKaipokeとExchange Clientを入れ、ファイル（CSV）のチェックを2026年に済ませました。";
            for (var room = 150f; room < 400; room += 7) {
                var lines = letters.lines(words, 10, room);
                assertThat(String.join("", lines)).isEqualTo(words);
                for (var line : lines) {
                    assertThat(line).as("%s", lines).doesNotStartWith("ー").doesNotStartWith("、");
                    assertThat(line).doesNotStartWith("ッ").doesNotStartWith("ェ").doesNotStartWith("」");
                    assertThat(line).doesNotEndWith("「").doesNotEndWith("（");
                }
                if (room > 200) {
                    assertThat(lines).as("%s", lines).noneMatch(line -> line.endsWith("Exch") || line.endsWith("20"));
                }
            }
        }
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsisWithinTheRoom() throws IOException {
        try (var document = new PDDocument()) {
            var letters = new Letters(document);
            var cut = letters.cut("長い題".repeat(40), 10, 120);
            assertThat(cut).endsWith("\u2026");
            assertThat(letters.width(cut, 10)).isLessThanOrEqualTo(130);
            assertThat(letters.cut("短い題", 10, 120)).isEqualTo("短い題");
        }
    }
}
