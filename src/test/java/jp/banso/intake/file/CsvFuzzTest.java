package jp.banso.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;

class CsvFuzzTest {

    private static final ReadingLimits LIMITS = new ReadingLimits(1 << 20, 1 << 16, 200, 500, 1000, 100, 200);

    @FuzzTest(maxDuration = "60s")
    void anyBytesAreATableOrAreRefused(byte[] bytes) throws IOException {
        try {
            look(FileReading.csv("list.csv", () -> new ByteArrayInputStream(bytes), null, LIMITS));
        } catch (FileRefused refused) {
            assertThat(refused.refusal().reason().key()).startsWith("intake.file.refused.");
        }
    }

    @FuzzTest(maxDuration = "60s")
    void whateverCharsetIsFoundNothingIsLost(byte[] bytes) throws IOException {
        TextSource text;
        try {
            text = CharsetEvidence.of(() -> new ByteArrayInputStream(bytes), LIMITS);
        } catch (FileRefused refused) {
            return;
        }
        var decoded = new StringWriter();
        try (var reader = text.open()) {
            reader.transferTo(decoded);
        }
        if (text.charset() == TextCharset.WINDOWS_31J) {
            assertThat(decoded.toString()).doesNotContain("\uFFFD");
        } else {
            var again = decoded.toString().getBytes(text.charset().charset());
            assertThat(again).isEqualTo(Arrays.copyOfRange(bytes, text.markBytes(), bytes.length));
        }
    }

    private static void look(SourceTable table) throws IOException {
        assertThat(table.header()).isNotEmpty().doesNotContain("");
        var mapping = ColumnMapping.suggest(table.header());
        assertThat(ColumnMapping.remembered(mapping.asText(), table.header()).fields())
                .isEqualTo(mapping.fields());
        var parser = mapping.missing().isEmpty() ? new RegisterRowParser(mapping) : null;
        var lines = new ArrayList<Integer>();
        var end = table.forEachRow(row -> {
            lines.add(row.line());
            assertThat(row.size()).isBetween(1, LIMITS.columns());
            for (int i = 0; i < row.size(); i++) {
                assertThat(row.cell(i))
                        .hasSizeLessThanOrEqualTo(LIMITS.fieldChars())
                        .doesNotContain("\0");
            }
            return parser == null || parser.parse(row) != null;
        });
        assertThat(lines).isSorted().doesNotHaveDuplicates();
        if (end instanceof RowsRead.Done done) {
            assertThat(done.rows()).isEqualTo(lines.size());
        }
    }
}
