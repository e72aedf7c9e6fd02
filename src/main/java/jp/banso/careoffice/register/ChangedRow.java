package jp.banso.careoffice.register;

import org.jspecify.annotations.Nullable;

/**
 * One row of a change set with where it comes from: the table and line of the file, and the source, of which the one
 * with the lower rank speaks for a new office. The designation is named for changed ones only.
 */
public record ChangedRow(
        int seq,
        ChangeKind kind,
        long table,
        int line,
        @Nullable Long designation,
        RegisterRow row,
        String source,
        int sourceRank) {}
