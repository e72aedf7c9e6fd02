package jp.banso.vendor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a firm: its name (1 to 200 characters, unique), the last day of its contract (Asia/Tokyo, none is open),
 * whether it works for the city, and how many cases it is meant to have at once (1 to 9999, none is not agreed). New work and new accounts may name it while it works and the last day has not passed.
 */
public record VendorData(
        String name,
        @Nullable LocalDate contractEndsOn,
        boolean active,
        @Nullable Integer capacity) {

    public static final int LONGEST_NAME = 200;
    public static final int MOST_CASES = 9999;

    public VendorData {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a firm's name has 1 to 200 characters");
        }
        if (capacity != null && (capacity < 1 || capacity > MOST_CASES)) {
            throw new IllegalArgumentException("a firm has 1 to 9999 cases at once");
        }
    }

    /** A firm with which no number of cases is agreed. */
    public VendorData(String name, @Nullable LocalDate contractEndsOn, boolean active) {
        this(name, contractEndsOn, active, null);
    }

    /** Whether it is under contract on that day (VND-01). */
    public boolean works(LocalDate day) {
        return active && (contractEndsOn == null || !contractEndsOn.isBefore(day));
    }
}
