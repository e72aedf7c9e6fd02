package jp.banso.intake.file;

/** What a file is by its bytes; its name is not asked. */
public enum FileKind {
    CSV,
    /** An archive of CSV files, also when it is named as one. */
    ZIP,
    XLSX
}
