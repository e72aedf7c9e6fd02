package jp.banso.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.desk.InquiryCategory;
import jp.banso.listing.PublicList;
import jp.banso.listing.PublicLists;
import jp.banso.portal.SelfCheckAnswer.Checked;
import jp.banso.portal.SelfCheckAnswer.Line;
import jp.banso.portal.TypedQuestion.Field;
import jp.banso.portal.TypedQuestion.Flaw;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PortalTest {

    private static final AtomicInteger HOSTS = new AtomicInteger();

    @Autowired
    SelfCheck check;

    @Autowired
    Asking asking;

    @Autowired
    PortalTextService texts;

    @Autowired
    PublicTexts published;

    @Autowired
    PublicList list;

    @Autowired
    PublicLists lists;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private String from;

    @BeforeEach
    void begin() {
        from = "2001:db8:1::" + HOSTS.incrementAndGet();
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    @Test
    @Rule("PTL-01")
    void theCitysProgressIsTheLatestCountWithItsDayAndWhatItIsAShareOf() {
        assertThat(list.progress()).isEmpty();
        lists.recorded("2026-05-01", 2);
        lists.recorded("2026-06-01", 3);
        assertThat(list.progress().orElseThrow().base()).isNull();
        lists.of(8, "2026-04-01");
        var now = list.progress().orElseThrow();
        assertThat(now.offices()).isEqualTo(3);
        assertThat(now.asOf()).isEqualTo("2026-06-01");
        // 3 of 8 are 37.5 per cent.
        assertThat(now.rate().orElseThrow().percent()).isEqualByComparingTo("37.5");
    }

    @Test
    @Rule("PTL-02")
    void theSelfCheckSaysWhatTheLatestListSaysInTheOrderThatWasTyped() {
        lists.recorded("2026-05-01", 4);
        lists.recorded("2026-06-01", 2);
        careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9199))
                .named("見本未掲載", "ミホン")
                .saved();
        var typed = CareOffices.number(9199) + "\n" + CareOffices.number(9102) + "、" + CareOffices.number(9104);
        var answer = (Checked) check.check(CareOffices.number(9101), typed, from);
        assertThat(answer.asOf()).isEqualTo("2026-06-01");
        assertThat(answer.own().listed()).isTrue();
        assertThat(answer.partners())
                .containsExactly(
                        new Line(CareOffices.number(9199), "見本未掲載", false),
                        new Line(CareOffices.number(9102), "見本ステーション2", true),
                        new Line(CareOffices.number(9104), "", false));
        assertThat(answer.listed()).isEqualTo(1);
    }

    @Test
    @Rule("PTL-02")
    void whatCannotBeReadIsNamedAndWithoutAListNothingIsClaimed() {
        assertThat(check.check("12", CareOffices.number(9102) + " かな", from))
                .isEqualTo(new SelfCheckAnswer.Unreadable(true, List.of("かな")));
        assertThat(check.check(CareOffices.number(9101), "", from))
                .isEqualTo(new SelfCheckAnswer.Unreadable(false, List.of()));
        assertThat(check.check(CareOffices.number(9101), CareOffices.number(9102), from))
                .isEqualTo(new SelfCheckAnswer.NoList());
    }

    @Test
    @Rule("PTL-02")
    void theSelfCheckWritesNoRow() {
        lists.recorded("2026-06-01", 2);
        var before = rows();
        check.check(CareOffices.number(9101), CareOffices.number(9102), from);
        assertThat(rows()).isEqualTo(before);
    }

    /** How many rows each table holds. */
    private String rows() {
        var counts = new StringBuilder();
        jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name")
                .query(String.class)
                .list()
                .forEach(table -> counts.append(table)
                        .append('=')
                        .append(jdbc.sql("SELECT COUNT(*) FROM `" + table + "`")
                                .query(Integer.class)
                                .single())
                        .append('\n'));
        return counts.toString();
    }

    @Test
    @Rule("PTL-04")
    void oneAddressLooksUpThirtyTimesInTenMinutes() {
        for (var time = 0; time < 30; time++) {
            assertThat(check.check("12", "", from)).isNotInstanceOf(SelfCheckAnswer.TooMany.class);
        }
        assertThat(check.check("12", "", from)).isEqualTo(new SelfCheckAnswer.TooMany());
        assertThat(check.check("12", "", from + "9")).isNotInstanceOf(SelfCheckAnswer.TooMany.class);
        clock.forward(Duration.ofMinutes(10));
        assertThat(check.check("12", "", from)).isNotInstanceOf(SelfCheckAnswer.TooMany.class);
    }

    @Test
    @Rule({"PTL-03", "PTL-04"})
    void aQuestionArrivesOnceHoweverOftenItIsSentAndTenAnHourDo() {
        var operation = OperationId.fresh();
        var first = asking.ask(operation, question("費用は"), from);
        assertThat(first).isInstanceOf(AskedAnswer.Received.class);
        assertThat(asking.ask(operation, question("費用は"), from)).isEqualTo(first);
        for (var more = 1; more < 10; more++) {
            assertThat(asking.ask(OperationId.fresh(), question("質問" + more), from))
                    .isInstanceOf(AskedAnswer.Received.class);
        }
        assertThat(asking.ask(OperationId.fresh(), question("十一"), from)).isEqualTo(new AskedAnswer.TooMany());
        assertThat(asking.ask(operation, question("費用は"), from)).isEqualTo(first);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM inquiry WHERE channel = 'PORTAL' AND state = 'RECEIVED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    @Rule("PTL-03")
    void aQuestionNeedsAPersonAWayToReachThemAndWords() {
        var typed = new TypedQuestion("12", "", "", "電話", InquiryCategory.OTHER, "", " ");
        assertThat(typed.flaws())
                .containsOnly(
                        Map.entry(Field.NUMBER, Flaw.UNREADABLE),
                        Map.entry(Field.CALLER, Flaw.MISSING),
                        Map.entry(Field.CONTACT, Flaw.UNREADABLE),
                        Map.entry(Field.QUESTION, Flaw.MISSING));
        assertThat(asking.ask(OperationId.fresh(), typed, from)).isEqualTo(new AskedAnswer.Flawed(typed.flaws()));
    }

    private static TypedQuestion question(String words) {
        return new TypedQuestion("", "見本の会", "見本花子", "06-0000-0001", InquiryCategory.MONEY, "", words);
    }

    @Test
    @Rule("PTL-05")
    void theCityWordsATextAsEditionsAndTheLatestIsRead() {
        var clerk = people.cityStaff();
        assertThat(published.present(PortalText.FEES)).isEmpty();
        assertThat(texts.word(clerk, OperationId.fresh(), PortalText.FEES, 0, "無料です"))
                .isEqualTo(new PortalTextDecision.Kept(1));
        assertThat(texts.word(clerk, OperationId.fresh(), PortalText.FEES, 1, "年21,000円です"))
                .isEqualTo(new PortalTextDecision.Kept(2));
        assertThat(texts.word(people.cityStaff(), OperationId.fresh(), PortalText.FEES, 1, "別の文"))
                .isEqualTo(new PortalTextDecision.MovedMeanwhile(clerk.name()));
        assertThat(texts.word(clerk, OperationId.fresh(), PortalText.FEES, 2, " "))
                .isEqualTo(new PortalTextDecision.Stays("empty"));
        assertThat(published.present(PortalText.FEES)).contains("年21,000円です");
        assertThat(texts.editions(clerk, PortalText.FEES))
                .extracting(PortalEdition::body)
                .containsExactly("年21,000円です", "無料です");
    }
}
