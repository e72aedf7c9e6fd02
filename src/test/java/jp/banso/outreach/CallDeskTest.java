package jp.banso.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.CallFilter.Which;
import jp.banso.outreach.HoldDecision.ContactedMeanwhile;
import jp.banso.outreach.HoldDecision.Held;
import jp.banso.outreach.HoldDecision.Taken;
import jp.banso.security.Viewer.CityStaff;
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
class CallDeskTest {

    private static final int CALLERS = 8;
    private static final int OFFICES = 200;

    @Autowired
    CallDesk desk;

    @Autowired
    CallQueries calls;

    @Autowired
    ContactService contacts;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff one;
    CityStaff other;

    @BeforeEach
    void two() {
        one = people.cityStaff();
        other = people.cityStaff();
    }

    @Test
    @Rule("OUT-09")
    void anOfficeIsOneCallersAtATimeAndTheOthersReadWhose() {
        var office = careOffices.aCareOffice().saved();

        assertThat(take(one, office)).isInstanceOf(Held.class);
        assertThat(take(one, office)).isInstanceOf(Held.class);
        assertThat(take(other, office)).isInstanceOfSatisfying(Taken.class, taken -> assertThat(taken.by())
                .isEqualTo(one.name()));
        assertThat(row(other).held()).isNotNull().satisfies(held -> assertThat(held.by())
                .isEqualTo(one.name()));
        assertThat(row(one).held()).isNull();

        desk.release(other, OperationId.fresh(), office);
        assertThat(take(other, office)).isInstanceOf(Taken.class);
        desk.release(one, OperationId.fresh(), office);
        assertThat(take(other, office)).isInstanceOf(Held.class);
    }

    @Test
    @Rule("OUT-09")
    void itIsFreeAgainAfterHalfAnHourAfterTheCallAndWithTheNextOne() {
        var first = careOffices.aCareOffice().saved();
        var second = careOffices.aCareOffice().saved();
        take(one, first);
        jdbc.sql("UPDATE call_hold SET held_until = held_until - INTERVAL 30 MINUTE")
                .update();
        assertThat(take(other, first)).isInstanceOf(Held.class);

        take(other, second);
        assertThat(take(one, first)).isInstanceOf(Held.class);

        contacts.log(one, OperationId.fresh(), first, Telephone.call(careOffices.today(), ContactResult.SPOKEN));
        assertThat(take(other, first)).isInstanceOf(Held.class);
    }

    @Test
    @Rule("OUT-09")
    void whoeverIsCalledByAnOfficeWritesItDownThoughAnotherHasIt() {
        var office = careOffices.aCareOffice().saved();
        take(one, office);

        assertThat(contacts.log(
                        other, OperationId.fresh(), office, Telephone.call(careOffices.today(), ContactResult.SPOKEN)))
                .isInstanceOf(ContactDecision.Recorded.class);
        assertThat(take(other, office)).isInstanceOf(Taken.class);
    }

    @Test
    @Rule("OUT-09")
    void whoeverLookedAtAnOldListIsToldWhoWasQuicker() {
        var office = careOffices.aCareOffice().saved();
        var seen = row(other);
        take(one, office);
        contacts.log(one, OperationId.fresh(), office, Telephone.call(careOffices.today(), ContactResult.NO_ANSWER));

        assertThat(desk.take(other, OperationId.fresh(), office, seen.contacts()))
                .isInstanceOfSatisfying(ContactedMeanwhile.class, quicker -> assertThat(quicker.by())
                        .isEqualTo(one.name()));
        assertThat(desk.take(other, OperationId.fresh(), office, seen.contacts() + 1))
                .isInstanceOf(Held.class);
    }

    @Test
    @Rule("OUT-09")
    void theNextOfficeIsOneThatNobodyElseHas() {
        var first = careOffices.aCareOffice().named("見本あ", "ミホンア").saved();
        var second = careOffices.aCareOffice().named("見本い", "ミホンイ").saved();
        var third = careOffices.aCareOffice().named("見本う", "ミホンウ").saved();
        take(one, second);
        var position = calls.rows(other, CallFilter.all(), 0, 1).getFirst().position();

        assertThat(calls.rows(other, CallFilter.all(), 0, 1).getFirst().id()).isEqualTo(first);
        assertThat(calls.after(other, CallFilter.all(), position).orElseThrow().id())
                .isEqualTo(third);
        assertThat(calls.after(one, CallFilter.all(), position).orElseThrow().id())
                .isEqualTo(second);
    }

    @Test
    @Rule("OUT-09")
    void eightCallersGoThroughTwoHundredOfficesAndNoneIsCalledTwiceOrLost() throws Exception {
        for (var number = 0; number < OFFICES; number++) {
            careOffices.aCareOffice().saved();
        }
        var called = new ConcurrentLinkedQueue<CareOfficeId>();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var desks = new ArrayList<Callable<Integer>>();
            for (var caller = 0; caller < CALLERS; caller++) {
                var clerk = people.cityStaff();
                desks.add(() -> workThrough(clerk, called));
            }
            for (var done : threads.invokeAll(desks)) {
                assertThat(done.get()).isPositive();
            }
        }
        assertThat(called).hasSize(OFFICES);
        assertThat(Set.copyOf(called)).hasSize(OFFICES);
        assertThat(jdbc.sql("SELECT COUNT(*), COUNT(DISTINCT care_office_id) FROM contact_record")
                        .query((row, number) -> List.of(row.getInt(1), row.getInt(2)))
                        .single())
                .containsExactly(OFFICES, OFFICES);
        assertThat(calls.count(one, CallFilter.of(Which.UNTOUCHED))).isZero();
    }

    private int workThrough(CityStaff clerk, ConcurrentLinkedQueue<CareOfficeId> called) {
        var mine = new HashSet<CareOfficeId>();
        while (true) {
            var rows = calls.rows(clerk, CallFilter.of(Which.UNTOUCHED), 0, 20);
            if (rows.isEmpty()) {
                return mine.size();
            }
            for (var row : rows) {
                if (row.held() == null
                        && desk.take(clerk, OperationId.fresh(), row.id(), row.contacts()) instanceof Held) {
                    contacts.log(
                            clerk,
                            OperationId.fresh(),
                            row.id(),
                            Telephone.call(careOffices.today(), ContactResult.INFORMED));
                    called.add(row.id());
                    mine.add(row.id());
                    break;
                }
            }
        }
    }

    private HoldDecision take(CityStaff clerk, CareOfficeId office) {
        return desk.take(clerk, OperationId.fresh(), office, Integer.MAX_VALUE);
    }

    private CallRow row(CityStaff clerk) {
        return calls.rows(clerk, CallFilter.all(), 0, 10).getFirst();
    }
}
