package jp.banso.demo.story;

import java.time.LocalDate;

/** How far an office that applied has come by the end of the story, how many there are of it, and when they applied. */
enum Ending {
    SETTLED(9, LocalDate.of(2025, 10, 14), LocalDate.of(2025, 10, 24), 8),
    LIVE(19, LocalDate.of(2025, 10, 16), LocalDate.of(2025, 11, 10), 12),
    TESTED(18, LocalDate.of(2025, 10, 22), LocalDate.of(2025, 11, 25), 14),
    SET_UP(24, LocalDate.of(2025, 10, 27), LocalDate.of(2025, 12, 8), 18),
    PREPARING(21, LocalDate.of(2025, 11, 10), LocalDate.of(2026, 1, 13), 0),
    PRE_CHECK(12, LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 23), 0),
    OFFERED(4, LocalDate.of(2026, 1, 22), LocalDate.of(2026, 2, 3), 0),
    WAITING(7, LocalDate.of(2026, 1, 26), LocalDate.of(2026, 2, 12), 0),
    GIVEN_UP(2, LocalDate.of(2025, 10, 20), LocalDate.of(2025, 11, 14), 0),
    WITHDRAWN(4, LocalDate.of(2025, 10, 20), LocalDate.of(2025, 12, 5), 0);

    private final int offices;
    private final LocalDate first;
    private final LocalDate last;
    private final int longestPreparation;

    Ending(int offices, LocalDate first, LocalDate last, int longestPreparation) {
        this.offices = offices;
        this.first = first;
        this.last = last;
        this.longestPreparation = longestPreparation;
    }

    int offices() {
        return offices;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** Working days from the first visit to the use application at most. */
    int longestPreparation() {
        return longestPreparation;
    }

    boolean isAccompanied() {
        return ordinal() <= PRE_CHECK.ordinal() || this == GIVEN_UP;
    }

    boolean isSetUp() {
        return ordinal() <= SET_UP.ordinal();
    }

    boolean isTested() {
        return ordinal() <= TESTED.ordinal();
    }

    boolean isLive() {
        return ordinal() <= LIVE.ordinal();
    }
}
