package jp.banso.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.letter.LetterSender;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.jobs.Progress;
import jp.banso.shared.ui.Places;
import jp.banso.survey.AnswerService;
import jp.banso.survey.FrameRow;
import jp.banso.survey.IssuedLink;
import jp.banso.survey.LinkAnswer;
import jp.banso.survey.SurveyQueries;
import jp.banso.survey.SurveyService;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import jp.banso.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class LettersTest {

    private static final String HERE = "192.0.2.1";
    private static final LetterSender SENDER = new LetterSender(
            1, "見本市", "介護保険課", "見本 花子", "000-0000", "見本県見本市1-1", "06-0000-0000", "kaigo@example.jp", 22, 15);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SurveyService service;

    @Autowired
    SurveyQueries queries;

    @Autowired
    AnswerService answers;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;
    private CareOfficeId one;
    private CareOfficeId other;
    private SurveyWaveId round;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        one = careOffices.aCareOffice().named("見本ケアプラン", "ミホンケアプラン").saved();
        other = careOffices
                .aCareOffice()
                .named("見本居宅介護支援事業所とても長い名前の見本町中央センター", "ミホンキョタク")
                .saved();
        var today = careOffices.today();
        round = surveys.opened(
                staff, Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today.plusDays(9)), one, other);
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    private List<IssuedLink> letters(String words, CareOfficeId... offices) {
        return service.letters(staff, OperationId.fresh(), round, List.of(offices), words, Progress.unwatched());
    }

    private PDDocument printed(String words, List<IssuedLink> links) throws Exception {
        var out = new ByteArrayOutputStream();
        new LetterPrint(SENDER, "", careOffices.today(), letters -> "https://banso.example.jp/s/" + letters)
                .print(new LetterPrint.Round("見本アンケート", words, "回答は市だけが見ます。"), links, () -> {}, out);
        return Loader.loadPDF(out.toByteArray());
    }

    @Test
    @Rule("SRV-23")
    void eachOfficeGetsAPageWithItsOwnCodeThatOpensItsSheet() throws Exception {
        var links = letters("", one, other);
        try (var pdf = printed("", links)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (var page = 0; page < 2; page++) {
                var link = links.get(page);
                var text = text(pdf, page);
                assertThat(text)
                        .contains("御中", "「見本アンケート」ご回答のお願い", "令和", "06-0000-0000", "回答は市だけが見ます。", link.letters())
                        .contains(String.valueOf(link.closesOn().getYear()));
                assertThat(read(pdf, page)).isEqualTo("https://banso.example.jp/s/" + link.letters());
                assertThat(answers.open(link.letters(), HERE)).isInstanceOf(LinkAnswer.Open.class);
            }
            assertThat(text(pdf, 0)).doesNotContain(links.get(1).letters());
        }
    }

    @Test
    @Rule("SRV-23")
    void theRoundsOwnWordsBeginTheLetterAndStayWithIt() throws Exception {
        var links = letters("いつもありがとうございます。", one);
        try (var pdf = printed("いつもありがとうございます。", links)) {
            assertThat(text(pdf, 0)).contains("いつもありがとうございます。");
        }
        assertThat(queries.wave(staff, round).orElseThrow().letterWords()).isEqualTo("いつもありがとうございます。");
    }

    @Test
    @Rule("SRV-23")
    void whoStopsBeforeAllLinksAreMadeHasChangedNone() {
        var former = letters("前の文章", one, other);
        var made = new AtomicInteger();
        assertThatThrownBy(() -> service.letters(
                        staff, OperationId.fresh(), round, List.of(one, other), "新しい文章", new Progress() {
                            @Override
                            public void total(long units) {}

                            @Override
                            public void advance(long units) {
                                if (made.incrementAndGet() == 2) {
                                    throw new Cancelled();
                                }
                            }

                            @Override
                            public void restart() {}
                        }))
                .isInstanceOf(Progress.Cancelled.class);

        assertThat(former).allSatisfy(link -> assertThat(answers.open(link.letters(), HERE))
                .isInstanceOf(LinkAnswer.Open.class));
        assertThat(queries.wave(staff, round).orElseThrow().letterWords()).isEqualTo("前の文章");
    }

    @Test
    @Rule("SRV-17")
    void aLetterIsKnownToHaveGoneAndASecondOneIsTheReminder() {
        letters("", one);
        assertThat(queries.asked(staff, round, one).orElseThrow().invitedBy()).isEqualTo(FrameRow.Way.LETTER);
        assertThat(queries.asked(staff, round, other).orElseThrow().invitedBy()).isNull();
        letters("", one);
        assertThat(reminded()).as("the same day: printed anew").isZero();

        clock.forward(Duration.ofDays(2));
        letters("", one);
        assertThat(reminded()).isEqualTo(1);
    }

    private int reminded() {
        return jdbc.sql("SELECT COUNT(*) FROM survey_invitation WHERE reminded_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    @Test
    @Rule("SRV-02")
    void thePageSaysThatFormerLinksEndBeforeItMakesAny() {
        var former = letters("", one).getFirst().letters();
        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        _click(_get(Button.class, spec -> spec.withText("まだの事業所のご案内を作る")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("1 事業所の回答用リンクを作り", "差出人がまだ決まっていません");
        _get(Dialog.class).close();
        assertThat(answers.open(former, HERE)).isInstanceOf(LinkAnswer.Open.class);
    }

    private static String text(PDDocument pdf, int page) throws Exception {
        var text = new PDFTextStripper();
        text.setStartPage(page + 1);
        text.setEndPage(page + 1);
        return text.getText(pdf);
    }

    /** As a phone reads it. */
    private static String read(PDDocument pdf, int page) throws Exception {
        var image = new PDFRenderer(pdf).renderImageWithDPI(page, 200);
        var wide = image.getWidth();
        var high = image.getHeight();
        var source = new RGBLuminanceSource(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
