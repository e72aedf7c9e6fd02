package jp.banso.desk;

/** Texts of forms, stripped and refused when longer than their column. */
final class Words {

    private Words() {}

    static String upTo(int most, String words) {
        var stripped = words.strip();
        if (stripped.length() > most) {
            throw new IllegalArgumentException("at most " + most + " characters");
        }
        return stripped;
    }
}
