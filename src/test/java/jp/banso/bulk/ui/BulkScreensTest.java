package jp.banso.bulk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import jp.banso.bulk.BulkId;
import jp.banso.bulk.BulkQueries;
import jp.banso.bulk.BulkRow;
import jp.banso.bulk.BulkState;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.CaseTag;
import jp.banso.careoffice.People;
import jp.banso.careoffice.tag.TagName;
import jp.banso.careoffice.tag.TagQueries;
import jp.banso.careoffice.tag.TagService;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.Jobs;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the office list through the preview to the report, and back. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class BulkScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TagService tags;

    @Autowired
    TagQueries words;

    @Autowired
    CaseQueries cases;

    @Autowired
    BulkQueries queries;

    @Autowired
    Jobs jobs;

    CityStaff clerk;
    CareOfficeId first;
    CareOfficeId second;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        first = careOffices.aCareOffice().named("あおい", "アオイ").saved();
        second = careOffices.aCareOffice().named("かえで", "カエデ").saved();
        tags.make(clerk, OperationId.fresh(), new TagName("秋の訪問"));
        screens.signIn(clerk);
    }

    @Test
    @Rule("BLK-01")
    void theListShowsWhatWouldChangeAndTheReportWhatDid() throws Exception {
        screens.goTo("offices");
        choose("タグを付ける");
        assertThat(preview()).contains("すべて入れると");
        tag();
        assertThat(preview()).contains("2件のうち 2件を変えます").contains("あおい");
        press("実行する");
        ended();

        screens.goTo("bulk/" + latest().value());
        assertThat(rows()).extracting(BulkRow::name).containsExactly("あおい", "かえで");
        assertThat(carried(first)).containsExactly("秋の訪問");
        press("全体を元に戻す");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        ended();

        screens.goTo("bulk/" + latest().value());
        assertThat(rows()).extracting(BulkRow::state).containsOnly(BulkState.UNDONE);
        assertThat(carried(first)).isEmpty();
        screens.goTo("bulk");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("cell-main")))
                .extracting(Anchor::getText)
                .containsExactly("タグを付ける：秋の訪問");
    }

    @Test
    @Rule("BLK-02")
    @SuppressWarnings("unchecked")
    void tickedRowsAloneAreMeantWhereSomeAreTicked() throws Exception {
        screens.goTo("offices");
        press("行を選ぶ");
        Grid<CareOfficeRow> grid = _get(Grid.class, spec -> spec.withClasses("office-grid"));
        grid.select(GridKt._get(grid, 1));
        choose("タグを付ける");
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo(false);
        tag();
        assertThat(preview()).contains("1件のうち 1件を変えます");
        press("実行する");
        ended();

        assertThat(carried(first)).isEmpty();
        assertThat(carried(second)).containsExactly("秋の訪問");
    }

    @Test
    void aFirmIsOfferedNone() {
        screens.signIn(people.lead(people.firm()));
        screens.goTo("offices");

        assertThat(_find(Button.class, spec -> spec.withText("行を選ぶ"))).isEmpty();
    }

    private BulkId latest() {
        return new BulkId(
                jdbc.sql("SELECT MAX(id) FROM bulk_batch").query(Long.class).single());
    }

    private void ended() throws InterruptedException {
        jobs.await(queries.job(clerk, latest()).orElseThrow().id());
    }

    @SuppressWarnings("unchecked")
    private void tag() {
        ComboBox<CaseTag> field = _get(ComboBox.class, spec -> spec.withLabel("タグ"));
        field.setValue(words.choices(clerk).getFirst());
    }

    private static String preview() {
        return _get(Div.class, spec -> spec.withClasses("campaign-preview"))
                .getElement()
                .getTextRecursively();
    }

    private List<String> carried(CareOfficeId office) {
        return cases.card(clerk, office).orElseThrow().tags().stream()
                .map(CaseTag::name)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<BulkRow> rows() {
        Grid<BulkRow> grid = _get(Grid.class, spec -> spec.withClasses("bulk-grid"));
        return GridKt._findAll(grid);
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    private static void choose(String item) {
        var bar = _find(MenuBar.class).stream()
                .filter(one -> one.getItems()
                        .getFirst()
                        .getElement()
                        .getTextRecursively()
                        .contains("一括操作"))
                .findFirst()
                .orElseThrow();
        ContextMenuKt._clickItemWithCaption(bar, item);
    }
}
