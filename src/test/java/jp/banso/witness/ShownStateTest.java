package jp.banso.witness;

import static org.assertj.core.api.Assertions.assertThat;

import jp.banso.testing.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownStateTest {

    @ParameterizedTest
    @Rule("LST-16")
    @CsvSource({
        "true, true, true, IN_USE",
        "true, false, true, IN_USE_UNTOLD",
        "true, true, false, SET_UP",
        "true, false, false, LISTED_ONLY",
        "false, true, true, IN_USE_UNLISTED",
        "false, false, true, EXCHANGE_ONLY",
        "false, true, false, SAID_ONLY",
        "false, false, false, NOT_ADOPTED"
    })
    void eachOfTheEightCombinationsShowsItsState(boolean listed, boolean said, boolean exchanged, ShownState state) {
        assertThat(ShownState.of(listed, said, exchanged)).isEqualTo(state);
        assertThat(state.by(Witness.LIST)).isEqualTo(listed);
        assertThat(state.by(Witness.SELF)).isEqualTo(said);
        assertThat(state.by(Witness.EXCHANGE)).isEqualTo(exchanged);
    }
}
