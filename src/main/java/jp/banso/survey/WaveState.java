package jp.banso.survey;

import java.time.LocalDate;

/** Where a round stands on a day. */
public enum WaveState {
    AHEAD,
    OPEN,
    CLOSED;

    static WaveState on(LocalDate day, LocalDate opensOn, LocalDate closesOn) {
        if (day.isBefore(opensOn)) {
            return AHEAD;
        }
        return day.isAfter(closesOn) ? CLOSED : OPEN;
    }
}
