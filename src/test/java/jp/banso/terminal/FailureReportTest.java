package jp.banso.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class FailureReportTest {

    @Test
    void aPortInUseIsNamedTogetherWithTheWayOut() {
        var failure = new IllegalStateException("context", new PortInUseException(8080));

        assertThat(FailureReport.sentence(failure, "banso.log"))
                .isEqualTo("ポート 8080 は別のプログラムが使っているため、起動しません（BANSO_PORT で別の番号を指定できます）。");
    }

    @Test
    void anythingElseIsToldByItsFirstCauseAndWhereTheLogIs() {
        var failure = new IllegalStateException("outer", new IllegalArgumentException("disk full\nat line 3"));

        assertThat(FailureReport.sentence(failure, "/data/logs/banso.log"))
                .contains("disk full")
                .doesNotContain("line 3", "outer")
                .contains("/data/logs/banso.log");
    }
}
