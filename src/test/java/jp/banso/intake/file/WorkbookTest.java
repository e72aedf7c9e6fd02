package jp.banso.intake.file;

import static jp.banso.intake.file.TemporaryFiles.refusal;
import static jp.banso.intake.file.TemporaryFiles.rows;
import static jp.banso.intake.file.TemporaryFiles.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class WorkbookTest {

    @TempDir
    private Path folder;

    private TemporaryFiles files;

    @BeforeAll
    static void silenceTheLibraryAboutDamage() {
        ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
    }

    @BeforeEach
    void useTheFolder() {
        files = new TemporaryFiles(folder);
    }

    @Test
    void cellsAreReadAsAPersonSeesThem() throws IOException {
        var opening = opened(workbook -> {
            var sheet = workbook.createSheet("一覧");
            row(sheet.createRow(0), "事業所番号", "名称", "サービス種類", "指定年月日", "定員", "緯度", "計", "時刻", "有無");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(2774099010d);
            row.createCell(1).setCellValue("髙橋ケア①㈱");
            row.createCell(2).setCellValue("居宅介護支援");
            day(workbook, row, 3).setCellValue(LocalDate.of(2020, 4, 1));
            row.createCell(4).setCellValue(30);
            row.createCell(5).setCellValue(34.7813);
            var formula = row.createCell(6);
            formula.setCellFormula("E2*2");
            formula.setCellValue(60);
            day(workbook, row, 7).setCellValue(LocalDateTime.of(2020, 4, 1, 9, 30));
            row.createCell(8).setCellValue(true);
        });
        assertThat(tables(opening)).singleElement().satisfies(table -> {
            assertThat(table.name()).isEqualTo("一覧");
            assertThat(table.charset()).isEmpty();
        });
        assertThat(rows(tables(opening).getFirst()).getFirst())
                .containsExactly(
                        "2774099010", "髙橋ケア①㈱", "居宅介護支援", "2020-04-01", "30", "34.7813", "60", "2020-04-01T09:30", "1");
    }

    @Test
    void leadingZerosStayInTextAndWhereTheFormatShowsThem() throws IOException {
        var opening = opened(workbook -> {
            var sheet = workbook.createSheet();
            row(sheet.createRow(0), "a", "b", "c");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("0170101950");
            row.createCell(1).setCellValue(170101950);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0000000000"));
            row.getCell(1).setCellStyle(style);
            row.createCell(2).setCellValue(170101950);
        });
        assertThat(rows(tables(opening).getFirst()).getFirst())
                .containsExactly("0170101950", "0170101950", "170101950");
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() throws IOException {
        var opening = opened(workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var sheet = workbook.createSheet();
            row(sheet.createRow(0), "a");
            day(workbook, sheet.createRow(1), 0).setCellValue(42460);
        });
        assertThat(rows(tables(opening).getFirst()).getFirst()).containsExactly("2020-04-01");
    }

    @Test
    void gapsInRowsAndColumnsStayGapsAndLinesAreTheSheets() throws IOException {
        var opening = opened(workbook -> {
            var sheet = workbook.createSheet();
            row(sheet.createRow(2), "a", "b", "c");
            sheet.createRow(5).createCell(2).setCellValue("x");
        });
        var table = tables(opening).getFirst();
        assertThat(table.header()).containsExactly("a", "b", "c");
        assertThat(table.firstRows(5)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(6);
            assertThat(row.cell(0)).isEmpty();
            assertThat(row.cell(2)).isEqualTo("x");
        });
    }

    @Test
    void everySheetThatHoldsAnythingIsATable() throws IOException {
        var opening = opened(workbook -> {
            workbook.createSheet("空");
            row(workbook.createSheet("一").createRow(0), "a");
            row(workbook.createSheet("二").createRow(0), "b");
        });
        assertThat(tables(opening)).extracting(SourceTable::name).containsExactly("一", "二");
    }

    @Test
    void whatFastexcelWritesIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Banso", "1.0")) {
            var sheet = workbook.newWorksheet("一覧");
            sheet.value(0, 0, "事業所番号");
            sheet.value(1, 0, "2774099010");
            sheet.inlineString(1, 1, "インライン");
        }
        var table = tables(FileReading.open(files.of(bytes.toByteArray(), "list.xlsx")))
                .getFirst();
        assertThat(rows(table)).containsExactly(List.of("2774099010", "インライン"));
    }

    @Test
    void aTitleAboveTheHeaderIsPassedOver() throws IOException {
        var opening = opened(workbook -> {
            var sheet = workbook.createSheet();
            row(sheet.createRow(0), "豊中市 指定事業所一覧（令和8年4月1日現在）");
            row(sheet.createRow(2), "事業所番号", "事業所名", "サービス種類");
            row(sheet.createRow(3), "2774099010", "見本", "居宅介護支援");
        });
        var table = tables(opening).getFirst();
        assertThat(table.header()).containsExactly("事業所番号", "事業所名", "サービス種類");
        assertThat(rows(table)).hasSize(1);
    }

    @Test
    void aColumnNameThatIsThereTwiceOrMissingIsMarked() throws IOException {
        var opening = opened(workbook -> {
            var row = workbook.createSheet().createRow(0);
            row(row, " 住所　", "電話番号", "住所");
            row.createCell(4).setCellValue("x");
        });
        assertThat(tables(opening).getFirst().header()).containsExactly("住所", "電話番号", "住所 (2)", "#4", "x");
    }

    @Test
    void case31AWorkbookThatExplodesIsRefused() throws IOException {
        var sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                + "0".repeat(50_000_000);
        var bytes = TemporaryFiles.zip("[Content_Types].xml", "<Types/>", "xl/worksheets/sheet1.xml", sheet);
        assertThat(refusal(FileReading.open(files.of(bytes, "list.xlsx"))).reason())
                .isEqualTo(RefusalReason.ARCHIVE_BOMB);
    }

    @Test
    void case31ABrokenWorkbookIsRefused() throws IOException {
        var bytes = TemporaryFiles.zip("[Content_Types].xml", "<Types", "xl/workbook.xml", "x");
        assertThat(refusal(FileReading.open(files.of(bytes, "list.xlsx"))).reason())
                .isEqualTo(RefusalReason.BROKEN_WORKBOOK);
    }

    @Test
    void case27TheLimitsHoldInAWorkbookToo() throws IOException {
        var wide = opened(workbook ->
                workbook.createSheet().createRow(0).createCell(16_000).setCellValue("x"));
        assertThat(refusal(wide)).isEqualTo(Refusal.of(RefusalReason.TOO_MANY_COLUMNS, 1, 200));
        var longCell = opened(workbook -> row(workbook.createSheet().createRow(0), "x".repeat(9_000)));
        assertThat(refusal(longCell)).isEqualTo(Refusal.of(RefusalReason.FIELD_TOO_LONG, 1, 8_000));
    }

    @Test
    void manyCharactersThatXmlMustEscapeAreText() throws IOException {
        var opening = opened(workbook -> {
            var sheet = workbook.createSheet();
            for (int i = 0; i < 5_000; i++) {
                row(sheet.createRow(i), "<&>\"" + i, "&".repeat(30));
            }
        });
        assertThat(rows(tables(opening).getFirst()).getLast()).containsExactly("<&>\"4999", "&".repeat(30));
    }

    @Test
    void aDamagedWorkbookIsReadOrRefusedAndNeverBreaksTheReading() throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            row(sheet.createRow(0), "事業所番号", "事業所名", "サービス種類");
            row(sheet.createRow(1), "2774099010", "見本", "居宅介護支援");
            day(workbook, sheet.getRow(1), 3).setCellValue(43922);
            workbook.write(whole);
        }
        var random = new Random(31);
        for (int i = 0; i < 150; i++) {
            var damaged = files.of(damaged(whole.toByteArray(), random), "list.xlsx");
            if (FileReading.open(damaged) instanceof FileOpening.Opened opened) {
                assertThat(opened.tables().getFirst().forEachRow(row -> true)).isNotNull();
            }
        }
    }

    @Test
    void aFailureOfTheConsumerIsNotTakenForOneOfTheFile() throws IOException {
        var table = tables(opened(workbook -> {
                    var sheet = workbook.createSheet();
                    row(sheet.createRow(0), "a");
                    row(sheet.createRow(1), "b");
                }))
                .getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.forEachRow(row -> {
                    throw new IllegalArgumentException("mine");
                }));
    }

    /** Some bytes of some members changed, the archive itself whole. */
    private static byte[] damaged(byte[] workbook, Random random) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                for (int i = random.nextInt(4); i > 0; i--) {
                    content[random.nextInt(content.length)] = (byte) "0<>\"/9 A".charAt(random.nextInt(8));
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private FileOpening opened(Consumer<XSSFWorkbook> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        }
        return FileReading.open(files.of(bytes.toByteArray(), "list.xlsx"));
    }

    private static void row(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static Cell day(XSSFWorkbook workbook, Row row, int column) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
