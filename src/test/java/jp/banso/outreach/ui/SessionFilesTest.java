package jp.banso.outreach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingRow;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.GuestAnswer;
import jp.banso.outreach.GuestFilter;
import jp.banso.outreach.InvitationService;
import jp.banso.outreach.Invitees;
import jp.banso.outreach.Presence;
import jp.banso.outreach.Venue;
import jp.banso.security.Viewer;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class SessionFilesTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OutreachTools tools;

    @Autowired
    BriefingService briefings;

    @Autowired
    InvitationService invitations;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff clerk;
    LocalDate today;
    BriefingId session;

    @BeforeEach
    void aSessionTodayWithTwoInvited() {
        clerk = people.cityStaff();
        today = careOffices.today();
        screens.signIn(clerk);
        var data = new BriefingData(
                "ケアプラン連携; 説明会, 第1回",
                today,
                LocalTime.of(14, 0),
                LocalTime.of(15, 30),
                null,
                Venue.ON_SITE,
                "市役所3階",
                40);
        session = ((BriefingDecision.Kept) briefings.open(clerk, OperationId.fresh(), data)).session();
        var coming = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9401))
                .named("見本青葉", "ミホンアオバ")
                .saved();
        var silent = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9402))
                .named("見本若竹", "ミホンワカタケ")
                .saved();
        var walkIn = careOffices.aCareOffice().named("見本飛入", "ミホントビイリ").saved();
        assertThat(List.of(coming, silent)).doesNotHaveDuplicates();
        invitations.invite(
                clerk,
                OperationId.fresh(),
                session,
                new Invitees.Listed(List.of(
                        new OfficeNumber(CareOffices.number(9401)), new OfficeNumber(CareOffices.number(9402)))));
        var guest = tools.guests().guests(clerk, session, new GuestFilter(null, ""), 0, 10).stream()
                .filter(one -> one.careOffice().equals(coming))
                .findFirst()
                .orElseThrow();
        invitations.answer(clerk, OperationId.fresh(), guest.id(), guest.version(), GuestAnswer.COMING, 3);
        briefings.mark(clerk, OperationId.fresh(), session, walkIn, new Presence(1, true));
    }

    @Test
    @Rule("OUT-24")
    void theSheetHasTheInvitedThenWhoCameThenEmptyLines() throws IOException {
        var out = new ByteArrayOutputStream();
        new SessionFiles(tools, session).sheet(row(), out);

        try (var read = Loader.loadPDF(out.toByteArray())) {
            var words = new PDFTextStripper().getText(read);
            assertThat(words)
                    .contains("出席簿", "市役所3階", "招待 2事業所、回答 1事業所", "参加（3人）")
                    .containsSubsequence("見本青葉", "見本若竹", "見本飛入")
                    .contains(String.valueOf(3 + SessionFiles.BLANK));
        }
    }

    @Test
    @Rule("OUT-25")
    void theEntryKeepsItsIdentityAndNamesNobody() {
        var text = SessionFiles.calendar(row(), Instant.parse("2026-11-27T00:00:00Z"));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("UID:briefing-" + session.value() + "@banso\r\n", "SEQUENCE:" + row().version() + "\r\n")
                .contains("SUMMARY:ケアプラン連携\\; 説明会\\, 第1回\r\n", "T140000\r\n", "T153000\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("見本");
    }

    @Test
    @Rule("OUT-23")
    void theListShowsFourFiguresEachAsItself() {
        assertThat(row())
                .extracting(BriefingRow::invited, BriefingRow::answered, BriefingRow::offices, BriefingRow::people)
                .containsExactly(2, 1, 1, 1);
        screens.goTo("briefings");
        assertThat(screens.text()).contains("招待 2事業所、回答 1事業所");
        screens.goTo("briefings/" + session.value());
        assertThat(screens.text()).contains("出席簿（PDF）", "カレンダーに入れる");
    }

    private BriefingRow row() {
        return tools.sessions().session(clerk, session).orElseThrow();
    }
}
