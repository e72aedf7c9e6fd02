package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TypedNumbersTest {

    @Test
    void aPastedColumnIsReadInItsOrderAndWhatIsNoneIsNamed() {
        var typed = TypedNumbers.read(" 2774099846\r\n\r\n12345\t2774099846\u3001\u4e8b\u696d\u6240\uff0c");

        assertThat(typed.readable()).extracting(OfficeNumber::value).containsExactly("2774099846", "2774099846");
        assertThat(typed.strange()).containsExactly("12345", "\u4e8b\u696d\u6240");
        assertThat(typed.strangeOnes()).isEqualTo("12345 \u4e8b\u696d\u6240");
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(TypedNumbers.read(" \n"))
                .isEqualTo(new TypedNumbers(Collections.emptyList(), Collections.emptyList()));
    }
}
