package jp.banso.shared.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import jp.banso.testing.Rule;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BookletTest {

    @Test
    void theContentsNameThePageOnWhichEachChapterBegins() throws IOException {
        try (var read = written(30, 3)) {
            var contents = page(read, 2) + page(read, 3);
            for (var chapter = 1; chapter <= 30; chapter++) {
                var begins = begins(read, "章" + chapter + "の題");
                assertThat(contents.lines().map(line -> line.replace(" ", ""))).contains("章" + chapter + "の題" + begins);
            }
            assertThat(read.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(30);
            assertThat(read.getPage(1).getAnnotations()).hasSize(18);
            assertThat(page(read, 1)).contains("見本の集").doesNotContain("目次");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("ja");
        }
    }

    @Test
    void aPictureIsEmbeddedAsItCameWithItsWordsBelow() throws IOException {
        try (var read = written(1, 1)) {
            var found = 0;
            for (var name : read.getPage(2).getResources().getXObjectNames()) {
                assertThat(read.getPage(2).getResources().getXObject(name)
                                        instanceof org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject image
                                && image.getWidth() == 640)
                        .isTrue();
                found++;
            }
            assertThat(found).isEqualTo(1);
            assertThat(page(read, 3)).contains("机の写真");
        }
    }

    @Test
    @Rule("CSB-14")
    void neitherTheFirstNorTheLastLineOfAParagraphStandsAlone() throws IOException {
        for (var filled = 20; filled < 45; filled++) {
            var out = new ByteArrayOutputStream();
            try (var booklet = new Booklet("見本の集", "ja")) {
                booklet.chapter("章の題", "");
                IntStream.range(0, filled).forEach(each -> booklet.note("埋める行"));
                booklet.text("甲".repeat(170));
                booklet.finish(out);
            }
            try (var read = Loader.loadPDF(out.toByteArray())) {
                for (var number = 2; number <= read.getNumberOfPages(); number++) {
                    assertThat(page(read, number)
                                    .lines()
                                    .filter(line -> line.contains("甲"))
                                    .count())
                            .as(filled + " lines above")
                            .isNotEqualTo(1);
                }
            }
        }
    }

    @Test
    @Rule("CSB-14")
    void aLongNameIsCutAndNoFrameIsDrawnAroundALineOfTheContents() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var booklet = new Booklet("長い集の名".repeat(20), "ja")) {
            booklet.cover("好事例", List.of()).contents("目次", 1).chapter("長い章の題".repeat(20), "見本の事業所");
            booklet.finish(out);
        }
        try (var read = Loader.loadPDF(out.toByteArray())) {
            assertThat(page(read, 2)).contains("\u2026", "見本の事業所");
            assertThat(read.getPage(1).getAnnotations()).singleElement().satisfies(link -> assertThat(
                            link.getBorder().toFloatArray())
                    .containsExactly(0, 0, 0));
        }
    }

    private static int begins(PDDocument read, String title) throws IOException {
        for (var number = 4; number <= read.getNumberOfPages(); number++) {
            if (page(read, number).startsWith(title + "\n")
                    || page(read, number).startsWith(title + "\r")) {
                return number;
            }
        }
        throw new AssertionError(title);
    }

    private static String page(PDDocument read, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(read);
    }

    private static PDDocument written(int chapters, int paragraphs) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        var out = new ByteArrayOutputStream();
        try (var booklet = new Booklet("見本の集", "ja")) {
            booklet.cover("好事例", List.of("見本市")).contents("目次", chapters);
            IntStream.rangeClosed(1, chapters).forEach(number -> {
                booklet.chapter("章" + number + "の題", "見本の事業所");
                IntStream.range(0, paragraphs * (number % 3 == 0 ? 8 : 1))
                        .forEach(each -> booklet.heading("取組").text("これは長い文です。".repeat(30)));
                booklet.picture(picture.toByteArray(), "机の写真");
            });
            booklet.finish(out);
        }
        return Loader.loadPDF(out.toByteArray());
    }
}
