package jp.banso.demo;

/** A part of a name with its reading in full-width katakana. */
record Word(String text, String kana) {

    private static final int HIRAGANA_FIRST = 0x3041;
    private static final int HIRAGANA_LAST = 0x3096;
    private static final int HIRAGANA_TO_KATAKANA = 0x60;

    /** A word without a reading of its own is read as it is written. */
    static Word of(Words.Line line) {
        return of(line.text(0), line.text(1));
    }

    static Word of(String text, String kana) {
        return new Word(text, kana.isEmpty() ? katakana(text) : kana);
    }

    Word followedBy(Word next) {
        return new Word(text + next.text, kana + next.kana);
    }

    private static String katakana(String text) {
        var kana = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            kana.append(c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST ? (char) (c + HIRAGANA_TO_KATAKANA) : c);
        }
        return kana.toString();
    }
}
