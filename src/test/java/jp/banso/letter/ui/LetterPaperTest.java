package jp.banso.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.banso.careoffice.People;
import jp.banso.letter.Letter;
import jp.banso.letter.LetterSender;
import jp.banso.shared.CareOfficeId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class LetterPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final float MM = 72 / 25.4f;

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    People people;

    @Test
    @Rule("LTR-03")
    void eachLetterBeginsOnItsOwnPageAndNamesItsOwnOfficeAlone() throws IOException {
        try (var pdf = printed(List.of(letter("あおい", "一。"), letter("かえで", "二。\n".repeat(60)), letter("さくら", "三。")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(page(pdf, 1))
                    .contains("あおい　御中", "令和8年11月27日", "見本市", "電話　06-0000-0000")
                    .doesNotContain("かえで", "/");
            assertThat(page(pdf, 2)).contains("かえで　御中", "1 / 2").doesNotContain("あおい");
            assertThat(page(pdf, 3)).contains("二。", "2 / 2");
            assertThat(page(pdf, 4)).contains("さくら　御中", "三。");
        }
    }

    @Test
    @Rule("LTR-03")
    void theAddressAndNothingElseStandsInTheWindow() throws IOException {
        try (var pdf = printed(List.of(letter("見本居宅介護支援事業所とても長い名前の見本町中央センター", "一。")))) {
            var window = new PDFTextStripperByArea();
            window.addRegion("window", new Rectangle2D.Float(22 * MM, 15 * MM, 90 * MM, 45 * MM));
            window.extractRegions(pdf.getPage(0));
            assertThat(window.getTextForRegion("window")
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty()))
                    .first()
                    .isEqualTo("〒000-0000");
            assertThat(window.getTextForRegion("window"))
                    .contains("見本県見本市見本町一丁目2番3号", "センター")
                    .doesNotContain("見本市介護", "電話", "令和");
        }
    }

    @Test
    @Rule("LTR-03")
    void itIsInJapaneseOnAnEnglishScreen() throws IOException {
        screens.signIn(people.cityStaff());
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        try (var pdf = printed(List.of(letter("あおい", "一。\n記\n以上")))) {
            assertThat(page(pdf, 1)).contains("あおい　御中", "担当　見本 花子");
        }
    }

    private static Letter letter(String name, String words) {
        return new Letter(
                new CareOfficeId(1),
                "2774000000",
                name,
                "000-0000",
                "見本県見本市見本町一丁目2番3号",
                "見本ビルディング4階",
                "説明会の開催について（ご案内）",
                words);
    }

    static PDDocument printed(List<Letter> letters) throws IOException {
        var sender = new LetterSender(
                0,
                "見本市長",
                "福祉部介護保険課 地域包括ケア推進係",
                "見本 花子",
                "000-0001",
                "見本県見本市中央一丁目1番1号",
                "06-0000-0000",
                "kaigo@city.example.jp",
                22,
                15);
        var out = new ByteArrayOutputStream();
        new LetterPaper(sender, "").print(new LetterFile.Pile("案内", DAY, letters), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return String.join("\n", Arrays.asList(stripper.getText(pdf).split("\\R")));
    }
}
