package jp.banso.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import jp.banso.shared.CareOfficeId;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseRevisionTest {

    final List<Runnable> waiting = new ArrayList<>();
    final CaseRevision revision = new CaseRevision(Runnable::run, waiting::add);
    final List<String> told = new ArrayList<>();
    final Div screen = new Div();

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().add(screen);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aScreenIsToldOfEveryChangeAtOnce() {
        revision.watch(screen, change -> told.add(String.valueOf(change.careOffice())));
        change(2);
        assertThat(told).hasSize(2);
    }

    @Test
    @Rule("RPT-07")
    void aCalmScreenIsToldOnceOfAllThatCameInThePause() {
        revision.watchCalmly(screen, () -> told.add("again"));
        change(50);
        assertThat(told).isEmpty();
        assertThat(waiting).hasSize(1);
        afterThePause();
        assertThat(told).containsExactly("again");
        change(1);
        afterThePause();
        assertThat(told).hasSize(2);
    }

    @Test
    @Rule("RPT-07")
    void aScreenThatWasLeftInThePauseIsNotDrawn() {
        revision.watchCalmly(screen, () -> told.add("again"));
        change(1);
        UI.getCurrent().remove(screen);
        afterThePause();
        assertThat(told).isEmpty();
    }

    private void change(int times) {
        for (var time = 0; time < times; time++) {
            revision.tell(new CaseRevision.Change(new CareOfficeId(time + 1)));
        }
        MockVaadin.clientRoundtrip(true);
    }

    private void afterThePause() {
        var due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
        MockVaadin.clientRoundtrip(true);
    }
}
