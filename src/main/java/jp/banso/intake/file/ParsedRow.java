package jp.banso.intake.file;

import java.util.List;

/** What became of one row. */
public sealed interface ParsedRow {

    /** The row can be taken; the warnings are for a person to look at. */
    record Read(RegisterLine line, List<RowWarning> warnings) implements ParsedRow {}

    /** The row cannot be taken: the field and its column, the text key of the reason with its arguments, the row itself. */
    record Refused(
            int line, RegisterField field, String columnName, String reasonKey, List<Object> arguments, RawRow raw)
            implements ParsedRow {}
}
