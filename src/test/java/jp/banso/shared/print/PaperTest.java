package jp.banso.shared.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void japaneseWordsAreReadBackAndTheTypeIsInside() throws IOException {
        try (var read = written(paper -> paper.title("引継書").text("髙橋・﨑山さんの案件、見本町１丁目。"))) {
            assertThat(text(read)).contains("引継書", "髙橋・﨑山さんの案件、見本町１丁目。", "1 / 1");
            var fonts = read.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void aTitleStandsOnceOnItsPageAndAboveEveryFurtherOne() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var paper = Paper.titled("月の報告")) {
            paper.text("文\n".repeat(80)).finish(out);
        }
        try (var read = Loader.loadPDF(out.toByteArray())) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            assertThat(text(read).split("月の報告", -1)).hasSize(3);
        }
    }

    @Test
    void aLongTableRepeatsItsHeadOnNumberedPages() throws IOException {
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> List.of("事業所" + number, "次の対応"))
                .toList();
        try (var read = written(paper -> paper.table(List.of("名称", "内容"), List.of(2, 1), rows))) {
            assertThat(read.getNumberOfPages()).isBetween(3, 6);
            for (var page = 1; page <= read.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(read)).contains("上の行", "名称", page + " / " + read.getNumberOfPages());
            }
            assertThat(text(read)).contains("事業所1 ", "事業所120 ");
        }
    }

    @Test
    void whatTheTypeDoesNotHaveIsMarkedAndNothingBreaks() throws IOException {
        try (var read = written(paper -> paper.text("絵文字\uD83D\uDE00と改行\tなし\u200B"))) {
            assertThat(text(read)).contains("絵文字〓と改行なし");
        }
    }

    @Test
    void aLongParagraphStaysBetweenTheMarginsAndNoLineBeginsWithAFullStop() throws IOException {
        try (var read = written(paper -> paper.text("これは長い文です。".repeat(40)))) {
            assertThat(text(read).lines()).noneMatch(line -> line.startsWith("。"));
        }
    }

    private static PDDocument written(java.util.function.Consumer<Paper> what) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var paper = new Paper("上の行")) {
            what.accept(paper);
            paper.finish(out);
        }
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument read) throws IOException {
        return new PDFTextStripper().getText(read);
    }
}
