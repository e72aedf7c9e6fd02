package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephonesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （０６）００００－０２４５ | 06-0000-0245
            06-0000-0185            | 06-0000-0185
            (06)0000-0268           | 06-0000-0268
            06(0000)0268            | 06-0000-0268
            0600000268              | 06-0000-0268
            09000000001             | 090-0000-0001
            0720000001              | 0720000001
            06-0000-0001 内線2       | 06-0000-0001 内線2
            なし                     | なし
            """)
    void aNumberIsShownInOneWayAndAnythingElseAsItWasWritten(String written, String shown) {
        assertThat(Telephones.shown(written)).isEqualTo(shown);
    }
}
