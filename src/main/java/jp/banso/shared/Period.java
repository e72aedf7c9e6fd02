package jp.banso.shared;

import java.time.LocalDate;

/** Days from {@code start}, included, to {@code end}, not included; refuses to end before it starts. */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period does not end before it starts");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }
}
