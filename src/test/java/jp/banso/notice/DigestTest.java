package jp.banso.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
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
class DigestTest {

    /** Seven in the morning in Tokyo. */
    private static final Instant SEVEN = Instant.parse("2026-11-25T22:00:00Z");

    @Autowired
    Digest digest;

    @Autowired
    MailWishService wishes;

    @Autowired
    NoticeService notices;

    @Autowired
    NoticeQueries queries;

    @Autowired
    ContactService contacts;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private CityStaff clerk;
    private CityStaff reader;

    @BeforeEach
    void people() {
        clock.set(SEVEN);
        clerk = people.cityStaff("豊見 一郎");
        reader = people.cityStaff("豊見 二葉");
    }

    @AfterEach
    void run() {
        clock.run();
    }

    @Test
    @Rule("NTC-05")
    void atOnceIsOneMailForAllThatIsNewAndNothingAPersonWrote() {
        want(reader, MailRhythm.IMMEDIATELY);
        var first = told(reader, "秘密のメモ @豊見 二葉");
        told(reader, "");

        assertThat(digest.write()).isEqualTo(1);
        assertThat(bodies())
                .singleElement()
                .asString()
                .contains("新しいお知らせが2件あります", name(first), "［あなた宛て］", "［見守り］", "接触")
                .doesNotContain("秘密のメモ", "豊見 一郎", "豊見 二葉", "!ja");
        assertThat(digest.write()).as("told once").isZero();

        told(reader, "");
        assertThat(digest.write()).isEqualTo(1);
    }

    @Test
    @Rule("NTC-05")
    void dailyIsOneMailFromTheHourOnAndNoneOnADayWithoutNews() {
        want(reader, MailRhythm.DAILY);
        told(reader, "");
        assertThat(digest.write()).as("at seven").isZero();

        clock.forward(Duration.ofMinutes(90));
        told(reader, "");
        assertThat(digest.write()).as("half past eight").isEqualTo(1);
        told(reader, "");
        assertThat(digest.write()).as("again the same day").isZero();

        clock.forward(Duration.ofDays(1));
        assertThat(digest.write()).as("the next day").isEqualTo(1);
        clock.forward(Duration.ofDays(1));
        assertThat(digest.write()).as("nothing new").isZero();
        assertThat(bodies()).hasSize(2);
    }

    @Test
    @Rule("NTC-05")
    void whatIsReadAlreadyIsNotMailedAndNobodyIsMailedUnasked() {
        want(reader, MailRhythm.IMMEDIATELY);
        told(reader, "");
        notices.readAll(
                reader,
                OperationId.fresh(),
                queries.rows(reader, false, 0, 1).getFirst().id());
        told(clerk(), "");

        assertThat(digest.write()).isZero();
    }

    @Test
    void whoTurnsMailOnIsNotMailedThePast() {
        told(reader, "");
        want(reader, MailRhythm.IMMEDIATELY);
        assertThat(digest.write()).isZero();

        want(reader, MailRhythm.NEVER);
        told(reader, "");
        assertThat(digest.write()).isZero();
    }

    @Test
    @Rule({"NTC-04", "NTC-05"})
    void aFirmThatLostTheCaseAndAnotherFirmGetNoMailOfIt() {
        var own = people.lead(people.firm());
        var other = people.lead(people.firm());
        var office = careOffices.aCareOffice().grantedTo(own).saved();
        want(own, MailRhythm.IMMEDIATELY);
        want(other, MailRhythm.IMMEDIATELY);
        notices.watch(own, OperationId.fresh(), office);
        jdbc.sql("INSERT INTO case_watch (account_id, care_office_id, since) VALUES (?, ?, '2026-01-01')")
                .params(other.account().value(), office.value())
                .update();
        call(office, "@" + other.name());
        jdbc.sql("UPDATE case_grant SET ends_on = starts_on").update();

        assertThat(digest.write()).isZero();
        assertThat(bodies()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThat(MailWish.fits("name@city.example.jp")).isTrue();
        assertThat(MailWish.fits("a@b.example.jp, c@d.example.jp")).isFalse();
        assertThatThrownBy(() -> new MailWish("", MailRhythm.DAILY, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailWish("a@b.example.jp\n", MailRhythm.DAILY, 24))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private CityStaff clerk() {
        return people.cityStaff();
    }

    private void want(Viewer who, MailRhythm rhythm) {
        wishes.choose(who, OperationId.fresh(), new MailWish("name@city.example.jp", rhythm, 8));
    }

    private CareOfficeId told(Viewer watching, String memo) {
        var office = careOffices.aCareOffice().saved();
        notices.watch(watching, OperationId.fresh(), office);
        call(office, memo);
        return office;
    }

    private void call(CareOfficeId office, String memo) {
        contacts.log(
                clerk, OperationId.fresh(), office, Telephone.call(careOffices.today(), ContactResult.NO_ANSWER, memo));
    }

    private String name(CareOfficeId office) {
        return jdbc.sql("SELECT name FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single();
    }

    private List<String> bodies() {
        return jdbc.sql("SELECT body FROM outbox_message ORDER BY id")
                .query(String.class)
                .list();
    }
}
