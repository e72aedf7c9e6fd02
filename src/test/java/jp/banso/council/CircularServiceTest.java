package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.TouchKind;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.council.CircularDecision.Read;
import jp.banso.council.CircularDecision.Sent;
import jp.banso.council.CircularDecision.Stays;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
@Rule("CNC-14")
class CircularServiceTest {

    @Autowired
    CircularService circulars;

    @Autowired
    CircularLinkService links;

    @Autowired
    ContactBudget budget;

    @Autowired
    MemberLists lists;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer secretariat;
    CareOfficeId office;

    @BeforeEach
    void twoMembers() {
        administrator = people.administrator();
        secretariat = people.council();
        office = careOffices.aCareOffice().saved();
        lists.silentMembers(
                administrator,
                careOffices.today(),
                office,
                careOffices.aCareOffice().saved());
    }

    @Test
    void itGoesToEachMemberOnceAndTouchesIt() {
        assertThat(send("")).isInstanceOfSatisfying(Sent.class, sent -> {
            assertThat(sent.mails() + sent.letters()).isEqualTo(2);
        });
        assertThat(budget.pause(administrator, office))
                .hasValueSatisfying(pause -> assertThat(pause.kind()).isEqualTo(TouchKind.WRITTEN));
        assertThat(touches()).isEqualTo(2);
        assertThat(send("この部会はない")).isEqualTo(new Stays("circular-nobody"));
    }

    @Test
    void aPressBehindTheLinkMarksItAsReadAndOpeningDoesNot() {
        var sent = (Sent) send("訪問介護部会");
        var letters = letters(sent);
        var link = letters.getFirst().link();
        assertThat(links.open(link, "10.0.0.1")).hasValueSatisfying(opened -> {
            assertThat(opened.title()).isEqualTo("総会のご案内");
            assertThat(opened.readAt()).isNull();
        });
        assertThat(circulars
                        .circular(secretariat, sent.circular())
                        .orElseThrow()
                        .read())
                .isZero();
        assertThat(links.read(OperationId.fresh(), link)).isEqualTo(new Read());
        assertThat(circulars
                        .circular(secretariat, sent.circular())
                        .orElseThrow()
                        .read())
                .isEqualTo(1);
        assertThat(circulars.copies(secretariat, sent.circular()))
                .extracting(CircularCopy::readAt)
                .filteredOn(at -> at != null)
                .hasSize(1);
    }

    @Test
    void anUnknownLinkOpensNothing() {
        send("");
        for (var wrong : List.of("", "x", "0".repeat(26), "' OR 1 = 1 --")) {
            assertThat(links.open(wrong, "10.0.0.2")).isEmpty();
            assertThat(links.read(OperationId.fresh(), wrong)).isEqualTo(new Stays("circular-link"));
        }
    }

    @Test
    void whoTriesLinksIsSlowedDown() {
        var sent = (Sent) send("");
        var link = letters(sent).getFirst().link();
        for (var miss = 0; miss < 20; miss++) {
            links.open("0".repeat(26), "10.0.0.3");
        }
        assertThat(links.open(link, "10.0.0.3")).isEmpty();
        assertThat(links.open(link, "10.0.0.4")).isPresent();
    }

    @Test
    void howManyGetItIsKnownBeforeAndHowManyLettersWaitAfter() {
        assertThat(circulars.reach(secretariat, "").members()).isEqualTo(2);
        assertThat(circulars.reach(secretariat, "この部会はない").members()).isZero();
        var sent = (Sent) send("");
        jdbc.sql("UPDATE council_circular_copy SET means = 'LETTER', link_hash = NULL")
                .update();
        assertThat(row(sent).unprinted()).isEqualTo(2);
        letters(sent);
        assertThat(row(sent).unprinted()).isZero();
        assertThat(row(sent).printed()).isEqualTo(2);
    }

    private CircularRow row(Sent sent) {
        return circulars.circular(secretariat, sent.circular()).orElseThrow();
    }

    @Test
    void aNewLetterVoidsTheOneBefore() {
        var sent = (Sent) send("");
        var first = letters(sent).getFirst().link();
        letters(sent);
        assertThat(links.open(first, "10.0.0.5")).isEmpty();
    }

    @Test
    void aReminderGoesToWhoHasNotReadItOnceADayAndIsNoSecondTouch() {
        var sent = (Sent) send("");
        links.read(OperationId.fresh(), letters(sent).getFirst().link());
        assertThat(remind(sent)).isInstanceOfSatisfying(Sent.class, again -> assertThat(again.mails() + again.letters())
                .isEqualTo(1));
        assertThat(remind(sent)).isEqualTo(new Stays("circular-today"));
        assertThat(touches()).isEqualTo(2);
    }

    @Test
    void noLinkIsKept() {
        var sent = (Sent) send("");
        var kept = new ArrayList<String>();
        letters(sent).forEach(letter -> kept.add(letter.link()));
        assertThat(jdbc.sql("SELECT COALESCE(GROUP_CONCAT(result_json), '') FROM operation")
                        .query(String.class)
                        .single())
                .doesNotContain(kept);
    }

    private List<CircularLetter> letters(Sent sent) {
        jdbc.sql("UPDATE council_circular_copy SET means = 'LETTER'").update();
        return circulars.letters(secretariat, OperationId.fresh(), sent.circular());
    }

    private CircularDecision send(String section) {
        return circulars.send(
                secretariat,
                OperationId.fresh(),
                new NewCircular("総会のご案内", "4月に総会を開きます。", section),
                letters -> "https://banso.example.jp/k/" + letters,
                "次のリンクを開いてください。");
    }

    private CircularDecision remind(Sent sent) {
        return circulars.remind(
                secretariat,
                OperationId.fresh(),
                sent.circular(),
                letters -> "https://banso.example.jp/k/" + letters,
                "次のリンクを開いてください。");
    }

    private int touches() {
        return jdbc.sql("SELECT COUNT(*) FROM contact_touch WHERE source = 'CIRCULAR'")
                .query(Integer.class)
                .single();
    }
}
