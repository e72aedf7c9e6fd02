package jp.banso.intake.file;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the events of one sheet into rows of text: numbers without a needless fraction, days in ISO form, a formula as
 * the value that was stored with it.
 */
final class SheetRows extends DefaultHandler {

    /** Ends the parsing: the consumer has enough, or has failed. */
    static final class Enough extends SAXException {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable RuntimeException failure;

        private Enough(@Nullable RuntimeException failure) {
            this.failure = failure;
        }

        Optional<RuntimeException> failure() {
            return Optional.ofNullable(failure);
        }
    }

    private final SharedTexts texts;
    private final SheetNumbers numbers;
    private final RowConsumer consumer;
    private final ReadingLimits limits;

    private final StringBuilder text = new StringBuilder();
    private String[] cells = new String[0];
    private int count;
    private int line;
    private int column;
    private String type = "";
    private int style;
    private boolean collecting;
    private boolean inReading;

    SheetRows(SharedTexts texts, SheetNumbers numbers, RowConsumer consumer, ReadingLimits limits) {
        this.texts = texts;
        this.numbers = numbers;
        this.consumer = consumer;
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v", "t" -> {
                collecting = !inReading;
                if (localName.equals("v")) {
                    text.setLength(0);
                }
            }
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!collecting) {
            return;
        }
        if (text.length() + length > limits.fieldChars()) {
            throw new FileRefused(RefusalReason.FIELD_TOO_LONG, line, limits.fieldChars());
        }
        text.append(chars, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "v", "t" -> collecting = false;
            case "rPh" -> inReading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        var number = attributes.getValue("r");
        line = number == null ? line + 1 : Integer.parseInt(number);
        cells = new String[cells.length];
        count = 0;
        column = -1;
    }

    private void startCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        var written = attributes.getValue("t");
        type = written == null ? "n" : written;
        var styled = attributes.getValue("s");
        style = styled == null ? 0 : Integer.parseInt(styled);
        text.setLength(0);
        collecting = false;
    }

    private void endCell() {
        if (text.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new FileRefused(RefusalReason.TOO_MANY_COLUMNS, line, limits.columns());
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = value();
        if (cells[column].length() > limits.fieldChars()) {
            throw new FileRefused(RefusalReason.FIELD_TOO_LONG, line, limits.fieldChars());
        }
        count = Math.max(count, column + 1);
    }

    private String value() {
        var written = text.toString();
        return switch (type) {
            case "s" -> texts.at(Integer.parseInt(written));
            case "n" -> numbers.isDay(style) ? numbers.day(written) : numbers.number(style, written);
            default -> written;
        };
    }

    private void endRow() throws SAXException {
        var row = Arrays.copyOf(cells, count);
        for (int i = 0; i < count; i++) {
            if (row[i] == null) {
                row[i] = "";
            }
        }
        boolean more;
        try {
            more = consumer.take(new RawRow(line, row));
        } catch (RuntimeException failure) {
            throw new Enough(failure);
        }
        if (!more) {
            throw new Enough(null);
        }
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, 1 << 20);
        }
        return column - 1;
    }
}
