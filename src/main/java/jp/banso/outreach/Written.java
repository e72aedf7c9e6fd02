package jp.banso.outreach;

import java.time.LocalDate;

/** Something written that the city sent: by which means, on which day (Tokyo), and what it was (at most 300 characters). */
public record Written(ContactMeans means, LocalDate on, String what) {

    public static final int LONGEST = 300;

    public Written {
        what = Words.upTo(LONGEST, what);
        if (!Touches.WRITTEN.contains(means)) {
            throw new IllegalArgumentException("not written: " + means);
        }
    }
}
