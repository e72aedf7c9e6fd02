package jp.banso.careoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

/** Two people at one case lose nothing (33), and one act has one effect however often it arrives (34). */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class Case33And34TwoHandsTest {

    @Autowired
    CareOfficeService service;

    @Autowired
    CaseQueries cases;

    @Autowired
    CaseGrants grants;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;

    @BeforeEach
    void meetTheClerk() {
        clerk = people.cityStaff("市職員甲");
    }

    @Test
    @Rule("STG-17")
    void case33TheSecondEditorSeesBothVersionsAndOverwritesNothing() {
        var office = careOffices.aCareOffice().phone("06-0000-0001").saved();
        var version = card(office).version();
        var first = new ContactDetails("06-0000-0002", "", "", "", "甲のメモ");
        var second = new ContactDetails("06-0000-0003", "", "", "", "乙のメモ");
        service.edit(clerk, OperationId.fresh(), office, version, first);

        var other = people.cityStaff("市職員乙");
        var answer = service.edit(other, OperationId.fresh(), office, version, second);

        assertThat(answer).isInstanceOfSatisfying(EditDecision.Conflict.class, conflict -> {
            assertThat(conflict.yours()).isEqualTo(second);
            assertThat(conflict.theirs()).isEqualTo(first);
            assertThat(conflict.by()).isEqualTo("市職員甲");
        });
        assertThat(card(office).details()).isEqualTo(first);
        var chosen = ((EditDecision.Conflict) answer).version();
        assertThat(service.edit(other, OperationId.fresh(), office, chosen, second))
                .isInstanceOf(EditDecision.Saved.class);
        assertThat(card(office).details()).isEqualTo(second);
    }

    @Test
    @Rule("STG-16")
    void case34TheSameActSentTwiceAtOnceHasOneEffectAndOneAnswer() throws Exception {
        var office = careOffices.aCareOffice().saved();
        var operation = OperationId.fresh();

        var answers = atOnce(8, () -> advance(clerk, operation, office));

        assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).isInstanceOf(StageDecision.Moved.class);
        assertThat(cases.stageEvents(clerk, office)).hasSize(1);
        assertThat(entries()).isOne();
    }

    @Test
    @Rule("STG-10")
    void case34OfTwoPeopleWhoMoveOneCaseOneIsToldWhoWasFirst() throws Exception {
        var office = careOffices.aCareOffice().saved();

        var answers = atOnce(4, () -> advance(people.cityStaff(), OperationId.fresh(), office));

        assertThat(answers).filteredOn(StageDecision.Moved.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(StageDecision.MovedMeanwhile.class::isInstance)
                .hasSize(3);
        assertThat(cases.stageEvents(clerk, office)).hasSize(1);
    }

    @Test
    void case34TwoFirmsGrantedAtOnceLeaveOneThatSeesTheCase() throws Exception {
        var office = careOffices.aCareOffice().saved();
        var firms = List.of(people.firm(), people.firm(), people.firm());

        var turn = new java.util.concurrent.atomic.AtomicInteger();
        atOnce(3, () -> grants.grant(clerk, OperationId.fresh(), office, firms.get(turn.getAndIncrement()), null));

        assertThat(grants.sights(clerk, office)).hasSize(1);
        assertThat(card(office).vendor())
                .isEqualTo(grants.sights(clerk, office).getFirst().name());
    }

    private StageDecision advance(Viewer viewer, OperationId operation, CareOfficeId office) {
        return service.advance(
                viewer,
                operation,
                office,
                AdoptionStage.NOT_CONTACTED,
                AdoptionStage.BEING_CONTACTED,
                new Evidence(EvidenceKind.CONTACT_ATTEMPT, careOffices.today(), "不在"),
                false);
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var running = IntStream.range(0, times)
                    .mapToObj(each -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new java.util.ArrayList<T>();
            for (Future<T> each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private int entries() {
        return jdbc.sql("SELECT COUNT(*) FROM case_entry").query(Integer.class).single();
    }

    private CareOfficeCard card(CareOfficeId office) {
        return cases.card(clerk, office).orElseThrow();
    }
}
