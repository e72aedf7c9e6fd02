package jp.banso.intake;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import jp.banso.careoffice.CareOffices;
import jp.banso.shared.jobs.Jobs;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Too many offices vanished: the screen asks a second time, and the second yes is enough. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class SecondYesTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    IntakeService service;

    @Autowired
    IntakeFileService files;

    @Autowired
    IntakeQueries queries;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSecondYesTakesTheFileIn() {
        var imports = new Imports(service, files, queries, jobs, jdbc);
        imports.bringIn(Imports.official(row(9701), row(9702), row(9703)));
        var batch = imports.collect("jigyosho_110.csv", Imports.official(row(9701)));
        imports.preview(batch);
        screens.signIn(imports.viewer);
        screens.goTo("intake/" + batch.value());

        _click(_find(Button.class).stream()
                .filter(button -> button.getText().endsWith("を取り込む"))
                .findFirst()
                .orElseThrow());
        assertThat(imports.card(batch).state()).isEqualTo(BatchState.PREVIEWED);
        _assertOne(ConfirmDialog.class);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(imports.awaited(batch).state()).isEqualTo(BatchState.APPLIED);
    }

    private static String row(int serial) {
        return Imports.row(CareOffices.number(serial), "見本ステーション" + serial, "ミホンステーション", "訪問介護", "06-0000-" + serial);
    }
}
