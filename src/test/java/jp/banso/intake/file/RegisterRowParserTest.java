package jp.banso.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.banso.intake.file.RowWarning.Reason;
import jp.banso.shared.CorporateNumber;
import jp.banso.shared.MunicipalityCode;
import jp.banso.shared.OfficeNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterRowParserTest {

    private static final Map<String, String> OFFICE = office();

    @Test
    void everyFieldOfARowIsRead() {
        var line = read(Map.of()).line();
        assertThat(line.row()).isEqualTo(7);
        assertThat(line.officeNumber()).isEqualTo(new OfficeNumber("2774099010"));
        assertThat(line.service().code()).isEqualTo("430");
        assertThat(line.latitude()).isEqualTo(new BigDecimal("34.781300"));
        assertThat(line.longitude()).isEqualTo(new BigDecimal("135.469700"));
        assertThat(line.corporateNumber()).isEqualTo(new CorporateNumber("8990000000001"));
        assertThat(line.capacity()).isEqualTo(18);
        assertThat(line.designatedOn()).isEqualTo("2020-04-01");
        assertThat(line.municipality()).isEqualTo(new MunicipalityCode("27203"));
        assertThat(line.phone()).isEqualTo("０６－００００－０００１");
        assertThat(read(Map.of()).warnings()).isEmpty();
    }

    @Test
    void aNameIsKeptCharacterByCharacterButForOuterBlanks() {
        assertThat(read(Map.of("事業所名", "　神田　髙橋ケア①㈱ 〜～ \t")).line().name()).isEqualTo("神田　髙橋ケア①㈱ 〜～");
    }

    @ParameterizedTest
    @CsvSource({
        "事業所番号, '', BLANK",
        "事業所番号, 277409901, OFFICE_NUMBER",
        "事業所番号, 2.774E+09, OFFICE_NUMBER",
        "事業所名, '　', BLANK",
        "サービスの種類, '', BLANK",
        "サービスの種類, 理容, UNKNOWN_SERVICE",
        "事業所名, 2774099028, SHIFTED",
        "事業所名, 見\u0007本, GARBLED",
        "法人の名称, \uFFFD, GARBLED",
    })
    void aRowIsRefusedWithTheColumnAndTheReason(String column, String text, RowRefusal reason) {
        var refused = refused(Map.of(column, text));
        assertThat(refused.columnName()).isEqualTo(column);
        assertThat(refused.reasonKey()).isEqualTo(reason.key());
        assertThat(refused.line()).isEqualTo(7);
    }

    @Test
    void aTextBeyondItsLengthIsRefusedAndOneOfThatLengthIsTaken() {
        assertThat(read(Map.of("事業所名", "𠮷".repeat(200))).line().name()).hasSize(400);
        var refused = refused(Map.of("事業所名", "見".repeat(201)));
        assertThat(refused.reasonKey()).isEqualTo(RowRefusal.TOO_LONG.key());
        assertThat(refused.arguments()).containsExactly(200);
    }

    @ParameterizedTest
    @CsvSource({"令和元年4月30日, outsideEra", "2023/2/29, impossible", "1/0, unreadable", "平成31年5月, monthOnly"})
    void anImpossibleDesignationDateIsRefused(String text, String reason) {
        var refused = refused(Map.of("指定年月日", text));
        assertThat(refused.field()).isEqualTo(RegisterField.DESIGNATED_ON);
        assertThat(refused.reasonKey()).isEqualTo("intake.row.date.refused." + reason);
        assertThat(refused.arguments()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({
        "事業所番号, 2774099011, OFFICE_NUMBER_CHECK",
        "法人番号, 1990000000001, CORPORATE_NUMBER_CHECK",
        "法人番号, 12345, CORPORATE_NUMBER_UNREADABLE",
        "緯度, 51.5, COORDINATE_OUTSIDE",
        "経度, 北緯, COORDINATE_OUTSIDE",
        "定員, 若干名, CAPACITY_UNREADABLE",
        "定員, 1.5, CAPACITY_UNREADABLE",
        "定員, -3, CAPACITY_UNREADABLE",
        "都道府県コード又は市町村コード, 99999, MUNICIPALITY_CODE_UNREADABLE",
        "URL, www.example.jp, URL_NOT_WEB",
    })
    void whatIsDoubtfulIsWarnedOfAndTheRowIsTaken(String column, String text, Reason reason) {
        assertThat(read(Map.of(column, text)).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.reason()).isEqualTo(reason))
                .satisfies(warning -> assertThat(warning.text()).isEqualTo(text));
    }

    @Test
    void aNumberWhoseCheckDigitDiffersIsKept() {
        assertThat(read(Map.of("事業所番号", "２７７４０９９０１１")).line().officeNumber()).isEqualTo(new OfficeNumber("2774099011"));
        assertThat(read(Map.of("法人番号", "1990000000001")).line().corporateNumber())
                .isEqualTo(new CorporateNumber("1990000000001"));
    }

    @Test
    void zerosAndBlanksMeanThatTheFileDoesNotSay() {
        var read = read(Map.of("緯度", "0.0", "経度", "0.0", "定員", "0", "法人番号", ""));
        assertThat(read.line().latitude()).isNull();
        assertThat(read.line().longitude()).isNull();
        assertThat(read.line().capacity()).isNull();
        assertThat(read.line().corporateNumber()).isNull();
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void halfAPlaceIsNoPlace() {
        assertThat(read(Map.of("緯度", "")).line().longitude()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"18人, 18", "１８, 18", "18 名, 18"})
    void aCapacityIsItsNumber(String text, int people) {
        assertThat(read(Map.of("定員", text)).line().capacity()).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "JavaScript://http://"})
    void case24AnAddressThatIsNotOfTheWebIsNoLink(String address) {
        assertThat(read(Map.of("URL", address)).line().url()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=alert(1)>", "{{7*7}}", "<svg/onload=1>", "[a](javascript:1)"})
    void case24MarkupIsTextLikeAnyOther(String text) {
        assertThat(read(Map.of("事業所名", text)).line().name()).isEqualTo(text);
        assertThat(refused(Map.of("サービスの種類", text)).arguments()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({"'''=1+1', =1+1", "'''+81-6-1234-5678', +81-6-1234-5678", "'=\"0612345678\"', 0612345678"})
    void case25WhatAnExportGuardedIsReadAsItWas(String written, String text) {
        assertThat(read(Map.of("電話番号", written)).line().phone()).isEqualTo(text);
    }

    @Test
    void aServiceMayBeGivenByItsCode() {
        assertThat(read(Map.of("サービスの種類", "43")).line().service().code()).isEqualTo("430");
    }

    private static ParsedRow.Read read(Map<String, String> changes) {
        return switch (parsed(changes)) {
            case ParsedRow.Read read -> read;
            case ParsedRow.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static ParsedRow.Refused refused(Map<String, String> changes) {
        return switch (parsed(changes)) {
            case ParsedRow.Refused refused -> refused;
            case ParsedRow.Read read -> throw new AssertionError(read.toString());
        };
    }

    private static ParsedRow parsed(Map<String, String> changes) {
        var office = new LinkedHashMap<>(OFFICE);
        office.putAll(changes);
        var mapping = ColumnMapping.suggest(new ArrayList<>(office.keySet()));
        var cells = List.copyOf(office.values()).toArray(String[]::new);
        return new RegisterRowParser(mapping).parse(new RawRow(7, cells));
    }

    private static Map<String, String> office() {
        var office = new LinkedHashMap<String, String>();
        office.put("都道府県コード又は市町村コード", "272035");
        office.put("事業所番号", "2774099010");
        office.put("事業所名", "見本ケアプランセンター");
        office.put("サービスの種類", "居宅介護支援");
        office.put("住所", "豊中市見本町1丁目2-3");
        office.put("緯度", "34.7813");
        office.put("経度", "135.4697");
        office.put("電話番号", "０６－００００－０００１");
        office.put("法人番号", "8990000000001");
        office.put("法人の名称", "株式会社見本");
        office.put("定員", "18");
        office.put("URL", "https://example.jp/2774099010");
        office.put("指定年月日", "令和2年4月1日");
        return office;
    }
}
