package jp.banso.desk;

/** Texts of forms, stripped and refused when longer than their column. */
final class Words {

    private Words() {}

    /** A code as machines show it: full-width letters, digits and signs become ASCII. */
    static String code(String typed) {
        return typed.chars()
                .map(c -> c >= '\uFF01' && c <= '\uFF5E' ? c - 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String upTo(int most, String words) {
        var stripped = words.strip();
        if (stripped.length() > most) {
            throw new IllegalArgumentException("at most " + most + " characters");
        }
        return stripped;
    }
}
