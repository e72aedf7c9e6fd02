package jp.banso.demo;

/** ASCII in the full width of Japanese keyboards. */
final class FullWidth {

    private static final int DISTANCE = 0xFEE0;

    private FullWidth() {}

    static String of(String ascii) {
        var text = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            text.append((char) (ascii.charAt(i) + DISTANCE));
        }
        return text.toString();
    }

    /** Widens the digits and leaves everything else. */
    static String digitsOf(String mixed) {
        var text = new StringBuilder(mixed);
        for (int i = 0; i < mixed.length(); i++) {
            if (mixed.charAt(i) >= '0' && mixed.charAt(i) <= '9') {
                text.setCharAt(i, (char) (mixed.charAt(i) + DISTANCE));
            }
        }
        return text.toString();
    }
}
