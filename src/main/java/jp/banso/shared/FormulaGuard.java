package jp.banso.shared;

/**
 * Keeps spreadsheets from taking a text for a formula: a guarded text begins with an apostrophe. Opening undoes exactly
 * what closing did, so that what is exported comes back as it was.
 */
public final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /** The text with one apostrophe before it where a spreadsheet could run it, counting guards it already carries. */
    public static String closed(String text) {
        return isDangerous(text) ? GUARD + text : text;
    }

    /** The text without its guard, and out of the {@code ="…"} by which some files keep leading zeros. */
    public static String opened(String text) {
        if (text.length() > 1 && text.charAt(0) == GUARD && isDangerous(text)) {
            return text.substring(1);
        }
        boolean quoted = text.length() >= 4 && text.startsWith("=\"") && text.indexOf('"', 2) == text.length() - 1;
        return quoted ? text.substring(2, text.length() - 1) : text;
    }

    private static boolean isDangerous(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == GUARD) {
            i++;
        }
        return i < text.length() && DANGEROUS.indexOf(text.charAt(i)) >= 0;
    }
}
