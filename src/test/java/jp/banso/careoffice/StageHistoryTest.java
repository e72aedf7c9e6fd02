package jp.banso.careoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Whatever people do to a case, its events tell where it stands. */
class StageHistoryTest {

    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final Actor CLERK = new Actor(new AccountId(1), "市職員");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20260401, -7})
    @Rule({"STG-06", "STG-07"})
    void anyRandomSequenceOfCommandsLeavesAHistoryThatTellsTheStage(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var desk = new Desk();
            for (var command = 0; command < 40; command++) {
                desk.actAtRandom(random);
                desk.checkThatHistoryTellsTheStage();
            }
        }
    }

    @Test
    @Rule("STG-06")
    void aCorrectedEventAndItsCorrectionCancelOut() {
        var desk = new Desk();
        desk.forward(AdoptionStage.BEING_CONTACTED, START);
        desk.forward(AdoptionStage.INFORMED, START.plusDays(3));
        desk.correctLast();

        var history = new StageHistory(desk.events);
        assertThat(history.stage()).isEqualTo(AdoptionStage.BEING_CONTACTED);
        assertThat(history.since()).isEqualTo(START);
        assertThat(desk.events).hasSize(3);
    }

    @Test
    @Rule("STG-07")
    void aCaseWithoutEventsHasNotBeenContacted() {
        assertThat(new StageHistory(List.of()).stage()).isEqualTo(AdoptionStage.NOT_CONTACTED);
        assertThat(new StageHistory(List.of()).since()).isNull();
    }

    /** A city desk that writes events into a list instead of a database. */
    private static final class Desk {

        private final CareOffice office = new CareOffice();
        private final List<StageEvent> events = new ArrayList<>();
        private LocalDate today = START;

        void actAtRandom(Random random) {
            today = today.plusDays(random.nextInt(3));
            var next = AdoptionStage.values()[random.nextInt(AdoptionStage.values().length)];
            var on = today.minusDays(random.nextInt(4)).plusDays(random.nextInt(3));
            if (random.nextInt(4) == 0) {
                correctLast();
            } else if (office.againstMovingTo(next, on, today).isEmpty()) {
                if (next.isBefore(office.stage())) {
                    keep(StageEvent.back(office, next, StepBackReason.PC_REPLACED, on, "", at(), CLERK));
                } else {
                    forward(next, on);
                }
            }
        }

        void forward(AdoptionStage next, LocalDate on) {
            var kind = EvidenceKind.supporting(office.stage(), next).getFirst();
            keep(StageEvent.forward(office, next, new Evidence(kind, on, "電話で確認"), at(), CLERK));
        }

        void correctLast() {
            var past = new StageHistory(events);
            past.last().ifPresent(wrong -> {
                var since = past.beforeLast().map(StageEvent::effectiveOn).orElse(wrong.effectiveOn());
                keep(StageEvent.correcting(wrong, since, "入力誤り", at(), CLERK));
            });
        }

        void checkThatHistoryTellsTheStage() {
            var history = new StageHistory(events);
            var folded = AdoptionStage.NOT_CONTACTED;
            for (var event : events) {
                assertThat(event.from()).isEqualTo(folded);
                folded = event.to();
            }
            assertThat(office.stage()).isEqualTo(folded).isEqualTo(history.stage());
            assertThat(office.stageSince()).isEqualTo(history.since());
        }

        private void keep(StageEvent step) {
            ReflectionTestUtils.setField(step, "id", events.size() + 1L);
            events.add(office.moved(step, at()));
        }

        private Instant at() {
            return today.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
