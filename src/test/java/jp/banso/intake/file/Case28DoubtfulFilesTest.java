package jp.banso.intake.file;

import static jp.banso.intake.file.TemporaryFiles.CITY_HEADER;
import static jp.banso.intake.file.TemporaryFiles.CITY_ROW;
import static jp.banso.intake.file.TemporaryFiles.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Case28DoubtfulFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "髙橋ケア,タカハシケア,居宅介護支援,大阪府豊中市見本町1,06-0000-0001,株式会社見本,令和2年4月1日",
                "2774099010,髙橋ケア,居宅介護支援,大阪府豊中市見本町1,06-0000-0001,株式会社見本,令和2年4月1日",
                "2774099010,髙橋ケア,タカハシケア,居宅介護支援,大阪府豊中市見本町1,株式会社見本,令和2年4月1日",
                "2774099010,髙橋ケア,タカハシケア,居宅介護支援,大阪府豊中市,見本町1,06-0000-0001,株式会社見本,令和2年4月1日",
                "1,2774099010,髙橋ケア,タカハシケア,居宅介護支援,大阪府豊中市見本町1,06-0000-0001,株式会社見本,令和2年4月1日",
            })
    void aRowWhoseCellsHaveMovedIsRefusedAsMoved(String row) throws IOException {
        assertThat(parsed(row)).singleElement().isInstanceOfSatisfying(ParsedRow.Refused.class, refused -> {
            assertThat(refused.reasonKey()).isEqualTo("intake.row.refused.SHIFTED");
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.arguments()).containsExactly(row.split(",").length, 8);
        });
    }

    @Test
    void numberAndNameInEachOthersColumnAreRefused() throws IOException {
        var row = CITY_ROW.replace("2774099010,髙橋ケア①㈱", "髙橋ケア①㈱,2774099010");
        assertThat(parsed(row)).singleElement().isInstanceOfSatisfying(ParsedRow.Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(RegisterField.OFFICE_NUMBER);
            assertThat(refused.columnName()).isEqualTo("事業所番号");
            assertThat(refused.raw().cell(1)).isEqualTo("2774099010");
        });
    }

    @Test
    void aRowWithoutItsEmptyLastCellsIsTaken() throws IOException {
        assertThat(parsed("2774099010,髙橋ケア,タカハシケア,居宅介護支援")).singleElement().isInstanceOf(ParsedRow.Read.class);
    }

    @Test
    void aRowWithEmptyCellsBeyondTheHeaderIsTaken() throws IOException {
        assertThat(parsed(CITY_ROW + ",,,")).singleElement().isInstanceOf(ParsedRow.Read.class);
    }

    @Test
    void halfAFileGivesTheRowsItHasAndRefusesTheTornOne() throws IOException {
        var rows = parsed(CITY_ROW + "\r\n" + CITY_ROW.substring(0, 6));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).isInstanceOf(ParsedRow.Read.class);
        assertThat(rows.get(1)).isInstanceOf(ParsedRow.Refused.class);
    }

    private List<ParsedRow> parsed(String rows) throws IOException {
        var table = table(FileReading.open(new TemporaryFiles(folder).of(CITY_HEADER + "\r\n" + rows + "\r\n")));
        var parser = new RegisterRowParser(ColumnMapping.suggest(table.header()));
        var parsed = new ArrayList<ParsedRow>();
        assertThat(table.forEachRow(row -> parsed.add(parser.parse(row)))).isInstanceOf(RowsRead.Done.class);
        return parsed;
    }
}
