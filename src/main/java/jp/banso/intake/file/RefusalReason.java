package jp.banso.intake.file;

/** Why a whole file cannot be taken; each constant says what its arguments are. */
public enum RefusalReason {
    /** No arguments: there is no row with text in it. */
    EMPTY,
    /** The limit in megabytes. */
    TOO_LARGE,
    /** No arguments: the bytes are a picture, a program or the like. */
    NOT_TEXT,
    /** The line in which a zero byte stands. */
    ZERO_BYTES,
    /** No arguments. */
    PDF,
    /** No arguments: Excel's old binary format, or a workbook with a password. */
    OLD_EXCEL,
    /** No arguments. */
    HTML,
    /** The name of the charset the text seems to have, which a person may choose by hand. */
    OTHER_CHARSET,
    /** The line up to which the text was readable. */
    UNREADABLE_TEXT,
    /** The last line, in the middle of which the file ends. */
    CUT_OFF,
    /** The line. */
    LINE_TOO_LONG,
    /** The line and the limit. */
    TOO_MANY_COLUMNS,
    /** The line and the limit in characters. */
    FIELD_TOO_LONG,
    /** The limit. */
    TOO_MANY_ROWS,
    /** The line in which the quotation mark opened. */
    UNCLOSED_QUOTE,
    /** The line of the quoted field behind whose closing mark more text stands. */
    TEXT_AFTER_QUOTE,
    /** No arguments: the archive is damaged, encrypted or not complete. */
    BROKEN_ARCHIVE,
    /** The limit. */
    TOO_MANY_MEMBERS,
    /** No arguments: far more text comes out than the archive's size can honestly hold. */
    ARCHIVE_BOMB,
    /** No arguments: the archive holds no CSV file. */
    ARCHIVE_WITHOUT_TABLE,
    /** No arguments: the workbook cannot be read. */
    BROKEN_WORKBOOK;

    /** The text key of the reason. */
    public String key() {
        return "intake.file.refused." + name();
    }
}
