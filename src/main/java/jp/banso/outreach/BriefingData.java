package jp.banso.outreach;

import java.time.LocalDate;

/** What is kept of a briefing session: its title (1–200), the Tokyo day, how it is held and where (at most 200). */
public record BriefingData(String title, LocalDate heldOn, Venue venue, String place) {

    public static final int LONGEST = 200;

    public BriefingData {
        title = Words.upTo(LONGEST, title);
        place = Words.upTo(LONGEST, place);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a session has a title");
        }
    }
}
