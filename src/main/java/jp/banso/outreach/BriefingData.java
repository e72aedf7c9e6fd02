package jp.banso.outreach;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a briefing session: its title (1–200), the day and the times in Tokyo, the last day to apply (at the
 * latest its own), how it is held, where (at most 200) and for how many people (1–9,999). An end needs an earlier start.
 */
public record BriefingData(
        String title,
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable LocalDate applyUntil,
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
        if (!follows(startsAt, endsAt)) {
            throw new IllegalArgumentException("a session ends after it starts");
        }
        if (applyUntil != null && applyUntil.isAfter(heldOn)) {
            throw new IllegalArgumentException("nobody applies after the day");
        }
    }

    /** A session of which only the day is known. */
    public BriefingData(String title, LocalDate heldOn, Venue venue, String place, @Nullable Integer capacity) {
        this(title, heldOn, null, null, null, venue, place, capacity);
    }

    /** Whether these can be a session's times. */
    public static boolean follows(@Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
        return endsAt == null || startsAt != null && endsAt.isAfter(startsAt);
    }
}
