package jp.banso.intake.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.SAXException;

/** Numbers of a sheet as text, by what the workbook's styles say: which are days, which have leading zeros. */
final class SheetNumbers {

    private static final int MOST_ZEROS = 30;

    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Boolean> days = new HashMap<>();

    private SheetNumbers(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    static SheetNumbers of(XSSFReader reader) throws IOException, InvalidFormatException, SAXException {
        return new SheetNumbers(reader.getStylesTable(), WorkbookEpoch.is1904(reader));
    }

    boolean isDay(int style) {
        return days.computeIfAbsent(style, number -> {
            if (number >= styles.getNumCellStyles()) {
                return false;
            }
            var cellStyle = styles.getStyleAt(number);
            return DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
        });
    }

    /** A day in ISO form, with its time only where there is one; what is no day of Excel's stays as it is. */
    String day(String written) {
        try {
            var moment = DateUtil.getLocalDateTime(Double.parseDouble(written), from1904, true);
            if (moment == null) {
                return written;
            }
            var day = moment.toLocalDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toString() : moment.toString();
        } catch (NumberFormatException noNumber) {
            return written;
        }
    }

    /** Plain digits without a needless fraction or exponent. */
    String number(int style, String written) {
        try {
            var number = new BigDecimal(written).stripTrailingZeros();
            if (Math.abs(number.scale()) > MOST_ZEROS) {
                return written;
            }
            var plain = number.toPlainString();
            return number.signum() >= 0 && number.scale() <= 0 ? padded(style, plain) : plain;
        } catch (NumberFormatException noNumber) {
            return written;
        }
    }

    private String padded(int style, String digits) {
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
