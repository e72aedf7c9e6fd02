package jp.banso.intake.file;

import static jp.banso.intake.file.TemporaryFiles.CITY_LIST;
import static jp.banso.intake.file.TemporaryFiles.refusal;
import static jp.banso.intake.file.TemporaryFiles.rows;
import static jp.banso.intake.file.TemporaryFiles.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Case26CharsetsTest {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final String PLAIN_LIST =
            CITY_LIST.replace("髙", "高").replace("①㈱", "").replace("﨑", "崎");

    @TempDir
    private Path folder;

    private TemporaryFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new TemporaryFiles(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF_8",
        "UTF-8, \uFEFF, UTF_8",
        "windows-31j, '', WINDOWS_31J",
        "UTF-16LE, \uFEFF, UTF_16LE",
        "UTF-16BE, \uFEFF, UTF_16BE"
    })
    void theTextIsRightInWhateverUsualCharsetItComes(String charset, String mark, TextCharset found)
            throws IOException {
        var table = table(FileReading.open(files.of(mark + CITY_LIST, Charset.forName(charset))));
        assertThat(table.charset()).contains(found);
        assertThat(table.header()).first().isEqualTo("事業所番号");
        assertThat(rows(table)).singleElement().isEqualTo(List.of(TemporaryFiles.CITY_ROW.split(",")));
    }

    @Test
    void tildeAndDashOfWindowsStayWhatTheyAre() throws IOException {
        var table = table(FileReading.open(files.of(CITY_LIST, CP932)));
        assertThat(rows(table).getFirst().get(4)).isEqualTo("大阪府豊中市見本町1－2～3");
    }

    @Test
    void eucJpIsRefusedByName() throws IOException {
        assertThat(refusal(FileReading.open(files.of(PLAIN_LIST, EUC_JP))))
                .isEqualTo(Refusal.of(RefusalReason.OTHER_CHARSET, "EUC-JP"));
    }

    @Test
    void iso2022JpIsRefusedByName() throws IOException {
        assertThat(refusal(FileReading.open(files.of(PLAIN_LIST, ISO_2022_JP))))
                .isEqualTo(Refusal.of(RefusalReason.OTHER_CHARSET, "ISO-2022-JP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutItsMarkIsRefusedByName(String charset) throws IOException {
        assertThat(refusal(FileReading.open(files.of(CITY_LIST, Charset.forName(charset)))))
                .isEqualTo(Refusal.of(RefusalReason.OTHER_CHARSET, charset));
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-JP, EUC_JP",
        "ISO-2022-JP, ISO_2022_JP",
        "UTF-16LE, UTF_16LE",
        "UTF-16BE, UTF_16BE",
        "windows-31j, WINDOWS_31J",
        "UTF-8, UTF_8"
    })
    void aPersonMayChooseTheCharset(String charset, TextCharset choice) throws IOException {
        var table = table(FileReading.open(files.of(PLAIN_LIST, Charset.forName(charset)), choice));
        assertThat(rows(table).getFirst().get(1)).isEqualTo("高橋ケア");
    }

    @Test
    void aWrongChoiceIsRefusedWithTheLineWhereTheTextEnds() throws IOException {
        var list = "number,name\r\n1,a\r\n2,髙橋\r\n";
        assertThat(refusal(FileReading.open(files.of(list, CP932), TextCharset.UTF_8)))
                .isEqualTo(Refusal.of(RefusalReason.UNREADABLE_TEXT, 3));
    }

    @Test
    void aMixOfCharsetsIsRefusedAndNeverHalfRight() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.write(CITY_LIST.getBytes(StandardCharsets.UTF_8));
        bytes.write(CITY_LIST.getBytes(CP932));
        assertThat(refusal(FileReading.open(files.of(bytes.toByteArray(), "list.csv")))
                        .reason())
                .isEqualTo(RefusalReason.UNREADABLE_TEXT);
    }

    @Test
    void aFileThatEndsInTheMiddleOfACharacterIsRefusedAsCutOff() throws IOException {
        var bytes = CITY_LIST.strip().getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(FileReading.open(files.of(java.util.Arrays.copyOf(bytes, bytes.length - 1), "list.csv"))))
                .isEqualTo(Refusal.of(RefusalReason.CUT_OFF, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "GIF89a, NOT_TEXT",
        "%PDF-1.7, PDF",
        "7F454C46, NOT_TEXT",
        "D0CF11E0A1B11AE1, OLD_EXCEL",
        "89504E470D0A1A0A, NOT_TEXT",
        "FFD8FFE0, NOT_TEXT",
        "1F8B0800, NOT_TEXT",
        "<!DOCTYPE html>, HTML",
        "<html>, HTML"
    })
    void whatIsNoTextIsRefusedThoughNamedCsv(String start, RefusalReason reason) throws IOException {
        byte[] magic = start.matches("[0-9A-F]+")
                ? java.util.HexFormat.of().parseHex(start)
                : start.getBytes(StandardCharsets.ISO_8859_1);
        var bytes = java.util.Arrays.copyOf(magic, 4000);
        assertThat(refusal(FileReading.open(files.of(bytes, "list.csv"))).reason())
                .isEqualTo(reason);
    }

    @Test
    void bytesAtRandomAreNeverTakenForText() throws IOException {
        var random = new java.util.Random(26);
        for (int i = 0; i < 200; i++) {
            var bytes = new byte[200 + random.nextInt(3000)];
            random.nextBytes(bytes);
            assertThat(FileReading.open(files.of(bytes, "list.csv"))).isInstanceOf(FileOpening.Refused.class);
        }
    }

    @Test
    void aCharacterLostBeforeUploadRefusesItsRow() throws IOException {
        var list = CITY_LIST.replace("髙", "\uFFFD");
        var table = table(FileReading.open(files.of(list)));
        var parser = new RegisterRowParser(ColumnMapping.suggest(table.header()));
        assertThat(parser.parse(table.firstRows(1).getFirst()))
                .isInstanceOfSatisfying(ParsedRow.Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo(RegisterField.NAME);
                    assertThat(refused.reasonKey()).isEqualTo("intake.row.refused.GARBLED");
                });
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusal(FileReading.open(files.of(""))).reason()).isEqualTo(RefusalReason.EMPTY);
        assertThat(refusal(FileReading.open(files.of("\uFEFF\r\n ,\r\n"))).reason())
                .isEqualTo(RefusalReason.EMPTY);
    }
}
