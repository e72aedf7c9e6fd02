package jp.banso.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a briefing session: its title (1–200), the Tokyo day, how it is held, where (at most 200) and for how
 * many people (1–9,999).
 */
public record BriefingData(
        String title,
        LocalDate heldOn,
        Venue venue,
        String place,
        @Nullable Integer capacity) {

    public static final int LONGEST = 200;
    public static final int LARGEST = 9999;

    public BriefingData {
        title = Words.upTo(LONGEST, title);
        place = Words.upTo(LONGEST, place);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a session has a title");
        }
        if (capacity != null && (capacity < 1 || capacity > LARGEST)) {
            throw new IllegalArgumentException("a session has room for 1 to 9,999 people");
        }
    }
}
