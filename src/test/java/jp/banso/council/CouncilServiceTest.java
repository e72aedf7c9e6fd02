package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.council.CouncilDecision.ChangedBy;
import jp.banso.council.CouncilDecision.Recorded;
import jp.banso.council.CouncilDecision.Stays;
import jp.banso.council.CouncilDecision.Undone;
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
class CouncilServiceTest {

    @Autowired
    CouncilService service;

    @Autowired
    CouncilQueries queries;

    @Autowired
    MemberLists lists;

    @Autowired
    ConsentService consents;

    @Autowired
    MemberQueries members;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer secretariat;

    @BeforeEach
    void meet() {
        administrator = people.administrator();
        secretariat = people.council();
    }

    @Test
    @Rule("CNC-01")
    void aMemberIsFoundByItsNumberWhateverTheNameSays() {
        anOffice(1, "見本一");
        var comparison = lists.read(administrator, MemberLists.HEADER + MemberLists.row(number(1), "別の名"))
                .comparison();
        assertThat(comparison.joining()).extracting("number").containsExactly(number(1));
        assertThat(comparison.byName()).isEmpty();
    }

    @Test
    @Rule("CNC-01")
    void withoutAKnownNumberItIsFoundByTheNameThatOneOfficeBears() {
        anOffice(1, "株式会社見本 ヘルパー");
        var comparison = lists.read(administrator, MemberLists.HEADER + MemberLists.row("", "㈱見本ヘルパー"))
                .comparison();
        assertThat(comparison.byName()).extracting("number").containsExactly(number(1));
    }

    @Test
    @Rule("CNC-01")
    void aNameOfTwoOfficesAndAnUnknownOneAreListedAndNeverGuessed() {
        anOffice(1, "見本ヘルパー");
        anOffice(2, "見本ヘルパー");
        var text = MemberLists.HEADER + MemberLists.row("", "見本ヘルパー") + MemberLists.row(number(9), "知らない名");
        var read = lists.read(administrator, text);
        assertThat(read.comparison().unmatched())
                .extracting(UnmatchedMember::why)
                .containsExactly(FoundBy.AMBIGUOUS, FoundBy.UNKNOWN);
        assertThat(record(text, today())).isEqualTo(new Stays("nobody"));

        anOffice(3, "見本三");
        record(text + MemberLists.row(number(3), "見本三"), today());
        assertThat(queries.unmatched(administrator)).hasSize(2);
        assertThat(members.rows(administrator, MemberFilter.none(), 0, 10)).hasSize(1);
    }

    @Test
    @Rule("CNC-02")
    void whoIsOnTheListIsAMemberFromItsDayAndWhoIsNotHasLeft() {
        anOffice(1, "見本一");
        anOffice(2, "見本二");
        anOffice(3, "見本三");
        record(MemberLists.of(2), today().minusDays(10));
        var second = MemberLists.HEADER + MemberLists.row(number(2), "") + MemberLists.row(number(3), "見本三");
        assertThat(record(second, today())).isInstanceOfSatisfying(Recorded.class, recorded -> {
            assertThat(recorded.joined()).isEqualTo(1);
            assertThat(recorded.left()).isEqualTo(1);
        });
        assertThat(members.rows(administrator, MemberFilter.none(), 0, 10))
                .extracting(MemberRow::number, MemberRow::since)
                .containsExactly(tuple(number(2), today().minusDays(10)), tuple(number(3), today()));
        assertThat(jdbc.sql("SELECT member_until FROM council_membership WHERE member_until IS NOT NULL")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today());
    }

    @Test
    @Rule("CNC-02")
    void aListOlderThanTheStandingOneOrOfTomorrowChangesNothing() {
        anOffice(1, "見本一");
        record(MemberLists.of(1), today());
        assertThat(record(MemberLists.of(1), today().minusDays(1))).isEqualTo(new Stays("older"));
        assertThat(record(MemberLists.of(1), today().plusDays(1))).isEqualTo(new Stays("future"));
    }

    @Test
    @Rule("CNC-03")
    void theCouncilSeesAMembersCardAndNoLongerWhenItLeaves() {
        var member = anOffice(1, "見本一");
        var other = anOffice(2, "見本二");
        record(MemberLists.of(1), today());
        assertThat(seen()).isEqualTo(1);
        assertThat(cases.card(secretariat, member)).isPresent();
        assertThat(cases.card(secretariat, other)).isEmpty();
        assertThat(marked(member)).isTrue();

        record(MemberLists.HEADER + MemberLists.row(number(2), "見本二"), today());
        assertThat(cases.card(secretariat, member)).isEmpty();
        assertThat(cases.card(secretariat, other)).isPresent();
        assertThat(marked(member)).isFalse();
        assertThat(seen()).isEqualTo(1);
    }

    @Test
    @Rule("CNC-04")
    void aConfirmationOfWhatNoLongerStandsIsTold() {
        anOffice(1, "見本一");
        var mine = lists.read(administrator, MemberLists.of(1));
        var colleague = people.administrator();
        lists.members(colleague, today(), anOffice(2, "見本二"));
        assertThat(service.record(
                        administrator,
                        OperationId.fresh(),
                        mine.list(),
                        today(),
                        mine.comparison().seen()))
                .isEqualTo(new ChangedBy(colleague.name()));
    }

    @Test
    @Rule("CNC-05")
    void aListTakenBackLeavesEverythingAsItWas() {
        var first = anOffice(1, "見本一");
        var second = anOffice(2, "見本二");
        record(MemberLists.of(1), today());
        var recorded = (Recorded) record(MemberLists.HEADER + MemberLists.row(number(2), "見本二"), today());

        assertThat(service.undo(administrator, OperationId.fresh(), recorded.list()))
                .isEqualTo(new Undone(1, 1));
        assertThat(cases.card(secretariat, first)).isPresent();
        assertThat(cases.card(secretariat, second)).isEmpty();
        assertThat(marked(first)).isTrue();
        assertThat(marked(second)).isFalse();
        assertThat(members.rows(administrator, MemberFilter.none(), 0, 10))
                .extracting(MemberRow::number)
                .containsExactly(number(1));
        assertThat(service.undo(administrator, OperationId.fresh(), recorded.list()))
                .isEqualTo(new Stays("not-last"));
    }

    @Test
    @Rule("CNC-05")
    void withTheOnlyListTakenBackNobodyIsAMember() {
        anOffice(1, "見本一");
        var recorded = (Recorded) record(MemberLists.of(1), today());
        service.undo(administrator, OperationId.fresh(), recorded.list());
        assertThat(members.rows(administrator, MemberFilter.none(), 0, 10)).isEmpty();
        assertThat(seen()).isZero();
        assertThat(record(MemberLists.of(1), today())).isInstanceOf(Recorded.class);
    }

    @Test
    @Rule("CNC-06")
    void ofOthersTheCouncilReadsNoFigureOfFewerThanFive() {
        lists.members(
                administrator,
                today(),
                careOffices.aCareOffice().at(AdoptionStage.SET_UP).listed().saved());
        for (var count = 0; count < 7; count++) {
            careOffices.aCareOffice().saved();
        }
        careOffices.aCareOffice().at(AdoptionStage.SET_UP).listed().saved();
        assertThat(queries.totals(secretariat)).satisfies(totals -> {
            assertThat(totals.members()).isEqualTo(1);
            assertThat(totals.listed()).isEqualTo(1);
            assertThat(totals.byStage()).containsEntry(AdoptionStage.SET_UP, 1);
            assertThat(totals.others()).isEqualTo(new CouncilTotals.Others(8, null, null));
        });
        assertThat(queries.totals(administrator).others()).isEqualTo(new CouncilTotals.Others(8, 1, 1));
    }

    @Test
    void aFileWithoutNamesIsNoList() throws IOException {
        assertThat(service.read(administrator, "x.csv", new ByteArrayInputStream(MemberLists.bytes("番号\r\n2774\r\n"))))
                .isInstanceOfSatisfying(MemberReading.Unusable.class, unusable -> assertThat(unusable.reasonKey())
                        .isEqualTo("council.file.columns"));
    }

    @Test
    void theSameActSentTwiceRecordsOnce() {
        anOffice(1, "見本一");
        var read = lists.read(administrator, MemberLists.of(1));
        var operation = OperationId.fresh();
        var first = service.record(administrator, operation, read.list(), today(), 0);
        assertThat(service.record(administrator, operation, read.list(), today(), 0))
                .isEqualTo(first);
        assertThat(queries.lists(administrator)).hasSize(1);
    }

    private CouncilDecision record(String text, LocalDate from) {
        var read = lists.read(administrator, text);
        var decision = service.record(
                administrator,
                OperationId.fresh(),
                read.list(),
                from,
                read.comparison().seen());
        members.rows(administrator, MemberFilter.none(), 0, 10)
                .forEach(row -> consents.consent(administrator, OperationId.fresh(), row.id(), today()));
        return decision;
    }

    private CareOfficeId anOffice(int serial, String name) {
        return careOffices
                .aCareOffice()
                .numbered(number(serial))
                .named(name, "ミホン" + serial)
                .saved();
    }

    private static String number(int serial) {
        return CareOffices.number(9100 + serial);
    }

    private int seen() {
        return offices.count(secretariat, CareOfficeFilter.none());
    }

    private boolean marked(CareOfficeId office) {
        return cases.card(administrator, office).orElseThrow().councilMember();
    }

    private LocalDate today() {
        return careOffices.today();
    }
}
