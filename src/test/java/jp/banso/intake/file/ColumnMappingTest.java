package jp.banso.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {

    private static final List<String> OFFICIAL = List.of(
            "都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,緯度,経度,電話番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,高齢者の方と障害者の方が同時一体的に利用できるサービス,介護保険の通常の指定基準を満たしている,障害福祉の通常の指定基準を満たしている,備考"
                    .split(","));
    private static final List<String> RECOMMENDED = List.of(
            "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,介護サービス事業所名称,介護サービス事業所名称_カナ,実施サービス,住所,方書,緯度,経度,電話番号,内線番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,備考"
                    .split(","));
    private static final List<String> CITY = List.of(TemporaryFiles.CITY_HEADER.split(","));

    @Test
    void theOfficialColumnsAreFoundInAnyOrder() {
        var columns = new ArrayList<>(OFFICIAL);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(columns, new Random(seed));
            var mapping = ColumnMapping.suggest(columns);
            assertThat(mapping.missing()).isEmpty();
            assertThat(mapping.columnName(RegisterField.OFFICE_NUMBER)).contains("事業所番号");
            assertThat(mapping.columnName(RegisterField.NAME)).contains("事業所名");
            assertThat(mapping.columnName(RegisterField.KANA)).contains("事業所名カナ");
            assertThat(mapping.columnName(RegisterField.SERVICE)).contains("サービスの種類");
            assertThat(mapping.columnName(RegisterField.BUILDING)).contains("方書（ビル名等）");
            assertThat(mapping.columnName(RegisterField.DAYS_NOTE)).contains("利用可能曜日特記事項");
            assertThat(mapping.columnName(RegisterField.NOTE)).contains("備考");
            assertThat(mapping.fields()).hasSize(19);
        }
    }

    @Test
    void someOfTheOfficialColumnsAreEnough() {
        var mapping = ColumnMapping.suggest(List.of("サービスの種類", "事業所番号", "事業所名"));
        assertThat(mapping.missing()).isEmpty();
        assertThat(mapping.fields()).hasSize(3);
    }

    @Test
    void theRecommendedColumnsAreFound() {
        var mapping = ColumnMapping.suggest(RECOMMENDED);
        assertThat(mapping.missing()).isEmpty();
        assertThat(mapping.columnName(RegisterField.NAME)).contains("介護サービス事業所名称");
        assertThat(mapping.columnName(RegisterField.SERVICE)).contains("実施サービス");
        assertThat(mapping.columnName(RegisterField.PHONE)).contains("電話番号");
    }

    @Test
    void theCitysColumnsAreFound() {
        var mapping = ColumnMapping.suggest(CITY);
        assertThat(mapping.missing()).isEmpty();
        assertThat(mapping.fields())
                .containsExactlyInAnyOrder(
                        RegisterField.OFFICE_NUMBER,
                        RegisterField.NAME,
                        RegisterField.KANA,
                        RegisterField.SERVICE,
                        RegisterField.ADDRESS,
                        RegisterField.PHONE,
                        RegisterField.CORPORATION_NAME,
                        RegisterField.DESIGNATED_ON);
    }

    @ParameterizedTest
    @CsvSource({
        "連絡先, PHONE",
        "ＴＥＬ, PHONE",
        "事業所の電話番号, PHONE",
        "Ｆａｘ番号, FAX",
        "事業所　名称, NAME",
        "事業所名称（正式）, NAME",
        "事業所のフリガナ, KANA",
        "介護サービスの種類名, SERVICE",
        "事業所の所在地, ADDRESS",
        "指定の年月日, DESIGNATED_ON",
        "申請者の名称, CORPORATION_NAME",
        "ﾎｰﾑﾍﾟｰｼﾞ, URL",
    })
    void aNameThatResemblesAKnownOneIsProposed(String column, RegisterField field) {
        assertThat(ColumnMapping.suggest(List.of(column)).fields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"申請者電話番号", "申請者所在地", "代表者名", "管理者氏名", "都道府県名", "内線", "更新日"})
    void whatSpeaksOfSomethingElseIsNotProposed(String column) {
        assertThat(ColumnMapping.suggest(List.of(column)).fields()).isEmpty();
    }

    @Test
    void theOfficesTelephoneIsPreferredToTheApplicants() {
        var mapping = ColumnMapping.suggest(List.of("申請者電話番号", "事業所電話番号", "申請者名称", "事業所名"));
        assertThat(mapping.columnName(RegisterField.PHONE)).contains("事業所電話番号");
    }

    @Test
    void theFieldsWithoutWhichNoRowCanBeReadAreTold() {
        assertThat(ColumnMapping.suggest(List.of("事業所番号", "住所")).missing())
                .containsExactly(RegisterField.NAME, RegisterField.SERVICE);
        assertThat(ColumnMapping.suggest(List.of("事業所番号", "事業所名", "サービスコード")).missing())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterRowParser(ColumnMapping.suggest(List.of("住所"))));
    }

    @Test
    void aMappingIsRememberedByColumnNameAndFitsAnotherOrder() {
        var edited = ColumnMapping.suggest(CITY).with(RegisterField.NOTE, 5).without(RegisterField.KANA);
        assertThat(edited.columnName(RegisterField.PHONE)).isEmpty();
        assertThat(ColumnMapping.remembered(edited.asText(), CITY)).isEqualTo(edited);
        var shuffled = new ArrayList<>(CITY);
        Collections.reverse(shuffled);
        var again = ColumnMapping.remembered(edited.asText(), shuffled);
        assertThat(again.columnName(RegisterField.NOTE)).contains("電話番号");
        assertThat(again.fields()).isEqualTo(edited.fields());
    }

    @Test
    void anyColumnNameSurvivesBeingRemembered() {
        var columns = List.of("a=b", "c\\n\nd\r", " ");
        var mapping = ColumnMapping.suggest(columns)
                .with(RegisterField.OFFICE_NUMBER, 0)
                .with(RegisterField.NAME, 1)
                .with(RegisterField.SERVICE, 2);
        assertThat(ColumnMapping.remembered(mapping.asText(), columns)).isEqualTo(mapping);
    }

    @Test
    void whatWasRememberedOfOtherColumnsOrIsNoMappingIsOverlooked() {
        assertThat(ColumnMapping.remembered("NAME=gone\nNO_FIELD=事業所番号\n\nnonsense", CITY)
                        .fields())
                .isEmpty();
    }
}
