package jp.banso.area.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.banso.area.AreaFile;
import jp.banso.area.AreaQueries;
import jp.banso.area.AreaService;
import jp.banso.area.AsOf;
import jp.banso.area.Measure;
import jp.banso.area.OutlineFile;
import jp.banso.area.OutlineFiles;
import jp.banso.area.OutlineService;
import jp.banso.area.StructureFacts;
import jp.banso.area.StructureService;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.TextSheet;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class AreasViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    People people;

    @Autowired
    AreaQueries queries;

    @Autowired
    AreaService areas;

    @Autowired
    OutlineService outlines;

    @Autowired
    StructureService structures;

    Viewer administrator;

    @BeforeEach
    void somebody() {
        administrator = people.administrator();
        screens.signIn(administrator);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatBansoComesWithIsOnThePageInFourSteps() {
        screens.goTo("areas");
        assertThat(screens.text()).contains("市町村ごとの件数がまだありません");
        bundled();
        assertThat(screens.text()).contains("22 → 96", "+74、×4.36", "10位 → 5位タイ", "43市町村中", "×2.03", "915 → 1,858");
        assertThat(_get(NativeTable.class).getBody().getRows()).hasSize(43);
        var tiles = UI.getCurrent().getElement();
        assertThat(_find(TileMap.class)).hasSize(1);
        assertThat(_get(TileMap.class).getElement().getTextRecursively())
                .contains("豊中96", "吹田168", "田尻0", "豊中市：22 → 96件");
        assertThat(tiles).isNotNull();
        _setValue((Select<Boolean>) _find(Select.class).get(1), true);
        assertThat(_get(NativeTable.class).getBody().getRows()).hasSize(72);
        assertThat(_find(TileMap.class)).hasSize(1);
    }

    @Test
    @Rule("ARE-04")
    void aRiseFromOneDoesNotTopTheList() {
        bundled();
        screens.goTo("areas?by=ratio");
        var lists = _find(OrderedList.class);
        assertThat(lists.getFirst().getElement().getTextRecursively())
                .startsWith("1位豊中市（本市）×4.36")
                .doesNotContain("貝塚市");
        assertThat(lists.get(1).getElement().getTextRecursively()).contains("―貝塚市×18.00", "―泉南郡田尻町―");
        assertThat(screens.text()).contains("前が10件未満のため倍率の順位を付けません");
    }

    @Test
    void observersReadAndDoNotBring() {
        bundled();
        screens.signIn(people.observer());
        screens.goTo("areas");
        assertThat(screens.text()).contains("22 → 96");
        assertThat(_find(Button.class, spec -> spec.withText("件数を取り込む"))).isEmpty();
    }

    @Test
    @Rule("ARE-06")
    void theFileCarriesItsDaysItsSourceAndThatThereIsNoDenominator() {
        bundled();
        var shown = queries.latest(administrator).orElseThrow();
        var out = new ByteArrayOutputStream();
        var sheet = TextSheet.of(TextSheet.Format.CSV, out, "試験");
        new AreaTable(shown, shown.municipalities(), Measure.AFTER).write(sheet);
        sheet.finish();
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(1)).contains("2025年9月", "2026/2/2", "出典：豊中市");
        assertThat(lines.get(2)).contains("分母が登録されていない");
        assertThat(lines).hasSize(7 + 43).anySatisfy(line -> assertThat(line)
                .startsWith("\"豊中市（本市）\",\"22\",\"96\",\"74\",\"4.36\",\"10位\",\"5位タイ\""));
    }

    @Test
    @SuppressWarnings("unchecked")
    @Rule("ARE-07")
    void outlinesStandInThePlaceOfTilesWithTheWordsToWhoMadeThem() throws IOException {
        bundled();
        screens.goTo("areas?map=outlines");
        assertThat(_find(OutlineMap.class)).isEmpty();
        assertThat(_find(Select.class)).hasSize(2);
        outlines.record(administrator, OperationId.fresh(), read(), OutlineFiles.CREDIT);

        screens.goTo("areas?map=outlines&by=growth");
        var map = _get(OutlineMap.class);
        assertThat(_find(TileMap.class)).isEmpty();
        assertThat(map.getElement().getTextRecursively())
                .contains("境界の出典：" + OutlineFiles.CREDIT, "豊中+74", "吹田+118", "箕面", "豊中市：22 → 96件")
                .doesNotContain("大阪");
        assertThat(svg(map))
                .contains(
                        "data-area=\"27203\" class=\"outline outline-own outline-chosen\"",
                        "d=\"M0 500l412 0 0-500-412 0z\"")
                .contains("fill-rule=\"evenodd\"", "<title>吹田市 +118</title>", ">+74</text>")
                .doesNotContain("27999");
        assertThat(_get(NativeTable.class).getBody().getRows()).hasSize(43);
        _setValue((Select<Boolean>) _find(Select.class).get(2), false);
        assertThat(_find(TileMap.class)).hasSize(1);
        assertThat(screens.text()).doesNotContain("境界の出典");
    }

    @Test
    @Rule("ARE-07")
    void whoBroughtOutlinesTakesThemAwayWhereTheyCameIn() throws IOException {
        bundled();
        outlines.record(administrator, OperationId.fresh(), read(), OutlineFiles.CREDIT);
        screens.goTo("areas/new");
        assertThat(screens.text()).contains("いまの形：3区域", "境界の出典：" + OutlineFiles.CREDIT);
        _click(_get(Button.class, spec -> spec.withText("市町村の形を消す")));
        assertThat(queries.boundary(administrator)).isEmpty();
    }

    @Test
    @Rule("ARE-08")
    void whatIsMissingForTheStandardisedRateIsSaidAndHowToBringIt() throws IOException {
        bundled();
        screens.goTo("areas?by=standard");
        assertThat(screens.text()).contains("標準化導入率は出していません", "「件数を取り込む」で取り込む");
        var file = "コード,サービス種類,利用事業所数,分母\n272035,訪問介護,10,100\n272051,訪問介護,9,\n";
        structures.record(
                administrator,
                OperationId.fresh(),
                (AreaFile.Services) areas.read(administrator, "services.csv", bytes(file)),
                new StructureFacts(new AsOf(LocalDate.of(2026, 3, 31), false), "府の資料", "番号の数"));
        screens.goTo("areas?by=standard");
        assertThat(_find(OrderedList.class).getFirst().getElement().getTextRecursively())
                .isEqualTo("1位豊中市（本市）10.0%");
        assertThat(screens.text()).contains("標準化導入率：1種類", "府の資料", "標準化導入率のない市町村は42です", "足りない分母を加えた");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("順位（標準化）");
    }

    private OutlineFile.Outlines read() throws IOException {
        return (OutlineFile.Outlines) outlines.read(administrator, "areas.geojson", bytes(OutlineFiles.THREE));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String svg(OutlineMap map) {
        return _get(map, Svg.class).getElement().getProperty("innerHTML");
    }

    @SuppressWarnings("unchecked")
    private void bundled() {
        screens.goTo("areas/new");
        _click(_get(Button.class, spec -> spec.withText("大阪府の72区域を使う")));
        assertThat(_get(TextField.class).getValue()).contains("豊中市");
        _setValue((Select<String>) _get(Select.class), "豊中市");
        _click(_get(Button.class, spec -> spec.withText("記録する")));
    }
}
