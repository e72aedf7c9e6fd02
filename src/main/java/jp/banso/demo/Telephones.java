package jp.banso.demo;

/** Counts through telephone numbers that ring nowhere, because their exchange is never assigned. */
final class Telephones {

    private static final int LINES_OF_AN_EXCHANGE = 10_000;

    private final String areaCode;
    private final int lastExchange;
    private int line;

    private Telephones(String areaCode, int lastExchange) {
        this.areaCode = areaCode;
        this.lastExchange = lastExchange;
    }

    /** One exchange of ten thousand lines, 06-0000-xxxx. */
    static Telephones ofCity() {
        return new Telephones("06", 0);
    }

    /** A hundred million lines behind the area code 00, which is none. */
    static Telephones ofNation() {
        return new Telephones("00", LINES_OF_AN_EXCHANGE - 1);
    }

    String next() {
        int exchange = ++line / LINES_OF_AN_EXCHANGE;
        if (exchange > lastExchange) {
            throw new IllegalStateException("No invented lines left under " + areaCode);
        }
        var number = new StringBuilder(12).append(areaCode);
        appendFour(number.append('-'), exchange);
        appendFour(number.append('-'), line % LINES_OF_AN_EXCHANGE);
        return number.toString();
    }

    /** The same number as offices type it: as it is, bracketed, in full width. */
    static String asTyped(Dice dice, String number) {
        int form = dice.below(20);
        if (form < 12) {
            return number;
        }
        int bar = number.indexOf('-');
        var bracketed = "(" + number.substring(0, bar) + ")" + number.substring(bar + 1);
        if (form < 15) {
            return bracketed;
        }
        return FullWidth.of(form < 19 ? number : bracketed);
    }

    private static void appendFour(StringBuilder text, int number) {
        for (int scale = 1000; scale > 0; scale /= 10) {
            text.append((char) ('0' + number / scale % 10));
        }
    }
}
