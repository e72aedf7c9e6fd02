package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Case25FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81-6-1234-5678",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "'=1",
                "''+1",
                "=\"0123\""
            })
    void whatASpreadsheetCouldRunIsGuardedAndComesBackAsItWas(String text) {
        assertThat(FormulaGuard.closed(text)).startsWith("'").isNotEqualTo(text);
        assertThat(FormulaGuard.opened(FormulaGuard.closed(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "見本", "06-0000-0001", "'", "'見本", "1=1", "a+b"})
    void whatIsHarmlessIsLeftAlone(String text) {
        assertThat(FormulaGuard.closed(text)).isEqualTo(text);
        assertThat(FormulaGuard.opened(text)).isEqualTo(text);
    }

    @Test
    void aNumberThatAFileQuotesAsAFormulaIsItsText() {
        assertThat(FormulaGuard.opened("=\"0612345678\"")).isEqualTo("0612345678");
        assertThat(FormulaGuard.opened("=\"a\"&\"b\"")).isEqualTo("=\"a\"&\"b\"");
    }
}
