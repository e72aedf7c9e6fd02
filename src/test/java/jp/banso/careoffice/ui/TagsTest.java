package jp.banso.careoffice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.careoffice.tag.TagDecision.Done;
import jp.banso.careoffice.tag.TagName;
import jp.banso.careoffice.tag.TagQueries;
import jp.banso.careoffice.tag.TagRow;
import jp.banso.careoffice.tag.TagService;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Tags on the case, above the list and on their own page. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class TagsTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TagService tags;

    @Autowired
    TagQueries queries;

    CityStaff administrator;
    CareOfficeId office;
    String number;

    @BeforeEach
    void meet() {
        administrator = people.administrator();
        number = CareOffices.number(9701);
        office = careOffices.aCareOffice().numbered(number).named("あおい", "アオイ").saved();
        careOffices.aCareOffice().named("かえで", "カエデ").saved();
        screens.signIn(administrator);
    }

    @Test
    @Rule("TAG-01")
    void aNewWordIsTypedOnTheCaseAndTakenOffAgain() {
        screens.goTo("offices/" + number);
        var field = _get(ComboBox.class, spec -> spec.withClasses("tag-field"));
        ComboBoxKt._fireCustomValueSet(field, "要訪問");

        assertThat(queries.rows(administrator)).extracting(TagRow::name).containsExactly("要訪問");
        var chip = _get(Button.class, spec -> spec.withClasses("tag-chip"));
        assertThat(chip.getText()).isEqualTo("要訪問");
        _click(chip);
        assertThat(_find(Button.class, spec -> spec.withClasses("tag-chip"))).isEmpty();
    }

    @Test
    @Rule("TAG-04")
    void anAddressWithATagNarrowsTheListAndSaysSo() {
        var tag = ((Done) tags.putWord(administrator, OperationId.fresh(), office, new TagName("要訪問"))).tag();
        screens.goTo("offices?tag=" + tag.value());

        assertThat(shown()).containsExactly("あおい");
        assertThat(chips()).contains("タグ：要訪問");

        tags.remove(
                administrator, OperationId.fresh(), queries.rows(administrator).getFirst());
        screens.goTo("offices?tag=" + tag.value());
        assertThat(shown()).isEmpty();
        assertThat(chips()).contains("タグ：削除されたタグ");
    }

    @Test
    @Rule("TAG-03")
    void anAdministratorLooksAfterTheWords() {
        tags.putWord(administrator, OperationId.fresh(), office, new TagName("要訪問"));
        tags.make(administrator, OperationId.fresh(), new TagName("訪問"));
        screens.goTo("tags");
        press("改名");
        _setValue(_get(TextField.class, spec -> spec.withLabel("ことば")), "すぐ訪問");
        press("保存する");
        assertThat(names()).containsExactlyInAnyOrder("すぐ訪問", "訪問");

        press("統合");
        @SuppressWarnings("unchecked")
        ComboBox<TagRow> into = _get(ComboBox.class, spec -> spec.withLabel("残すタグ"));
        var target = queries.rows(administrator).stream()
                .filter(row -> !row.name().equals(names().getFirst()))
                .findFirst()
                .orElseThrow();
        into.setValue(target);
        press("統合する");
        assertThat(names()).hasSize(1);

        press("削除");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(queries.rows(administrator)).isEmpty();
    }

    @Test
    @Rule("TAG-05")
    void aFirmFindsNoFieldForTags() {
        var lead = people.lead(people.firm());
        var own = CareOffices.number(9702);
        careOffices.aCareOffice().numbered(own).grantedTo(lead).saved();
        screens.signIn(lead);
        screens.goTo("offices/" + own);

        assertThat(_find(ComboBox.class, spec -> spec.withClasses("tag-field"))).isEmpty();
    }

    private static List<String> names() {
        return _find(Anchor.class, spec -> spec.withClasses("cell-main")).stream()
                .map(Anchor::getText)
                .toList();
    }

    private static List<String> chips() {
        return _find(Button.class, spec -> spec.withClasses("filter-chip")).stream()
                .map(Button::getText)
                .toList();
    }

    private static void press(String words) {
        _click(_find(Button.class, spec -> spec.withText(words)).getFirst());
    }

    private static List<String> shown() {
        var found = _find(OfficeGrid.class);
        if (found.isEmpty()) {
            return List.of();
        }
        var grid = found.getFirst();
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._get(grid, row).name())
                .toList();
    }
}
