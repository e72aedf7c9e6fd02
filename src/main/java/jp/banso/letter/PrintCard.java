package jp.banso.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.bulk.BulkId;
import org.jspecify.annotations.Nullable;

/** One printing; {@code batch} is the act that recorded the letters as sent, null where nobody said so. */
public record PrintCard(
        PrintId id,
        String name,
        LocalDate datedOn,
        int letters,
        List<LetterPreview.Left> left,
        Instant printedAt,
        String printer,
        @Nullable BulkId batch) {

    public PrintCard {
        left = List.copyOf(left);
    }
}
