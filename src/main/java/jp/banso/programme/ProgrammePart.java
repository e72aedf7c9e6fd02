package jp.banso.programme;

import java.util.List;
import jp.banso.security.Viewer;

/**
 * What one room keeps of the programme's own making: words and settings, never an office, a person or a firm (PGM-01).
 * Beans of this type are written into the file in the order of their {@link #key}.
 */
public interface ProgrammePart {

    /** Its name in the file, at most 40 small letters and hyphens; never changed, since files of other cities carry it. */
    String key();

    /** Everything the room keeps now, each item's key once, in an order that does not depend on ids. */
    List<ProgrammeItem> items(Viewer viewer);

    /**
     * What a file is compared with: what the room keeps now, and in its place what was taken over and waits to be reviewed.
     */
    default List<ProgrammeItem> compared(Viewer viewer) {
        return items(viewer);
    }

    /**
     * Makes the item what the file says, through the room's own rules, in the transaction that runs. False where those rules
     * refuse it, and then nothing has changed.
     */
    boolean take(Viewer viewer, ProgrammeItem item);
}
