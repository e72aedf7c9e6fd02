package jp.banso.careoffice;

import java.time.LocalDate;

/**
 * What proves a step: its kind, the day it took effect (Tokyo date) and words that let another person find it again (who
 * was spoken to, which counterpart office, which month), at most 500 characters, never blank.
 */
public record Evidence(EvidenceKind kind, LocalDate on, String note) {

    public Evidence {
        note = note.strip();
        if (note.isEmpty() || note.length() > 500) {
            throw new IllegalArgumentException("evidence needs 1 to 500 characters");
        }
    }
}
