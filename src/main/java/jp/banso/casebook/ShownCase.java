package jp.banso.casebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the public reads it, or would: of an unnamed office without its name, without the photographs that show it, and
 * with no trait that too few offices share (CSB-04). {@code publishedOn} is null for one that is not published.
 */
public record ShownCase(
        CasebookId id,
        int number,
        String title,
        String officeName,
        Traits traits,
        String background,
        String measures,
        List<ResultLine> results,
        String voice,
        List<PictureOf> photos,
        @Nullable LocalDate publishedOn) {

    public boolean isNamed() {
        return !officeName.isEmpty();
    }
}
