package jp.banso.intake;

import java.util.List;

/** A row that is not taken: where it stands, why, and its cells as they were. */
public record RefusedRow(
        String file,
        int line,
        String officeNumber,
        String field,
        String column,
        String reasonKey,
        List<Object> arguments,
        List<String> cells) {}
