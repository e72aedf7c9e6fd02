package jp.banso.intake.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Arrays;

/** The rows of a text with separators, commas, tabs or semicolons as its first line has it. */
record CsvRows(TextSource text, char separator, ReadingLimits limits) implements RowSource {

    private static final int LEAST_BUFFER = 1 << 16;

    static CsvRows of(TextSource text, ReadingLimits limits) throws IOException {
        return new CsvRows(text, Separator.of(text), limits);
    }

    @Override
    public void read(RowConsumer consumer) throws IOException {
        try (var reader = text.open();
                var rows = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(bufferChars())
                        .build(new RowHandler(limits), reader)) {
            for (var row : rows) {
                if (!consumer.take(row)) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof FileRefused refused) {
                throw refused;
            }
            throw QuoteTrace.of(this, broken);
        }
    }

    /** Room for a field of the greatest length, even if each of its characters is a doubled quotation mark. */
    int bufferChars() {
        return Math.max(LEAST_BUFFER, 4 * limits.fieldChars());
    }

    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {

        private final ReadingLimits limits;
        private String[] cells = new String[0];
        private String[] lastRow = new String[0];
        private int count;

        private RowHandler(ReadingLimits limits) {
            this.limits = limits;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            lastRow = cells;
            cells = new String[lastRow.length];
            count = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= limits.columns()) {
                throw new FileRefused(RefusalReason.TOO_MANY_COLUMNS, line(), limits.columns());
            }
            if (length > limits.fieldChars()) {
                throw new FileRefused(RefusalReason.FIELD_TOO_LONG, line(), limits.fieldChars());
            }
            if (index >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(8, cells.length * 2));
            }
            cells[index] = text(index, buffer, offset, length);
            count = index + 1;
        }

        /** The row before often says the same in the same column; its text is taken again. */
        private String text(int index, char[] buffer, int offset, int length) {
            if (length == 0) {
                return "";
            }
            if (index < lastRow.length) {
                var above = lastRow[index];
                if (above.length() == length && isSame(above, buffer, offset)) {
                    return above;
                }
            }
            return new String(buffer, offset, length);
        }

        private static boolean isSame(String text, char[] buffer, int offset) {
            for (int i = text.length() - 1; i >= 0; i--) {
                if (text.charAt(i) != buffer[offset + i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        protected RawRow buildRecord() {
            if (count != cells.length) {
                cells = Arrays.copyOf(cells, count);
            }
            return new RawRow(line(), cells);
        }

        private int line() {
            return Math.toIntExact(getStartingLineNumber());
        }
    }
}
