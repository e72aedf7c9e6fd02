package jp.banso.careoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CareOfficeFilter.Due;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class CareOfficeQueriesTest {

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff clerk;

    @BeforeEach
    void meetTheClerk() {
        clerk = people.cityStaff();
    }

    @ParameterizedTest
    @EnumSource(CareOfficeColumn.class)
    void pagesByPositionAreTheWholeListInItsOrder(CareOfficeColumn column) {
        var firm = people.lead(people.firm());
        for (var i = 0; i < 12; i++) {
            var draft = careOffices
                    .aCareOffice()
                    .of(i % 3 == 0 ? "株式会社甲" : "株式会社乙")
                    .offering(i % 2 == 0 ? "430" : "110")
                    .at(AdoptionStage.values()[i % 3]);
            (i % 4 == 0 ? draft.grantedTo(firm).councilMember() : draft).saved();
        }
        for (var descending : List.of(false, true)) {
            var sort = new CareOfficeSort(column, descending);
            var whole = offices.rows(clerk, CareOfficeFilter.none(), sort, null, 0, 100);
            var byPages = new ArrayList<CareOfficeRow>();
            @Nullable RowPosition after = null;
            for (var page = page(sort, after); !page.isEmpty(); page = page(sort, after)) {
                byPages.addAll(page);
                after = page.getLast().position();
            }
            assertThat(byPages).as("%s %s", column, descending).isEqualTo(whole).hasSize(12);
            for (var index = 0; index < whole.size(); index++) {
                var id = whole.get(index).id();
                assertThat(offices.indexOf(clerk, CareOfficeFilter.none(), sort, id))
                        .hasValue(index);
                var beside = offices.neighbours(clerk, CareOfficeFilter.none(), sort, id);
                assertThat(beside.previous()).isEqualTo(index == 0 ? null : whole.get(index - 1));
                assertThat(beside.next()).isEqualTo(index == 11 ? null : whole.get(index + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"' OR 1=1 --", "%", "_", "\\", "\\\\", "'; DROP TABLE care_office", "o.name) or (1=1", "{{}}"})
    void case23TextIsTakenLiterally(String words) {
        careOffices.aCareOffice().saved();

        assertThat(count(words)).isZero();
        assertThat(count("")).isOne();
    }

    @Test
    void case23ASignIsFoundWhereItStands() {
        careOffices.aCareOffice().named("100%ケア_見本", "ヒャクパーセントケア").saved();
        careOffices.aCareOffice().named("見本ケア", "ミホンケア").saved();

        assertThat(count("100%")).isOne();
        assertThat(count("ケア_")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "髙橋ケア,タカハシケア,高橋",
        "高橋ケア,タカハシケア,髙橋",
        "株式会社さくら,サクラ,㈱さくら",
        "びょういん,ビョウイン,ﾋﾞｮｳ",
        "ハートケア,ハートケア,はーと",
        "見本ＡＢＣ,ミホンエービーシー,abc"
    })
    void case29SearchFindsTheSameNameWrittenOtherwise(String name, String kana, String words) {
        careOffices.aCareOffice().named(name, kana).saved();

        assertThat(count(words)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"ハハ,ハハ,パパ", "びよういん,ビヨウイン,びょういん", "寿司🍣,スシ,🍺"})
    void case29SearchKeepsDifferentNamesApart(String name, String kana, String words) {
        careOffices.aCareOffice().named(name, kana).saved();

        assertThat(count(words)).isZero();
        assertThat(count(name)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0661239876", "06-6123-9876", "０６（６１２３）９８７６", "6123"})
    void aPhoneIsFoundByItsDigits(String words) {
        careOffices.aCareOffice().phone("06-6123-9876").saved();

        assertThat(count(words)).isOne();
    }

    @Test
    void severalWordsMustAllOccur() {
        careOffices.aCareOffice().named("さくらケア北", "サクラケアキタ").saved();
        careOffices.aCareOffice().named("さくらケア南", "サクラケアミナミ").saved();

        assertThat(count("さくら 北")).isOne();
        assertThat(count("さくら　ミナミ")).isOne();
        assertThat(count("さくら 東")).isZero();
    }

    @Test
    void aServiceIsFoundAmongAllDesignations() {
        careOffices.aCareOffice().offering("430", "150").saved();
        careOffices.aCareOffice().offering("430").saved();

        var both = new CareOfficeFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of("150"), null, null, null, false, false, Due.ANY);
        assertThat(offices.count(clerk, both)).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void aListIsCountedWithItsFirstPageWhereverThatEnds(int limit) {
        for (var i = 0; i < 3; i++) {
            careOffices.aCareOffice().named("さくらケア" + i, "サクラケア").saved();
        }
        careOffices.aCareOffice().named("梅ケア", "ウメケア").saved();

        var first = offices.firstPage(clerk, CareOfficeFilter.none().withText("さくら"), CareOfficeSort.byName(), limit);

        assertThat(first.total()).isEqualTo(3);
        assertThat(first.rows()).hasSize(Math.min(limit, 3));
    }

    @Test
    void aRowIsTheSameAloneAsInTheList() {
        CareOfficeId id =
                careOffices.aCareOffice().at(AdoptionStage.INFORMED).listed().saved();

        assertThat(offices.row(clerk, id))
                .contains(offices.rows(clerk, CareOfficeFilter.none(), CareOfficeSort.byName(), null, 0, 1)
                        .getFirst());
    }

    private List<CareOfficeRow> page(CareOfficeSort sort, @Nullable RowPosition after) {
        return offices.rows(clerk, CareOfficeFilter.none(), sort, after, 0, 5);
    }

    private int count(String words) {
        return offices.count(clerk, CareOfficeFilter.none().withText(words));
    }
}
