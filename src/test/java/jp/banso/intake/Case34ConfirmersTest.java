package jp.banso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.banso.security.Viewer;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.Jobs;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several hands on one preview: it is applied once, and everybody learns what became of it. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class Case34ConfirmersTest {

    private static final String REGISTER = Imports.official(
            Imports.row("2774099010", "見本ケア", "ミホンケア", "訪問介護", "06-0000-0001"),
            Imports.row("2774099028", "見本デイ", "ミホンデイ", "通所介護", "06-0000-0002"));

    @Autowired
    IntakeFileService files;

    @Autowired
    IntakeService service;

    @Autowired
    IntakeQueries queries;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    Imports imports;
    IntakeBatchId batch;

    @BeforeEach
    void aPreview() {
        imports = new Imports(service, files, queries, jobs, jdbc);
        batch = imports.collect("jigyosho_110.csv", REGISTER);
        imports.preview(batch);
    }

    @Test
    void fourPeopleConfirmAtOnceAndOneOfThemAppliesIt() throws Exception {
        var people = IntStream.range(0, 4)
                .mapToObj(number -> Imports.administrator(jdbc, "person" + number))
                .toList();

        var answers = atOnce(4, number -> confirm(people.get(number), OperationId.fresh()));

        assertThat(answers).filteredOn(IntakeDecision.Started.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof IntakeDecision.Started))
                .allMatch(answer -> answer instanceof IntakeDecision.DoneBy
                        || answer.equals(new IntakeDecision.Stays("busy"))
                        || answer.equals(new IntakeDecision.Stays("state")));
        appliedOnce();
    }

    @Test
    void oneConfirmationSentTwentyTimesAtOnceHasOneEffectAndOneAnswer() throws Exception {
        var operation = OperationId.fresh();

        var answers = atOnce(20, number -> confirm(imports.viewer, operation));

        assertThat(answers).containsOnly(new IntakeDecision.Started(batch));
        appliedOnce();
    }

    private void appliedOnce() {
        assertThat(imports.awaited(batch).state()).isEqualTo(BatchState.APPLIED);
        assertThat(count("care_office")).isEqualTo(2);
        assertThat(count("service_designation")).isEqualTo(2);
        assertThat(count("case_entry")).isEqualTo(2);
        assertThat(count("job WHERE kind = 'intake.apply'")).isEqualTo(1);
    }

    private IntakeDecision confirm(Viewer viewer, OperationId operation) {
        return service.confirm(viewer, operation, batch, true);
    }

    private int count(String what) {
        return jdbc.sql("SELECT COUNT(*) FROM " + what).query(Integer.class).single();
    }

    private static List<IntakeDecision> atOnce(int times, IntFunction<IntakeDecision> act) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var running = IntStream.range(0, times)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return act.apply(number);
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<IntakeDecision>();
            for (Future<IntakeDecision> each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
