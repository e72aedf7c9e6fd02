package jp.banso.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.notice.NoticeQueries;
import jp.banso.notice.NoticeRow;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.AssignmentService;
import jp.banso.support.SupportDecision;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.VisitTime;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.timeline.CaseEntry;
import jp.banso.timeline.TimelineQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PairServiceTest {

    private static final String SENDER = "見本居宅緑地";
    private static final String RECEIVER = "見本通所桃山";

    @Autowired
    PairService pairing;

    @Autowired
    PairQueries pairs;

    @Autowired
    VisitPlanService plans;

    @Autowired
    VisitQueries visits;

    @Autowired
    AssignmentService assignments;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    NoticeQueries notices;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff visitor;
    Viewer.VendorStaff otherLead;
    Viewer.VendorStaff otherVisitor;
    CareOfficeId sender;
    CareOfficeId receiver;
    AssignmentId first;
    AssignmentId second;
    LocalDate day;
    VisitTime planned;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        var other = people.firm();
        otherLead = people.lead(other);
        otherVisitor = people.visitor(other);
        sender = careOffices.aCareOffice().named(SENDER, "ミホンリョクチ").saved();
        receiver = careOffices.aCareOffice().named(RECEIVER, "ミホンモモヤマ").saved();
        first = desk.accepted(clerk, sender, visitor);
        second = desk.accepted(clerk, receiver, otherVisitor);
        day = desk.today().plusDays(4);
        planned = new VisitTime(day, LocalTime.of(10, 0));
    }

    @Test
    @Rule("PAI-01")
    void oneBookingPlansTwoVisitsUnderOneKey() {
        assertThat(book(clerk, planned, planned)).isInstanceOf(VisitDecision.Done.class);

        assertThat(next(sender)).isEqualTo(planned);
        assertThat(next(receiver)).isEqualTo(planned);
        var key = pair(clerk, first).key();
        assertThat(pair(clerk, second).key()).isEqualTo(key).hasSize(8);
        assertThat(visits.until(visitor, day)).extracting(VisitStop::pair).containsExactly(key);
        assertThat(visits.until(otherVisitor, day)).extracting(VisitStop::pair).containsExactly(key);
    }

    @Test
    @Rule("PAI-01")
    void whenOneOfThemCannotBeBookedNeitherIs() {
        assignments.planVisit(otherVisitor, OperationId.fresh(), second, VisitTime.on(day.plusDays(1)));

        assertThat(book(clerk, planned, planned)).isEqualTo(new VisitDecision.Refused("visit-changed"));

        assertThat(next(sender)).isEqualTo(VisitTime.NONE);
        assertThat(next(receiver)).isEqualTo(VisitTime.on(day.plusDays(1)));
        assertThat(count("visit_pair")).isZero();
        assertThat(lines(clerk, sender)).isEmpty();
    }

    @Test
    @Rule("PAI-01")
    void bothAreOnOneDayFromTodayOnAndOfTwoOffices() {
        assertThat(book(clerk, planned, VisitTime.on(day.plusDays(1))))
                .isEqualTo(new VisitDecision.Refused("other-day"));
        var yesterday = VisitTime.on(desk.today().minusDays(1));
        assertThat(book(clerk, yesterday, yesterday)).isEqualTo(new VisitDecision.Refused("day-past"));
        var one = new PairVisit(first, VisitTime.NONE, planned);
        assertThat(pairing.book(clerk, OperationId.fresh(), one, one))
                .isEqualTo(new VisitDecision.Refused("same-office"));
        assertThat(count("visit_pair")).isZero();
    }

    @Test
    @Rule("PAI-01")
    void aVisitBelongsToOnePairAndTheSameActIsOneBooking() {
        var once = OperationId.fresh();
        var one = new PairVisit(first, VisitTime.NONE, planned);
        var other = new PairVisit(second, VisitTime.NONE, planned);
        pairing.book(clerk, once, one, other);
        pairing.book(clerk, once, one, other);
        assertThat(count("visit_pair")).isEqualTo(1);

        assertThat(pairing.book(
                        clerk,
                        OperationId.fresh(),
                        new PairVisit(first, planned, planned),
                        new PairVisit(second, planned, planned)))
                .isEqualTo(new VisitDecision.Refused("already-paired"));
    }

    @Test
    @Rule("PAI-01")
    void aLeadBooksTheFirmsOwnTwoOfficesAndNotAnothersNorSeesItAmongThem() {
        assertThatThrownBy(() -> book(lead, planned, planned)).isInstanceOf(NoSuchCase.class);
        assertThat(count("visit_pair")).isZero();
        assertThat(pairs.candidates(lead, first)).isEmpty();
        assertThat(pairs.candidates(clerk, first))
                .extracting(PairCandidate::officeName)
                .containsExactly(RECEIVER);

        var own = careOffices.aCareOffice().named("見本自社", "ミホンジシャ").saved();
        var third = desk.accepted(clerk, own, lead);
        assertThat(pairs.candidates(lead, first))
                .extracting(PairCandidate::officeName)
                .containsExactly("見本自社");
        assertThat(pairing.book(
                        lead,
                        OperationId.fresh(),
                        new PairVisit(first, VisitTime.NONE, planned),
                        new PairVisit(third, VisitTime.NONE, planned)))
                .isInstanceOf(VisitDecision.Done.class);
        assertThat(pair(lead, first).partner().officeName()).isEqualTo("見本自社");
    }

    @Test
    @Rule("PAI-02")
    void eachFirmSeesItsOwnOfficeAndOfThePartnerOnlyWhenAndHowItStands() {
        book(clerk, planned, planned);

        for (var person : List.of(visitor, lead)) {
            var seen = pair(person, first);
            assertThat(seen.mine().officeName()).isEqualTo(SENDER);
            assertThat(seen.partner()).isEqualTo(new PairHalf(null, "", "", planned, PairState.AGREED));
            assertThat(pairs.pair(person, second)).isEmpty();
        }
        assertThat(pair(otherLead, second).partner().officeName()).isEmpty();
        assertThat(pair(clerk, first).partner().officeName()).isEqualTo(RECEIVER);
        assertThat(lines(visitor, sender)).isNotEmpty().noneMatch(line -> line.toString()
                .contains(RECEIVER));
        assertThat(lines(otherVisitor, receiver)).isNotEmpty().noneMatch(line -> line.toString()
                .contains(SENDER));
        assertThatThrownBy(() -> pairing.part(lead, OperationId.fresh(), second))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    @Rule("PAI-02")
    void aColleagueInTheSameFirmSeesOnlyTheirOwnHalfToo() {
        var colleague = people.visitor(visitor.vendor());
        var third = desk.accepted(
                clerk, careOffices.aCareOffice().named("見本三", "ミホンサン").saved(), colleague);
        pairing.book(
                lead,
                OperationId.fresh(),
                new PairVisit(first, VisitTime.NONE, planned),
                new PairVisit(third, VisitTime.NONE, planned));

        assertThat(pair(visitor, first).partner().seen()).isFalse();
        assertThat(pair(colleague, third).partner().officeName()).isEmpty();
        assertThat(pair(lead, third).partner().officeName()).isEqualTo(SENDER);
    }

    @Test
    @Rule("PAI-03")
    void movingOneTellsTheOthersVisitorWhoMayTakeTheTimeOver() {
        book(clerk, planned, planned);
        var later = new VisitTime(day.plusDays(7), LocalTime.of(15, 0));

        plans.move(visitor, OperationId.fresh(), first, planned, later, MoveReason.OFFICE_ASKED, "管理者が不在のため");

        assertThat(next(receiver)).isEqualTo(planned);
        assertThat(told(otherVisitor)).first().satisfies(line -> {
            assertThat(line.textKey()).isEqualTo("timeline.visit.pair.moved");
            assertThat(line.toString()).doesNotContain(SENDER, "管理者が不在", visitor.name());
        });
        var seen = pair(otherVisitor, second);
        assertThat(seen.apart()).isTrue();
        assertThat(seen.partner().at()).isEqualTo(later);

        plans.move(otherVisitor, OperationId.fresh(), second, planned, later, MoveReason.PAIR, "");
        assertThat(pair(otherVisitor, second).apart()).isFalse();
        assertThat(pair(visitor, first).partner().state()).isEqualTo(PairState.AGREED);
    }

    @Test
    @Rule("PAI-03")
    void whoSeesBothMovesBothOrNeither() {
        book(clerk, planned, planned);
        var later = VisitTime.on(day.plusDays(2));
        var stale = pair(clerk, first);
        plans.move(
                otherVisitor,
                OperationId.fresh(),
                second,
                planned,
                VisitTime.on(day.plusDays(5)),
                MoveReason.OFFICE_ASKED,
                "");

        assertThat(plans.moveBoth(clerk, OperationId.fresh(), stale, later, MoveReason.OTHER, ""))
                .isEqualTo(new VisitDecision.Refused("visit-changed"));
        assertThat(next(sender)).isEqualTo(planned);

        assertThat(plans.moveBoth(clerk, OperationId.fresh(), pair(clerk, first), later, MoveReason.OTHER, ""))
                .isInstanceOf(VisitDecision.Done.class);
        assertThat(next(sender)).isEqualTo(later);
        assertThat(next(receiver)).isEqualTo(later);
        assertThat(pair(clerk, first).partner().state()).isEqualTo(PairState.AGREED);
    }

    @Test
    @Rule("PAI-03")
    void aPairedVisitIsNotPlannedAnewPastTheQuestion() {
        book(clerk, planned, planned);

        for (var wanted : List.of(VisitTime.on(day.plusDays(1)), VisitTime.NONE)) {
            assertThat(assignments.planVisit(visitor, OperationId.fresh(), first, wanted))
                    .isEqualTo(new SupportDecision.Refused("visit-paired"));
        }
        assertThat(next(sender)).isEqualTo(planned);

        pairing.part(clerk, OperationId.fresh(), first);
        assignments.planVisit(visitor, OperationId.fresh(), first, VisitTime.NONE);
        assertThat(next(sender)).isEqualTo(VisitTime.NONE);
    }

    @Test
    @Rule("PAI-03")
    void whoSeesOneHalfOnlyCannotMoveTheOther() {
        book(clerk, planned, planned);
        var all = pair(clerk, first);

        assertThatThrownBy(() -> plans.moveBoth(
                        visitor, OperationId.fresh(), pair(visitor, first), VisitTime.on(day), MoveReason.OTHER, ""))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() ->
                        plans.moveBoth(visitor, OperationId.fresh(), all, VisitTime.on(day), MoveReason.OTHER, ""))
                .isInstanceOf(NoSuchCase.class);
        assertThat(next(sender)).isEqualTo(planned);
        assertThat(next(receiver)).isEqualTo(planned);
    }

    @Test
    @Rule("PAI-04")
    void aVisitCalledOffEndsThePairAndTellsTheOthersOwner() {
        book(clerk, planned, planned);

        plans.miss(
                visitor, OperationId.fresh(), first, planned, VisitTime.NONE, MissReason.OFFICE_CANCELLED, "急な退職のため");

        assertThat(next(receiver)).isEqualTo(planned);
        assertThat(pairs.pair(otherVisitor, second)).isEmpty();
        assertThat(told(otherVisitor)).first().satisfies(line -> {
            assertThat(line.textKey()).isEqualTo("timeline.visit.pair.off");
            assertThat(line.toString()).doesNotContain(SENDER, "急な退職", "OFFICE_CANCELLED");
        });
    }

    @Test
    @Rule("PAI-04")
    void aVisitMissedAndPlannedAnewKeepsThePair() {
        var today = new VisitTime(desk.today(), LocalTime.of(9, 0));
        book(clerk, today, today);
        var again = VisitTime.on(day);

        plans.miss(visitor, OperationId.fresh(), first, today, again, MissReason.ABSENT, "");

        assertThat(told(otherVisitor)).first().extracting(CaseEntry::textKey).isEqualTo("timeline.visit.pair.missed");
        assertThat(pair(otherVisitor, second).partner().at()).isEqualTo(again);
    }

    @Test
    @Rule("PAI-04")
    void withoutAVisitorTheFirmsLeadIsTold() {
        var third = desk.accepted(clerk, careOffices.aCareOffice().saved(), otherLead);
        pairing.book(
                clerk,
                OperationId.fresh(),
                new PairVisit(first, VisitTime.NONE, planned),
                new PairVisit(third, VisitTime.NONE, planned));

        assertThat(told(otherLead)).first().extracting(CaseEntry::textKey).isEqualTo("timeline.visit.paired");
    }

    @Test
    void partedVisitsStayPlanned() {
        book(clerk, planned, planned);

        pairing.part(clerk, OperationId.fresh(), first);

        assertThat(pairs.pair(clerk, first)).isEmpty();
        assertThat(pairs.pair(clerk, second)).isEmpty();
        assertThat(next(sender)).isEqualTo(planned);
        assertThat(lines(otherVisitor, receiver))
                .first()
                .extracting(CaseEntry::textKey)
                .isEqualTo("timeline.visit.parted");
    }

    private VisitDecision book(Viewer by, VisitTime one, VisitTime other) {
        return pairing.book(
                by,
                OperationId.fresh(),
                new PairVisit(first, VisitTime.NONE, one),
                new PairVisit(second, VisitTime.NONE, other));
    }

    private PairView pair(Viewer by, AssignmentId of) {
        return pairs.pair(by, of).orElseThrow();
    }

    private VisitTime next(CareOfficeId office) {
        return support.assignments(clerk, office).getFirst().nextVisit();
    }

    private List<CaseEntry> lines(Viewer by, CareOfficeId office) {
        return timeline.entries(by, office, Set.of(CaseEntryKind.VISIT), 0, 50);
    }

    private List<CaseEntry> told(Viewer person) {
        return notices.rows(person, false, 0, 50).stream()
                .map(NoticeRow::entries)
                .flatMap(List::stream)
                .toList();
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
