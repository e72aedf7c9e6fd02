package jp.banso.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalAnalysisTest {

    private final RefusalAnalysis analysis = new RefusalAnalysis();

    @Test
    void aRefusedStartIsToldByItsOneSentence() {
        var failure = new IllegalStateException("context", StartRefused.demoInProduction());

        assertThat(analysis.analyze(failure)).isNotNull().satisfies(told -> {
            assertThat(told.getDescription()).contains("production だけにしてください");
            assertThat(told.getAction()).isNull();
        });
    }

    @Test
    void whatIsNoRefusalIsLeftToOthers() {
        assertThat(analysis.analyze(new IllegalStateException("disk full"))).isNull();
    }
}
