package jp.banso.shared;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.banso.shared.DateReading.Day;
import jp.banso.shared.DateReading.Refused;
import jp.banso.shared.Eras.Era;
import org.jspecify.annotations.Nullable;

/** One written date, read from left to right. */
final class DateText {

    private static final DateReading UNREADABLE = new Refused("date.refused.unreadable");
    private static final DateReading IMPOSSIBLE = new Refused("date.refused.impossible");
    private static final DateReading OUT_OF_RANGE = new Refused("date.refused.outOfRange");
    private static final DateReading MONTH_ONLY = new Refused("date.refused.monthOnly");
    private static final DateReading OUTSIDE_ERA = new Refused("date.refused.outsideEra");

    private static final int LONGEST = 40;
    private static final int NONE = -1;

    /** Excel counts a 29 February 1900 that never was; from March 1900 on, this is its day zero. */
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final String text;
    private int at;

    private DateText(String text) {
        this.text = text;
    }

    static DateReading read(String raw) {
        if (raw.length() > LONGEST) {
            return UNREADABLE;
        }
        var text = withoutMidnight(plain(raw));
        return text.isEmpty() ? UNREADABLE : new DateText(text).date();
    }

    private DateReading date() {
        if (Characters.isDigit(text.charAt(0))) {
            if (Characters.isDigits(text)) {
                return digits();
            }
            int year = number(4);
            return at == 4 ? rest(year, null) : UNREADABLE;
        }
        var era = era();
        if (era == null) {
            return UNREADABLE;
        }
        int year = eraYear();
        if (year == NONE) {
            return UNREADABLE;
        }
        return rest(year, era);
    }

    private DateReading digits() {
        return switch (text.length()) {
            case 8 ->
                day(
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 4, 6, 10),
                        Integer.parseInt(text, 6, 8, 10),
                        null);
            case 5 -> inRange(EXCEL_DAY_ZERO.plusDays(Integer.parseInt(text)));
            default -> UNREADABLE;
        };
    }

    private @Nullable Era era() {
        var named = Eras.namedAtStartOf(text);
        if (named.isPresent()) {
            at = named.get().name().length();
            return named.get();
        }
        at = 1;
        return Eras.lettered(Character.toUpperCase(text.charAt(0))).orElse(null);
    }

    private int eraYear() {
        skipBlank();
        if (at < text.length() && text.charAt(at) == Eras.FIRST_YEAR_MARK) {
            at++;
            return 1;
        }
        return number(2);
    }

    private DateReading rest(int year, @Nullable Era era) {
        char first = mark();
        if (first != Eras.YEAR_MARK && !isSeparator(first)) {
            return UNREADABLE;
        }
        int month = number(2);
        if (month == NONE) {
            return UNREADABLE;
        }
        char second = mark();
        boolean worded = first == Eras.YEAR_MARK;
        if (at >= text.length() && (second == 0 || second == Eras.MONTH_MARK)) {
            return worded == (second == Eras.MONTH_MARK) ? MONTH_ONLY : UNREADABLE;
        }
        if (second != (worded ? Eras.MONTH_MARK : first)) {
            return UNREADABLE;
        }
        int dayOfMonth = number(2);
        char last = mark();
        if (dayOfMonth == NONE || at < text.length() || last != (worded ? Eras.DAY_MARK : 0)) {
            return UNREADABLE;
        }
        return day(year, month, dayOfMonth, era);
    }

    private static DateReading day(int year, int month, int dayOfMonth, @Nullable Era era) {
        if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1) {
            return IMPOSSIBLE;
        }
        int westernYear = era == null ? year : era.startYear() + year - 1;
        if (dayOfMonth > YearMonth.of(westernYear, month).lengthOfMonth()) {
            return IMPOSSIBLE;
        }
        var day = LocalDate.of(westernYear, month, dayOfMonth);
        return era == null || era.holds(day) ? inRange(day) : OUTSIDE_ERA;
    }

    private static DateReading inRange(LocalDate day) {
        return day.getYear() < EraDate.FIRST_YEAR || day.getYear() > EraDate.LAST_YEAR ? OUT_OF_RANGE : new Day(day);
    }

    private int number(int longest) {
        skipBlank();
        int from = at;
        while (at < text.length() && at - from < longest && Characters.isDigit(text.charAt(at))) {
            at++;
        }
        return at == from ? NONE : Integer.parseInt(text, from, at, 10);
    }

    private char mark() {
        skipBlank();
        return at < text.length() ? text.charAt(at++) : 0;
    }

    private void skipBlank() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '-' || c == '.';
    }

    private static String plain(String raw) {
        boolean ascii = true;
        for (int i = 0; i < raw.length() && ascii; i++) {
            ascii = raw.charAt(i) < 0x80;
        }
        var text = ascii ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKC);
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isHyphenLike(c) || c == Characters.LONG_VOWEL) {
                plain.append('-');
            } else {
                plain.append(Characters.isBlank(c) ? ' ' : c);
            }
        }
        return plain.toString().strip();
    }

    /** Spreadsheets write a day as the moment it begins; any other time of day stays and is refused. */
    private static String withoutMidnight(String text) {
        for (var midnight : new String[] {" 0:00", " 00:00", " 0:00:00", " 00:00:00", "T00:00", "T00:00:00", ".0"}) {
            if (text.endsWith(midnight) && isWhole(text, midnight)) {
                return text.substring(0, text.length() - midnight.length()).strip();
            }
        }
        return text;
    }

    private static boolean isWhole(String text, String midnight) {
        int length = text.length() - midnight.length();
        return !midnight.equals(".0") || (length == 5 && Characters.isDigits(text.substring(0, length)));
    }
}
