package jp.banso.intake.file;

/** Why a row is not taken; dates have their own reasons below {@code intake.row.date.refused}. */
enum RowRefusal {
    BLANK,
    OFFICE_NUMBER,
    UNKNOWN_SERVICE,
    /** The longest length in characters. */
    TOO_LONG,
    /** The cells of the row and of the header. */
    SHIFTED,
    /** Characters that no text has: control characters, or the mark that a decoder left for a lost character. */
    GARBLED;

    String key() {
        return "intake.row.refused." + name();
    }
}
