package jp.banso.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table with its header, whose rows are read from the file anew each time and never all held. */
public final class SourceTable {

    private final String name;
    private final @Nullable TextCharset charset;
    private final RowSource rows;
    private final ReadingLimits limits;
    private final HeaderRow header;

    private SourceTable(
            String name, @Nullable TextCharset charset, RowSource rows, ReadingLimits limits, HeaderRow header) {
        this.name = name;
        this.charset = charset;
        this.rows = rows;
        this.limits = limits;
        this.header = header;
    }

    static SourceTable of(String name, @Nullable TextCharset charset, RowSource rows, ReadingLimits limits)
            throws IOException {
        return new SourceTable(name, charset, rows, limits, HeaderRow.in(rows));
    }

    /** The file's name, the member's in an archive or the sheet's in a workbook. */
    public String name() {
        return name;
    }

    /** The charset found or chosen; a workbook has none to speak of. */
    public Optional<TextCharset> charset() {
        return Optional.ofNullable(charset);
    }

    /** Trimmed column names; a second one of the same name carries its count, one without a name its position. */
    public List<String> header() {
        return header.names();
    }

    /** Gives out each row below the header that is not blank. */
    public RowsRead forEachRow(RowConsumer consumer) throws IOException {
        var counter = new Counter(consumer);
        try {
            rows.read(counter);
        } catch (FileRefused refused) {
            return new RowsRead.Broken(refused.refusal());
        }
        return new RowsRead.Done(counter.count);
    }

    /** The first rows below the header, for a person to judge charset and columns by; fewer where reading breaks. */
    public List<RawRow> firstRows(int most) throws IOException {
        var first = new ArrayList<RawRow>();
        if (most > 0) {
            forEachRow(row -> {
                first.add(row);
                return first.size() < most;
            });
        }
        return List.copyOf(first);
    }

    private final class Counter implements RowConsumer {

        private final RowConsumer consumer;
        private int count;

        private Counter(RowConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public boolean take(RawRow row) {
            if (row.line() <= header.line() || row.isBlank()) {
                return true;
            }
            if (++count > limits.rows()) {
                throw new FileRefused(RefusalReason.TOO_MANY_ROWS, limits.rows());
            }
            return consumer.take(row);
        }
    }
}
