package jp.banso.support;

import java.time.LocalDate;

/** What another room keeps beside the notes of visits; called in the transaction that changes the note. */
public interface NoteCompanion {

    /** A note of a visit on that day was written. */
    void written(AssignmentId assignment, LocalDate visitedOn, long note);

    /** The note was taken back (SUP-15). */
    void withdrawn(long note);
}
