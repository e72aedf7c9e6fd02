package jp.banso.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The offices that are not named, closed ones left out: by the first digits of their postal code and by the category of
 * their leading service against {@link Progress}, and how many the public list names (one row, LISTED and UNLISTED).
 */
public record ToldFigures(LocalDate asOf, ToldTable areas, ToldTable categories, ToldTable listing) {

    public static final String LISTED = "LISTED";
    static final String UNLISTED = "UNLISTED";
    static final String ALL = "ALL";

    public @Nullable Integer offices() {
        return areas.total();
    }

    public @Nullable Integer listed() {
        return listing.at(ALL, LISTED);
    }

    public @Nullable Integer setUp() {
        var place = areas.columns().indexOf(Progress.SET_UP.name());
        return place < 0 ? null : areas.columnTotals().get(place);
    }
}
