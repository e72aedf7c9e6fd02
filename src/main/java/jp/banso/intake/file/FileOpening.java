package jp.banso.intake.file;

import java.util.List;

/** What a file turned out to be: one or more tables, or nothing that can be taken. */
public sealed interface FileOpening {

    /** The tables in the order of the file; of a workbook's sheets a person usually means the first. */
    record Opened(FileKind kind, List<SourceTable> tables) implements FileOpening {}

    record Refused(Refusal refusal) implements FileOpening {}
}
