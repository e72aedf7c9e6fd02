package jp.banso.careoffice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What proves a step: its kind, the day it took effect (Tokyo date) and either words that let another person find it again
 * (who was spoken to, which counterpart office, which month; at most 500 characters) or the record that proves it.
 */
public record Evidence(
        EvidenceKind kind,
        LocalDate on,
        String note,
        @Nullable Source source) {

    public Evidence {
        note = note.strip();
        if (note.length() > 500 || (note.isEmpty() && source == null)) {
            throw new IllegalArgumentException("evidence needs 1 to 500 characters or a record");
        }
    }

    /** Evidence a person describes. */
    public Evidence(EvidenceKind kind, LocalDate on, String note) {
        this(kind, on, note, null);
    }

    /** Evidence that is a record of another room. */
    public static Evidence recorded(EvidenceKind kind, LocalDate on, Source source) {
        return new Evidence(kind, on, "", source);
    }

    /** Whether it is a recorded public list that names the office. */
    boolean isRecordedList() {
        return kind == EvidenceKind.LISTING_SEEN && source != null && source.sort() == Sort.SNAPSHOT;
    }

    /** The record that proves a step: its sort, and its id in that room's table. */
    public record Source(Sort sort, long id) {}

    /** The sorts of records that can prove a step. */
    public enum Sort {
        CONTACT,
        ATTENDANCE,
        APPLICATION,
        ASSIGNMENT,
        CHECKLIST,
        VISIT,
        USAGE_REPORT,
        SNAPSHOT
    }
}
