package jp.banso.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One listed office with the services of its lines; {@code matched} is the number of the office it was found to be. */
public record EntryRow(
        long id,
        long snapshot,
        LocalDate asOf,
        String number,
        String name,
        String address,
        String services,
        Standing standing,
        @Nullable String matched,
        String decider) {}
