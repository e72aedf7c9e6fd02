package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.council.EntryDecision.Entered;
import jp.banso.council.EntryDecision.Left;
import jp.banso.council.EntryDecision.Stays;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class MemberEntryServiceTest {

    @Autowired
    MemberEntryService service;

    @Autowired
    MemberQueries members;

    @Autowired
    CouncilQueries queries;

    @Autowired
    MemberLists lists;

    @Autowired
    MemberFollowing following;

    @Autowired
    CouncilService council;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    Viewer administrator;

    @BeforeEach
    void meet() {
        administrator = people.administrator();
    }

    @Test
    @Rule("CNC-07")
    void anOfficeEnteredByHandIsAMemberFromItsDay() {
        var office = careOffices.aCareOffice().saved();
        assertThat(enter(office, null, today().minusDays(20))).isInstanceOf(Entered.class);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.since()).isEqualTo(today().minusDays(20));
            assertThat(row.source()).isEqualTo(MemberSource.HAND);
            assertThat(row.handKind()).isEqualTo(MemberKind.OFFICE);
        });
        assertThat(enter(office, null, today())).isEqualTo(new Stays("entry-already"));
        assertThat(enter(careOffices.aCareOffice().saved(), null, today().plusDays(367)))
                .isEqualTo(new Stays("entry-future"));
    }

    @Test
    @Rule("CNC-07")
    void aCorporationMakesAllItsOfficesMembersAlsoThoseThatComeLater() {
        var first = careOffices.aCareOffice().of("社会福祉法人見本会").saved();
        careOffices.aCareOffice().of("社会福祉法人見本会").saved();
        careOffices.aCareOffice().of("株式会社別の見本").saved();
        assertThat(enter(null, corporation(first), today().minusDays(5)))
                .isInstanceOfSatisfying(
                        Entered.class, entered -> assertThat(entered.offices()).isEqualTo(2));

        careOffices.aCareOffice().of("社会福祉法人見本会").saved();
        registerCame();
        assertThat(rows()).hasSize(3).extracting(MemberRow::source).containsOnly(MemberSource.CORPORATION);
        assertThat(rows()).extracting(MemberRow::since).contains(today(), today().minusDays(5));
    }

    @Test
    @Rule("CNC-07")
    void anOfficeThatLeavesItsCorporationIsAMemberByItNoLonger() {
        var office = careOffices.aCareOffice().of("社会福祉法人見本会").saved();
        var elsewhere = careOffices.aCareOffice().of("株式会社別の見本").saved();
        enter(null, corporation(office), today());
        jdbc.sql("UPDATE care_office SET corporation_id = ? WHERE id = ?")
                .params(corporation(elsewhere), office.value())
                .update();
        registerCame();
        assertThat(rows()).isEmpty();
    }

    @Test
    @Rule("CNC-07")
    void noListRemovesWhatWasEnteredByHand() {
        var office = careOffices.aCareOffice().saved();
        var listed = careOffices.aCareOffice().saved();
        var other = careOffices.aCareOffice().saved();
        enter(office, null, today().minusDays(5));
        lists.members(administrator, today().minusDays(4), listed);
        var read = lists.read(administrator, MemberLists.HEADER + MemberLists.row(number(other), "見本"));
        assertThat(read.comparison().byHand()).extracting("number").containsExactly(number(office));
        assertThat(read.comparison().leaving()).extracting("number").containsExactly(number(listed));
        council.record(
                administrator,
                OperationId.fresh(),
                read.list(),
                today(),
                read.comparison().seen());

        assertThat(rows()).extracting(MemberRow::id).containsExactlyInAnyOrder(office, other);
    }

    @Test
    @Rule("CNC-07")
    void whoIsOnTheListTooStaysAMemberWhenTheEntryEnds() {
        var office = careOffices.aCareOffice().saved();
        var entered = (Entered) enter(office, null, today().minusDays(5));
        lists.members(administrator, today(), office);
        assertThat(service.leave(administrator, OperationId.fresh(), entered.entry(), 0, today()))
                .isEqualTo(new Left(0));
        assertThat(rows()).singleElement().extracting(MemberRow::source).isEqualTo(MemberSource.LIST);
        assertThat(service.leave(administrator, OperationId.fresh(), entered.entry(), 1, today()))
                .isEqualTo(new Stays("entry-gone"));
    }

    @Test
    @Rule("CNC-07")
    void whoLeavesWasAMemberUntilThatDay() {
        var office = careOffices.aCareOffice().saved();
        var entered = (Entered) enter(office, null, today().minusDays(5));
        assertThat(service.leave(administrator, OperationId.fresh(), entered.entry(), 7, today()))
                .isEqualTo(new Stays("entry-changed"));
        assertThat(service.leave(administrator, OperationId.fresh(), entered.entry(), 0, today().minusDays(6)))
                .isEqualTo(new Stays("left-before"));
        assertThat(service.leave(administrator, OperationId.fresh(), entered.entry(), 0, today().minusDays(2)))
                .isEqualTo(new Left(1));
        assertThat(rows()).isEmpty();
        assertThat(jdbc.sql("SELECT member_until FROM council_membership")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today().minusDays(2));
        assertThat(queries.entries(administrator)).singleElement().satisfies(row -> assertThat(row.leftOn())
                .isEqualTo(today().minusDays(2)));
    }

    @Test
    @Rule("CNC-09")
    void sectionsAreThoseListsNameAndThoseTheCityAdds() {
        lists.members(administrator, today(), careOffices.aCareOffice().saved());
        service.addSection(administrator, OperationId.fresh(), " 通所部会 ");
        assertThat(members.sections(administrator)).extracting(SectionRow::name).contains("訪問介護部会", "通所部会");
        var added = members.sections(administrator).stream()
                .filter(one -> one.name().equals("通所部会"))
                .findFirst()
                .orElseThrow();
        var office = careOffices.aCareOffice().saved();
        service.enter(
                administrator,
                OperationId.fresh(),
                new NewEntry(office, null, MemberKind.SUPPORTING, added.id(), today(), "電話で"));
        assertThat(members.rows(administrator, new MemberFilter("", "通所部会", MemberFilter.Part.ANY), 0, 10))
                .extracting(MemberRow::id)
                .containsExactly(office);
        service.retireSection(administrator, OperationId.fresh(), added.id());
        assertThat(members.sections(administrator))
                .filteredOn(SectionRow::retired)
                .extracting(SectionRow::id)
                .containsExactly(added.id());
        assertThat(members.bySection(administrator))
                .extracting(SectionProgress::section)
                .contains("通所部会");
    }

    private EntryDecision enter(@Nullable CareOfficeId office, @Nullable Long corporation, LocalDate from) {
        return service.enter(
                administrator,
                OperationId.fresh(),
                new NewEntry(office, corporation, MemberKind.OFFICE, null, from, ""));
    }

    private void registerCame() {
        transactions.executeWithoutResult(status -> following.follow(administrator.actor(), 0));
    }

    private List<MemberRow> rows() {
        return members.rows(administrator, MemberFilter.none(), 0, 20);
    }

    private long corporation(CareOfficeId office) {
        return jdbc.sql("SELECT corporation_id FROM care_office WHERE id = ?")
                .param(office.value())
                .query(Long.class)
                .single();
    }

    private String number(CareOfficeId office) {
        return jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single();
    }

    private LocalDate today() {
        return careOffices.today();
    }
}
