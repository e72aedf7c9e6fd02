package jp.banso.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import jp.banso.budget.ContactBudget;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.mail.Outbox;
import jp.banso.shared.mail.OutboxRow;
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

@DatabaseTest(
        properties = {"banso.address=https://banso.example.jp", "spring.mail.host=127.0.0.1", "spring.mail.port=9"})
@ExtendWith(CleanDatabase.class)
class CaseMailTest {

    private static final Pattern LINK =
            Pattern.compile("https://banso\\.example\\.jp/case-review/([0-9a-hjkmnp-tv-z]{26})");

    @Autowired
    CaseMailService mails;

    @Autowired
    CaseReviewService review;

    @Autowired
    CasebookQueries queries;

    @Autowired
    Cases mother;

    @Autowired
    ContactBudget budget;

    @Autowired
    Outbox outbox;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Viewer clerk;
    CareOfficeId office;
    CasebookId entry;

    @BeforeEach
    void anEntry() {
        clerk = people.cityStaff();
        office = careOffices.aCareOffice().named("見本荘", "ミホンソウ").saved();
        jdbc.sql("UPDATE care_office SET email = 'mihon@example.jp' WHERE id = ?")
                .param(office.value())
                .update();
        entry = mother.begun(clerk, office, Cases.words("FAXをやめた月末"));
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    @Test
    @Rule("CSB-12")
    void theOfficeIsAskedByAMailWhoseLinkAnswersAndIsWrittenTo() {
        assertThat(mails.reach(clerk, entry).email()).isEqualTo("mihon@example.jp");
        assertThat(mail()).isInstanceOf(CasebookDecision.Done.class);
        assertThat(letters())
                .singleElement()
                .satisfies(row -> assertThat(row.message().kind()).isEqualTo("secret.casebook"));
        assertThat(review.open(link(0), "2001:db8:9::1")).isInstanceOf(LinkedCase.Asked.class);
        assertThat(budget.pause(clerk, office)).isPresent();
        assertThat(mail()).isEqualTo(new CasebookDecision.Refused("mailed-before"));
        assertThat(letters()).hasSize(1);
    }

    @Test
    @Rule("CSB-12")
    void aReminderGoesOnceFromTheNextDayOnWithANewLink() {
        mail();
        var first = link(0);
        assertThat(remind()).isEqualTo(new CasebookDecision.Refused("no-reminder"));
        clock.forward(Duration.ofDays(1));
        assertThat(mails.reach(clerk, entry).mayRemind()).isTrue();
        assertThat(remind()).isInstanceOf(CasebookDecision.Done.class);
        assertThat(review.open(first, "2001:db8:9::2")).isInstanceOf(LinkedCase.Unknown.class);
        assertThat(review.open(link(0), "2001:db8:9::2")).isInstanceOf(LinkedCase.Asked.class);
        clock.forward(Duration.ofDays(1));
        assertThat(remind()).isEqualTo(new CasebookDecision.Refused("no-reminder"));
    }

    @Test
    @Rule("CSB-12")
    void whoWantedChangesIsAskedAboutTheNextTextAgain() {
        mail();
        review.askForChanges(OperationId.fresh(), link(0), 1, "題を短く");
        assertThat(mail()).isInstanceOf(CasebookDecision.Done.class);
        assertThat(letters()).hasSize(2);
        assertThat(mails.reach(clerk, entry).remindedOn()).isEmpty();
    }

    @Test
    @Rule("CSB-12")
    void withoutAnAddressOrWordsNoMailIsWritten() {
        jdbc.sql("UPDATE care_office SET email = '電話でお願いします' WHERE id = ?")
                .param(office.value())
                .update();
        assertThat(mails.reach(clerk, entry).email()).isEmpty();
        assertThat(mail()).isEqualTo(new CasebookDecision.Refused("no-address"));
        jdbc.sql("UPDATE care_office SET email = 'mihon@example.jp' WHERE id = ?")
                .param(office.value())
                .update();
        var bare = new CaseWords("題だけ", "", "", "", "", null, List.of());
        entry = mother.begun(clerk, office, bare);
        assertThat(mail()).isEqualTo(new CasebookDecision.Refused("incomplete"));
        assertThat(letters()).isEmpty();
    }

    private CasebookDecision mail() {
        return mails.mail(clerk, OperationId.fresh(), entry, mother.version(clerk, entry));
    }

    private CasebookDecision remind() {
        return mails.remind(clerk, OperationId.fresh(), entry, mother.version(clerk, entry));
    }

    /** The mails that wait, the latest first. */
    private List<OutboxRow> letters() {
        return outbox.rows(null, 0, 10);
    }

    private String link(int at) {
        var found = LINK.matcher(letters().get(at).message().body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
