package jp.banso.careoffice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.banso.shared.FormulaGuard;
import jp.banso.shared.TextSheet;
import jp.banso.shared.TextSheet.Format;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing in an exported cell is calculated, and everything comes back as it was (25). */
class Case25SafeCellsTest {

    private static final List<String> CELLS = List.of(
            "=1+1",
            "+81-6-0000-0001",
            "-5",
            "@SUM(A1)",
            "\tタブ",
            "\r改行",
            "\n改行",
            "＝１",
            "＋８１",
            "－５",
            "＠見本",
            "'=1+1",
            "'そのまま",
            "''",
            "",
            "0612345678",
            "2774099010",
            "見本\"引用\"、コンマ, 改行\r\n次の行",
            "髙橋㈱①～神");

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "CSV_31J"})
    void whatWentOutAsCsvComesBackAsItWas(Format format) throws IOException {
        var bytes = written(format, CELLS);

        var cells = read(bytes, format);

        assertThat(cells).hasSameSizeAs(CELLS);
        assertThat(cells).noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0);
        assertThat(cells.stream().map(FormulaGuard::opened)).containsExactlyElementsOf(CELLS);
    }

    @Test
    void everyCellOfAnExcelFileIsText() throws IOException {
        var shown = CELLS.stream().filter(cell -> !cell.contains("\r")).toList();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(Format.EXCEL, shown)))) {
            var row = book.getSheetAt(0).getRow(0);
            for (var column = 0; column < shown.size(); column++) {
                var cell = row.getCell(column);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(shown.get(column));
            }
        }
    }

    @Test
    void utf8BeginsWithItsMarkAndLinesEndAsExcelWants() throws IOException {
        var text = new String(written(Format.CSV, List.of("甲", "乙")), StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("\uFEFF\"甲\",\"乙\"\r\n");
    }

    @Test
    void whatWindows31jDoesNotKnowBecomesGetaAndIsNamed() throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = TextSheet.of(Format.CSV_31J, out, "一覧");
        sheet.row(List.of("𠮷田", "髙橋", "〜−—‖", "🍣"));

        assertThat(sheet.finish()).containsExactly("𠮷", "🍣");
        assertThat(out.toString(Charset.forName("windows-31j")))
                .isEqualTo("\"〓田\",\"髙橋\",\"～\u2015∥\",\"〓\"\r\n".replace("～\u2015", "～－\u2015"));
    }

    private static byte[] written(Format format, List<String> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = TextSheet.of(format, out, "一覧");
        sheet.row(cells);
        sheet.flush();
        sheet.finish();
        return out.toByteArray();
    }

    private static List<String> read(byte[] bytes, Format format) throws IOException {
        var text = new String(bytes, format == Format.CSV ? StandardCharsets.UTF_8 : Charset.forName("windows-31j"));
        var cells = new ArrayList<String>();
        try (var reader = CsvReader.builder().ofCsvRecord(text.replace("\uFEFF", ""))) {
            reader.forEach(row -> cells.addAll(row.getFields()));
        }
        return cells;
    }
}
