package jp.banso.careoffice.panel;

import java.time.LocalDate;
import java.util.List;
import jp.banso.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What one room knows a person to have before them, for the page of open work. Beans of this type are asked in turn; each
 * asks its own queries as that viewer and answers nothing where the person is not concerned.
 */
public interface OpenWork {

    /** The most a room tells of at once. */
    int MOST = 200;

    /** How many days ahead belong to open work. */
    int DAYS_AHEAD = 7;

    /** The person's open work, in the order it is due: what is due by {@link #DAYS_AHEAD} days after today, or has no day. */
    List<Task> tasks(Viewer viewer, LocalDate today);

    /**
     * One thing to be done: what, for which office, at which address it is done, and by when (none: as soon as one can).
     * {@code waitsFor} names whose turn it is where it is not the person's own, and is else empty.
     */
    record Task(
            String what,
            String office,
            String address,
            @Nullable LocalDate due,
            String waitsFor) {}
}
