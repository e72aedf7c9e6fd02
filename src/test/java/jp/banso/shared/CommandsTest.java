package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class CommandsTest {

    private static final Actor SOMEBODY = new Actor(null, "試験");

    record Added(int count) {}

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void oneFirm() {
        jdbc.sql("INSERT INTO vendor (name) VALUES ('見本')").update();
    }

    private Added add() {
        jdbc.sql("UPDATE vendor SET version = version + 1").update();
        return new Added(count());
    }

    private int count() {
        return jdbc.sql("SELECT version FROM vendor").query(Integer.class).single();
    }

    @Test
    void theSameOperationAgainHasNoEffectAndTheSameAnswer() {
        var operation = OperationId.fresh();

        var first = commands.run(operation, SOMEBODY, "test", this::add);
        var again = commands.run(operation, SOMEBODY, "test", this::add);

        assertThat(again).isEqualTo(first).isEqualTo(new Added(1));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void case34TheSameOperationFromEightSidesAtOnceHasOneEffect() throws Exception {
        var operation = OperationId.fresh();
        var start = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Added>>();
            for (var person = 0; person < 8; person++) {
                Callable<Added> click = () -> {
                    start.await();
                    return commands.run(operation, SOMEBODY, "test", this::add);
                };
                answers.add(people.submit(click));
            }
            start.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(new Added(1));
            }
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void case35TwentyWritersOfOneRowLoseNothing() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Added>>();
            for (var person = 0; person < 20; person++) {
                answers.add(people.submit(() -> commands.run(OperationId.fresh(), SOMEBODY, "test", this::add)));
            }
            for (var answer : answers) {
                answer.get();
            }
        }
        assertThat(count()).isEqualTo(20);
    }

    /** Elsewhere is another table: beside the row the two could be told of a deadlock, and the second come first. */
    @Test
    void whoeverWaitedForARowReadsWhatTheOneBeforeWroteElsewhere() throws Exception {
        var held = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var quicker = people.submit(() -> commands.run(OperationId.fresh(), SOMEBODY, "test", () -> {
                hold();
                held.countDown();
                somebodyWaits();
                jdbc.sql("INSERT INTO operation (id, kind, recorded_at) VALUES (UUID(), 'elsewhere', NOW())")
                        .update();
                return new Added(1);
            }));
            held.await();
            var slower = people.submit(() -> commands.run(OperationId.fresh(), SOMEBODY, "test", () -> {
                hold();
                return new Added(jdbc.sql("SELECT COUNT(*) FROM operation WHERE kind = 'elsewhere'")
                        .query(Integer.class)
                        .single());
            }));
            assertThat(slower.get()).isEqualTo(quicker.get()).isEqualTo(new Added(1));
        }
    }

    private void hold() {
        jdbc.sql("SELECT id FROM vendor WHERE name = '見本' FOR UPDATE")
                .query(Long.class)
                .single();
    }

    /** Long enough for the slower one to stand before the row; too short only makes this test say less. */
    private static void somebodyWaits() {
        LockSupport.parkNanos(300_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1213, 1020, 1205})
    void case35AFailureThatPassesIsTriedAgainFromTheStart(int code) {
        var tries = new AtomicInteger();

        var answer = commands.run(OperationId.fresh(), SOMEBODY, "test", () -> {
            var added = add();
            if (tries.incrementAndGet() < 3) {
                throw new ConcurrencyFailureException("injected", new SQLException("injected", "HY000", code));
            }
            return added;
        });

        assertThat(answer).isEqualTo(new Added(1));
        assertThat(count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25S03", "08000", "40001"})
    void case35ALostReplyIsResolvedByTheOperation(String state) {
        var operation = OperationId.fresh();
        commands.run(operation, SOMEBODY, "test", this::add);
        var tries = new AtomicInteger();

        var answer = commands.run(operation, SOMEBODY, "test", () -> {
            tries.incrementAndGet();
            throw new ConcurrencyFailureException("injected", new SQLException("injected", state));
        });

        assertThat(answer).isEqualTo(new Added(1));
        assertThat(tries).hasValue(0);
    }

    @Test
    void aMistakeIsNotTriedAgainAndLeavesNothing() {
        var operation = OperationId.fresh();
        var tries = new AtomicInteger();

        assertThatThrownBy(() -> commands.run(operation, SOMEBODY, "test", () -> {
                    tries.incrementAndGet();
                    add();
                    jdbc.sql("INSERT INTO vendor (name) VALUES ('見本')").update();
                    return new Added(0);
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(tries).hasValue(1);
        assertThat(count()).isZero();
        assertThat(commands.run(operation, SOMEBODY, "test", this::add)).isEqualTo(new Added(1));
    }
}
