package jp.banso.stuck;

import java.util.stream.IntStream;

/**
 * After how many days (1–365) a case counts as standing still; a case is on a list from the day after. {@code version} is 0
 * for what holds until the city sets something else.
 */
public record StuckLimits(long version, int unassigned, int unvisited, int certificate, int noExchange) {

    /** What holds until somebody sets it. */
    public static final StuckLimits FIRST = new StuckLimits(0, 7, 14, 45, 30);

    public StuckLimits {
        if (!IntStream.of(unassigned, unvisited, certificate, noExchange).allMatch(days -> days >= 1 && days <= 365)) {
            throw new IllegalArgumentException("1–365 days");
        }
    }

    /** The days of this list. */
    public int of(StuckList list) {
        return switch (list) {
            case UNASSIGNED -> unassigned;
            case UNVISITED -> unvisited;
            case CERTIFICATE -> certificate;
            case NO_EXCHANGE -> noExchange;
        };
    }
}
