package jp.banso.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

@Rule("PRT-12")
class PledgeTest {

    @Test
    void threeThatEachNeedTheOtherTwoAreOneBundle() {
        assertThat(Pledge.bundles(List.of(
                        pledge(1, 2, Set.of(2L, 3L)), pledge(2, 2, Set.of(1L, 3L)), pledge(3, 2, Set.of(1L, 2L)))))
                .containsExactly(Set.of(1L, 2L, 3L));
    }

    @Test
    void withoutOneOfThemThereIsNone() {
        assertThat(Pledge.bundles(List.of(pledge(1, 2, Set.of(2L, 3L)), pledge(2, 2, Set.of(1L, 3L)))))
                .isEmpty();
    }

    @Test
    void whoCountsOnOneThatIsOutIsOutToo() {
        assertThat(Pledge.bundles(List.of(
                        pledge(1, 1, Set.of(2L)),
                        pledge(2, 1, Set.of(1L)),
                        pledge(3, 2, Set.of(1L, 9L)),
                        pledge(4, 1, Set.of(3L)))))
                .containsExactly(Set.of(1L, 2L));
    }

    @Test
    void groupsThatDoNotCountOnEachOtherAreTwo() {
        assertThat(Pledge.bundles(List.of(
                        pledge(1, 1, Set.of(2L)),
                        pledge(2, 1, Set.of(1L)),
                        pledge(3, 1, Set.of(4L)),
                        pledge(4, 1, Set.of(3L)))))
                .containsExactly(Set.of(1L, 2L), Set.of(3L, 4L));
    }

    @Test
    void whoHasStartedCountsAlreadyAndWhoIsMetIsInNoGroup() {
        var half = new Pledge(1, 1, 2, Set.of(2L, 8L), Set.of(8L));
        var met = new Pledge(3, 3, 1, Set.of(8L), Set.of(8L));
        assertThat(met.met()).isTrue();
        assertThat(Pledge.bundles(List.of(half, pledge(2, 1, Set.of(1L)), met))).containsExactly(Set.of(1L, 2L));
    }

    private static Pledge pledge(long office, int needed, Set<Long> counted) {
        return new Pledge(office, office, needed, counted, Set.of());
    }
}
