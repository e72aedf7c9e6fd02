package jp.banso.vendor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a firm: its name (1 to 200 characters, unique), the last day of its contract (Asia/Tokyo, none is open)
 * and whether it works for the city. New work and new accounts may name it while it works and the last day has not passed.
 */
public record VendorData(String name, @Nullable LocalDate contractEndsOn, boolean active) {

    public static final int LONGEST_NAME = 200;

    public VendorData {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a firm's name has 1 to 200 characters");
        }
    }

    /** Whether it is under contract on that day (VND-01). */
    public boolean works(LocalDate day) {
        return active && (contractEndsOn == null || !contractEndsOn.isBefore(day));
    }
}
