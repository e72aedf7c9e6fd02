package jp.banso.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CasePeople;
import jp.banso.careoffice.CasePerson;
import jp.banso.careoffice.Evidence;
import jp.banso.careoffice.EvidenceKind;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.NewVisitNote;
import jp.banso.support.SupportDesk;
import jp.banso.support.VisitService;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.timeline.CaseEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class NoticeServiceTest {

    @Autowired
    NoticeService notices;

    @Autowired
    NoticeQueries queries;

    @Autowired
    CareOffices careOffices;

    @Autowired
    CareOfficeService cases;

    @Autowired
    CasePeople casePeople;

    @Autowired
    PlanService plans;

    @Autowired
    ContactService contacts;

    @Autowired
    SupportDesk support;

    @Autowired
    VisitService visits;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private CityStaff clerk;
    private CityStaff colleague;

    @BeforeEach
    void people() {
        clerk = people.cityStaff("豊見 一郎");
        colleague = people.cityStaff("豊見 二葉");
    }

    @Test
    @Rule("NTC-01")
    void whoWatchesIsToldOfWhatOthersDoAndNotOfTheirOwn() {
        var office = careOffices.aCareOffice().saved();
        watch(clerk, office);
        watch(colleague, office);
        call(clerk, office, "");

        assertThat(rows(clerk)).isEmpty();
        assertThat(rows(colleague)).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo(NoticeReason.WATCH);
            assertThat(row.unread()).isTrue();
            assertThat(row.entries()).extracting(CaseEntry::actor).containsOnly("豊見 一郎");
        });
        assertThat(queries.unread(colleague)).isEqualTo(1);
    }

    @Test
    void whoseTheNextActionBecomesIsToldAndSoIsWhoseItWas() {
        var office = careOffices.aCareOffice().saved();
        plan(clerk, office, colleague);
        plan(clerk, office, clerk);

        assertThat(rows(colleague)).hasSize(2).allMatch(row -> row.reason() == NoticeReason.OWNER);
        assertThat(rows(clerk)).isEmpty();
    }

    @Test
    @Rule("NTC-03")
    void whatOneTransactionDoesIsOneNotice() {
        var first = careOffices.aCareOffice().saved();
        var second = careOffices.aCareOffice().saved();
        watch(colleague, first);
        watch(colleague, second);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            call(clerk, first, "");
            call(clerk, second, "");
        });

        assertThat(rows(colleague)).singleElement().satisfies(row -> assertThat(row.offices())
                .isEqualTo(2));
        assertThat(queries.offices(colleague, rows(colleague).getFirst().id(), 10))
                .hasSize(2);
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        var office = careOffices.aCareOffice().saved();
        watch(colleague, office);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            call(clerk, office, "");
            status.setRollbackOnly();
        });

        assertThat(rows(colleague)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notice").query(Integer.class).single())
                .isZero();
    }

    @Test
    @Rule("NTC-02")
    void whoIsNamedInAMemoIsTold() {
        var office = careOffices.aCareOffice().saved();
        watch(colleague, office);
        call(clerk, office, "日程の確認をお願いします @豊見 二葉 ");

        assertThat(rows(colleague)).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo(NoticeReason.MENTION);
            assertThat(row.entries()).anyMatch(entry -> entry.words().contains("日程の確認"));
        });
    }

    @Test
    @Rule("NTC-02")
    void peopleOfAnotherFirmAreNeitherOfferedNorTold() {
        var own = people.lead(people.firm());
        var other = people.lead(people.firm());
        var office = careOffices.aCareOffice().saved();
        var assignment = support.accepted(clerk, office, own);

        assertThat(names(casePeople.ofCityAndFirm(own, office)))
                .contains(clerk.name(), colleague.name())
                .doesNotContain(own.name(), other.name());
        assertThat(names(casePeople.ofCity(clerk, office))).doesNotContain(own.name(), other.name());
        assertThat(names(casePeople.ofCityAndFirm(clerk, office)))
                .contains(own.name())
                .doesNotContain(other.name());
        assertThatThrownBy(() -> casePeople.ofCityAndFirm(other, office)).isInstanceOf(NoSuchCase.class);

        visits.addNote(own, OperationId.fresh(), assignment, note("@" + other.name() + " @" + clerk.name()));
        call(clerk, office, "@" + own.name());
        assertThat(rows(other)).isEmpty();
        assertThat(rows(clerk)).extracting(NoticeRow::reason).contains(NoticeReason.MENTION);
        assertThat(rows(own)).noneMatch(row -> row.reason() == NoticeReason.MENTION);
    }

    @Test
    @Rule("NTC-04")
    void aCaseThatLeavesOnesSightTakesItsNoticesAlong() {
        var firm = people.firm();
        var lead = people.lead(firm);
        var office = careOffices.aCareOffice().grantedTo(lead).saved();
        watch(lead, office);
        advance(office);
        assertThat(rows(lead)).hasSize(1);

        jdbc.sql("UPDATE case_grant SET ends_on = starts_on").update();
        assertThat(rows(lead)).isEmpty();
        assertThat(queries.unread(lead)).isZero();
        assertThat(queries.watching(lead, office)).isFalse();
        assertThat(queries.watched(lead, 10)).isEmpty();

        advance(office);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notice WHERE account_id = ?")
                        .param(lead.account().value())
                        .query(Integer.class)
                        .single())
                .as("nothing is even written for who sees nothing")
                .isEqualTo(1);
    }

    @Test
    @Rule("NTC-04")
    void aFirmIsToldNothingOfTheCitysPlansOrOfAnotherFirm() {
        var first = people.lead(people.firm());
        var second = people.lead(people.firm());
        var office = careOffices.aCareOffice().saved();
        var assignment = support.accepted(clerk, office, first);
        jdbc.sql("""
                        INSERT INTO case_grant (care_office_id, holder_kind, holder_id, depth, starts_on)
                        VALUES (?, 'VENDOR', ?, 'CASE', ?)""")
                .params(office.value(), second.vendor().value(), careOffices.today())
                .update();
        watch(first, office);
        watch(second, office);
        plan(clerk, office, colleague);
        visits.addNote(first, OperationId.fresh(), assignment, note("設定した"));

        assertThat(rows(second)).isEmpty();
        assertThatThrownBy(() -> watch(people.lead(people.firm()), office)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void readingMarksOnesOwnAndWhatCameMeanwhileStaysUnread() {
        var office = careOffices.aCareOffice().saved();
        watch(colleague, office);
        call(clerk, office, "");
        var seen = rows(colleague).getFirst().id();
        advance(office);

        assertThat(notices.read(clerk, OperationId.fresh(), seen).notices()).isZero();
        assertThat(notices.readAll(colleague, OperationId.fresh(), seen).notices())
                .isEqualTo(1);
        assertThat(queries.unread(colleague)).isEqualTo(1);
        assertThat(queries.rows(colleague, true, 0, 10)).hasSize(1);
        assertThat(queries.rows(
                        colleague, false, rows(colleague).getFirst().id().value(), 10))
                .extracting(NoticeRow::id)
                .containsExactly(seen);
    }

    @Test
    void whoStopsWatchingIsToldNoMore() {
        var office = careOffices.aCareOffice().saved();
        watch(colleague, office);
        assertThat(queries.watching(colleague, office)).isTrue();
        notices.unwatch(colleague, OperationId.fresh(), office);
        call(clerk, office, "");

        assertThat(queries.watching(colleague, office)).isFalse();
        assertThat(rows(colleague)).isEmpty();
    }

    @Test
    void anAccountThatMayNotActAnyMoreGetsNothing() {
        var office = careOffices.aCareOffice().saved();
        watch(colleague, office);
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE id = ?")
                .param(colleague.account().value())
                .update();
        call(clerk, office, "@" + colleague.name());

        assertThat(jdbc.sql("SELECT COUNT(*) FROM notice").query(Integer.class).single())
                .isZero();
    }

    private void watch(Viewer who, CareOfficeId office) {
        assertThat(notices.watch(who, OperationId.fresh(), office)).isEqualTo(WatchState.WATCHED);
    }

    private List<NoticeRow> rows(Viewer who) {
        return queries.rows(who, false, 0, 50);
    }

    private void call(CityStaff who, CareOfficeId office, String memo) {
        contacts.log(
                who, OperationId.fresh(), office, Telephone.call(careOffices.today(), ContactResult.NO_ANSWER, memo));
    }

    private void plan(CityStaff by, CareOfficeId office, @Nullable CityStaff owner) {
        plans.plan(
                by,
                OperationId.fresh(),
                office,
                new NextPlan(
                        NextAction.CALL_AGAIN,
                        careOffices.today().plusDays(1),
                        owner == null ? null : owner.account(),
                        ""));
    }

    private void advance(CareOfficeId office) {
        var stages = AdoptionStage.values();
        int at = jdbc.sql("SELECT stage FROM care_office WHERE id = ?")
                .param(office.value())
                .query(Integer.class)
                .single();
        var from = stages[at];
        var to = stages[at + 1];
        LocalDate today = careOffices.today();
        cases.advance(
                clerk,
                OperationId.fresh(),
                office,
                from,
                to,
                new Evidence(EvidenceKind.supporting(from, to).getFirst(), today, "電話で確認"),
                false);
    }

    private NewVisitNote note(String words) {
        var plain = support.note(null, null);
        return new NewVisitNote(
                plain.visitedOn(),
                plain.kind(),
                plain.place(),
                plain.met(),
                words,
                plain.trouble(),
                plain.nextVisitOn(),
                null,
                null);
    }

    private static List<String> names(List<CasePerson> people) {
        return people.stream().map(CasePerson::name).toList();
    }
}
