package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class AuditLogTest {

    private static final Actor SOMEBODY = new Actor(null, "試験");

    record Seen(int number) implements AuditEvent {
        @Override
        public String action() {
            return "test.seen";
        }
    }

    record Done(boolean yes) {}

    @Autowired
    AuditLog audit;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    private LocalDate day = LocalDate.EPOCH;

    @BeforeEach
    void fortyFacts() {
        for (var number = 0; number < 20; number++) {
            see(number);
        }
        day = LocalDate.now(Clock.systemUTC());
    }

    private void see(int number) {
        commands.run(OperationId.fresh(), SOMEBODY, "test", () -> {
            audit.record(SOMEBODY, new Seen(number));
            audit.record(SOMEBODY, new Seen(-number));
            return new Done(true);
        });
    }

    @Test
    void longWorkIsNotDoneAgainBecauseSomebodySignedInMeanwhile() {
        var tries = new AtomicInteger();
        commands.run(OperationId.fresh(), SOMEBODY, "long", () -> {
            tries.incrementAndGet();
            jdbc.sql("SELECT COUNT(*) FROM audit_day").query(Integer.class).single();
            audit.record(SOMEBODY, new Seen(100));
            try (var others = Executors.newSingleThreadExecutor()) {
                others.submit(() -> see(101));
            }
            return new Done(true);
        });

        assertThat(tries).hasValue(1);
        assertThat(audit.firstBroken(day)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(43);
    }

    @Test
    void anUntouchedDayIsWhole() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(40);
        assertThat(audit.firstBroken(day)).isEmpty();
    }

    @Test
    void case36EveryEditRemovalSwapAndCutIsFoundAndTheFirstBadEntryNamed() {
        var dice = new Random(36);
        for (var round = 0; round < 100; round++) {
            var at = 1 + dice.nextInt(39);
            jdbc.sql("CREATE TEMPORARY TABLE kept AS SELECT * FROM audit_event").update();
            switch (round % 4) {
                case 0 ->
                    jdbc.sql("UPDATE audit_event SET detail = '{}' WHERE seq = ?")
                            .param(at)
                            .update();
                case 1 ->
                    jdbc.sql("DELETE FROM audit_event WHERE seq = ?").param(at).update();
                case 2 ->
                    jdbc.sql("DELETE FROM audit_event WHERE seq >= ?").param(at).update();
                default -> swap(at);
            }

            assertThat(audit.firstBroken(day)).as("round %s at %s", round, at).contains(at);

            jdbc.sql("DELETE FROM audit_event").update();
            jdbc.sql("INSERT INTO audit_event SELECT * FROM kept").update();
            jdbc.sql("DROP TEMPORARY TABLE kept").update();
        }
        assertThat(audit.firstBroken(day)).isEmpty();
    }

    private void swap(int at) {
        jdbc.sql("UPDATE audit_event SET seq = 0 WHERE seq = ?").param(at).update();
        jdbc.sql("UPDATE audit_event SET seq = ? WHERE seq = ?")
                .params(at, at + 1)
                .update();
        jdbc.sql("UPDATE audit_event SET seq = ? WHERE seq = 0").param(at + 1).update();
    }

    @Test
    void aFactOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> audit.record(SOMEBODY, new Seen(1))).isInstanceOf(IllegalStateException.class);
    }
}
