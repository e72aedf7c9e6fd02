package jp.banso.survey;

import java.time.Instant;
import java.util.List;

/** A file that was taken in, and those of its rows that do not count. */
public record BroughtFile(long id, String fileName, Instant at, String by, int valid, List<FileCheck.CheckedRow> rest) {

    public BroughtFile {
        rest = List.copyOf(rest);
    }
}
