package jp.banso.intake;

import java.util.List;

/**
 * One line of a preview: a row, a cell or a problem, with file and line where it stands. {@code field} names a register
 * field; the reason is a text key with its arguments; what a line has nothing to say about is empty.
 */
public record PreviewRow(
        String id,
        String officeNumber,
        String name,
        String service,
        String field,
        String oldValue,
        String newValue,
        String file,
        int line,
        String column,
        String reasonKey,
        List<Object> arguments) {}
