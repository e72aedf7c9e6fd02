package jp.banso.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.banso.careoffice.People;
import jp.banso.savedview.SavedViewService;
import jp.banso.savedview.Sharing;
import jp.banso.savedview.ViewContent;
import jp.banso.savedview.ViewDecision;
import jp.banso.security.Viewer.CityStaff;
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
class FigureMailsTest {

    /** A Thursday, seven in the morning in Tokyo. */
    private static final Instant THURSDAY = Instant.parse("2026-11-25T22:00:00Z");

    @Autowired
    FigureMails mails;

    @Autowired
    FigureMailService service;

    @Autowired
    SavedViewService views;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    CityStaff owner;
    CityStaff reader;
    long shared;

    @BeforeEach
    void aSharedView() {
        clock.set(THURSDAY);
        owner = people.cityStaff("豊見 一郎");
        reader = people.cityStaff("豊見 二葉");
        shared = view(Sharing.CITY, "申込の月別");
    }

    @AfterEach
    void run() {
        clock.run();
    }

    @Test
    @Rule("RPT-15")
    void onMondaysAndOnceAndAsALinkWithoutFigures() {
        address(reader);
        assertThat(choose(reader, shared, FigureRhythm.WEEKLY))
                .isEqualTo(new FigureMailDecision.Chosen(FigureRhythm.WEEKLY));
        assertThat(mails.write()).isZero();
        clock.set(Instant.parse("2026-11-29T22:00:00Z"));
        assertThat(mails.write()).isOne();
        assertThat(mails.write()).isZero();
        assertThat(bodies()).singleElement().asString().contains("申込の月別").doesNotContain("!ja");
        clock.set(Instant.parse("2026-12-06T22:00:00Z"));
        assertThat(mails.write()).isOne();
        assertThat(choose(reader, shared, FigureRhythm.NEVER))
                .isEqualTo(new FigureMailDecision.Chosen(FigureRhythm.NEVER));
        clock.set(Instant.parse("2026-12-13T22:00:00Z"));
        assertThat(mails.write()).isZero();
    }

    @Test
    @Rule("RPT-15")
    void whoMayNoLongerOpenItOrHasGoneGetsNone() {
        address(reader);
        address(owner);
        choose(reader, shared, FigureRhythm.MONTHLY);
        choose(owner, shared, FigureRhythm.MONTHLY);
        jdbc.sql("UPDATE saved_view SET sharing = 'PRIVATE'").update();
        clock.set(Instant.parse("2026-11-30T22:00:00Z"));
        assertThat(mails.write()).isOne();
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE id = ?")
                .param(owner.account().value())
                .update();
        clock.set(Instant.parse("2026-12-31T22:00:00Z"));
        assertThat(mails.write()).isZero();
    }

    @Test
    @Rule("RPT-15")
    void withoutAnAddressOrAViewOfOnesOwnNothingIsChosen() {
        assertThat(choose(reader, shared, FigureRhythm.WEEKLY)).isEqualTo(new FigureMailDecision.NoAddress());
        address(reader);
        assertThat(choose(reader, view(Sharing.PRIVATE, "自分だけ"), FigureRhythm.WEEKLY))
                .isEqualTo(new FigureMailDecision.NoView());
        assertThat(service.present(reader, shared)).isEqualTo(FigureRhythm.NEVER);
    }

    private FigureMailDecision choose(CityStaff person, long view, FigureRhythm rhythm) {
        return service.choose(person, OperationId.fresh(), view, rhythm);
    }

    private long view(Sharing sharing, String name) {
        return ((ViewDecision.Done) views.keep(
                        owner,
                        OperationId.fresh(),
                        FigureMailService.LIST,
                        new ViewContent(name, "figure=applied", sharing)))
                .id();
    }

    private void address(CityStaff person) {
        jdbc.sql(
                        "INSERT INTO notice_mail (account_id, address, rhythm, hour, mailed_on) VALUES (?, ?, 'DAILY', 7, '2026-11-01')")
                .params(person.account().value(), "p" + person.account().value() + "@example.jp")
                .update();
    }

    private List<String> bodies() {
        return jdbc.sql("SELECT CONCAT(subject, body) FROM outbox_message")
                .query(String.class)
                .list();
    }
}
