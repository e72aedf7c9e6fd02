package jp.banso.outreach;

import java.util.Optional;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;

/** What a caller may say to a reason; told by the room that keeps scripts (SCR-01). */
public interface CallScripts {

    /** The present version for this reason, filled with this office's facts; empty where there is none, or nothing to say. */
    Optional<CallScript> script(Viewer viewer, CareOfficeId office, ContactReason reason);

    /** In the transaction that records it: during this contact that version was on the screen. */
    void used(ContactId contact, long version);

    /** The record was written anew; what was on the screen stays what it was. */
    void writtenAnew(ContactId wrong, ContactId corrected);

    /** Version {@code number} (from 1) of a reason's script, {@code words} as they are said, paragraphs by line. */
    record CallScript(long version, int number, String words) {}
}
