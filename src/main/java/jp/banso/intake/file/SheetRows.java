package jp.banso.intake.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the events of one sheet into rows of text: numbers without a needless fraction, days in ISO form, a formula as
 * the value that was stored with it.
 */
final class SheetRows extends DefaultHandler {

    /** Ends the parsing when the consumer has enough; no error. */
    static final class Enough extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    private final ReadOnlySharedStringsTable strings;
    private final Dates dates;
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

    SheetRows(ReadOnlySharedStringsTable strings, Dates dates, RowConsumer consumer, ReadingLimits limits) {
        this.strings = strings;
        this.dates = dates;
        this.consumer = consumer;
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v", "t" -> {
                collecting = true;
                if (localName.equals("v")) {
                    text.setLength(0);
                }
            }
            case "rPh" -> collecting = false;
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
            case "s" -> strings.getItemAt(Integer.parseInt(written)).getString();
            case "n" -> dates.isDate(style) ? dates.day(written) : number(written);
            case "d" -> written;
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
        if (!consumer.take(new RawRow(line, row))) {
            throw new Enough();
        }
    }

    private String number(String written) {
        try {
            var number = new BigDecimal(written).stripTrailingZeros();
            if (Math.abs(number.scale()) > 30) {
                return written;
            }
            var plain = number.toPlainString();
            return plain.indexOf('.') < 0 && plain.indexOf('-') < 0 ? dates.padded(style, plain) : plain;
        } catch (NumberFormatException noNumber) {
            return written;
        }
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, 1 << 20);
        }
        return column - 1;
    }

    /** What a workbook's styles say about numbers: which are days, and which are shown with leading zeros. */
    static final class Dates {

        private final StylesTable styles;
        private final boolean from1904;
        private final Map<Integer, Boolean> known = new HashMap<>();

        private Dates(StylesTable styles, boolean from1904) {
            this.styles = styles;
            this.from1904 = from1904;
        }

        static Dates of(XSSFReader reader) throws IOException, InvalidFormatException, SAXException {
            return new Dates(reader.getStylesTable(), WorkbookEpoch.is1904(reader));
        }

        boolean isDate(int style) {
            return known.computeIfAbsent(style, number -> {
                if (number >= styles.getNumCellStyles()) {
                    return false;
                }
                var cellStyle = styles.getStyleAt(number);
                return DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
            });
        }

        /** A day in ISO form, with its time only where there is one; what is no Excel day stays as it is. */
        String day(String written) {
            try {
                var moment = DateUtil.getLocalDateTime(Double.parseDouble(written), from1904, true);
                if (moment == null) {
                    return written;
                }
                LocalDate day = moment.toLocalDate();
                return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toString() : moment.toString();
            } catch (NumberFormatException noNumber) {
                return written;
            }
        }

        String padded(int style, String digits) {
            if (style == 0 || style >= styles.getNumCellStyles()) {
                return digits;
            }
            var format = styles.getStyleAt(style).getDataFormatString();
            boolean onlyZeros =
                    format != null && format.length() > 1 && format.chars().allMatch(c -> c == '0');
            return onlyZeros && digits.length() < format.length()
                    ? "0".repeat(format.length() - digits.length()) + digits
                    : digits;
        }
    }
}
