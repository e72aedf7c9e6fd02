package jp.banso.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that is written row by row and never held as a whole. What arrives as text is text in each format; a number stays
 * one that Excel calculates with.
 */
public sealed interface TextSheet {

    /** In which form a list leaves the house. */
    enum Format {
        EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("csv", "text/csv; charset=UTF-8"),
        CSV_31J("csv", "text/csv; charset=windows-31j");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    static TextSheet of(Format format, OutputStream out, String title) {
        return switch (format) {
            case EXCEL -> new Excel(out, title);
            case CSV -> new Csv(out, false);
            case CSV_31J -> new Csv(out, true);
        };
    }

    void row(List<?> cells);

    /** Sends on what has been written so far. */
    void flush();

    /** Completes the file; answers the characters that its charset could not carry. */
    Set<String> finish();

    /** Comma separated, CRLF, every cell quoted and kept from being taken for a formula. */
    final class Csv implements TextSheet {

        private final Windows31j narrow = new Windows31j();
        private final boolean windows;
        private final CsvWriter csv;

        private Csv(OutputStream out, boolean windows) {
            this.windows = windows;
            Writer writer = new OutputStreamWriter(out, windows ? Windows31j.CHARSET : StandardCharsets.UTF_8);
            try {
                if (!windows) {
                    writer.write('\uFEFF');
                }
                csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .build(writer);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public void row(List<?> cells) {
            csv.writeRecord(cells.stream()
                    .map(cell -> cell instanceof Number number ? number.toString() : FormulaGuard.closed((String) cell))
                    .map(cell -> windows ? narrow.writable(cell) : cell)
                    .toList());
        }

        @Override
        public void flush() {
            try {
                csv.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public Set<String> finish() {
            flush();
            return narrow.unwritable();
        }
    }

    /** One sheet whose words are all of type text, so that no leading zero is lost and nothing is calculated. */
    final class Excel implements TextSheet {

        private final Workbook workbook;
        private final Worksheet sheet;
        private int next;

        private Excel(OutputStream out, String title) {
            workbook = new Workbook(out, "Banso", null);
            sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<?> cells) {
            for (var column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Number number) {
                    sheet.value(next, column, number);
                } else {
                    sheet.inlineString(next, column, (String) cells.get(column));
                }
            }
            next++;
        }

        @Override
        public void flush() {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public Set<String> finish() {
            try {
                workbook.finish();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            return Set.of();
        }
    }
}
