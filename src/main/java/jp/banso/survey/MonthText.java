package jp.banso.survey;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.banso.shared.EraDate;

/** Reads a month as people write it: by the era or not, with marks, slashes, hyphens or dots, and out of a whole day. */
final class MonthText {

    private static final char MONTH_MARK = '\u6708';
    private static final String FIRST_DAY = "1\u65e5";
    private static final Pattern MARK = Pattern.compile("[-/.](?=[^-/.]*$)");

    private MonthText() {}

    /** Empty for what names no month from 1926 to 2100. */
    static Optional<YearMonth> read(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        return EraDate.parse(text)
                .or(() -> EraDate.parse(text + firstDay(text)))
                .map(YearMonth::from);
    }

    private static String firstDay(String text) {
        if (text.matches("\\d{6}")) {
            return "01";
        }
        if (text.indexOf(MONTH_MARK) >= 0) {
            return FIRST_DAY;
        }
        var mark = MARK.matcher(text);
        return mark.find() ? mark.group() + "1" : "";
    }
}
