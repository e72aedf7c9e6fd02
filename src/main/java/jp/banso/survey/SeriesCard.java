package jp.banso.survey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A series with its rounds in the order of their steps. */
public record SeriesCard(
        SeriesId id,
        long version,
        String title,
        LocalDate startsOn,
        int answerDays,
        int remindDays,
        @Nullable LocalDate stoppedOn,
        List<WaveRow> rounds) {

    public SeriesCard {
        rounds = List.copyOf(rounds);
    }
}
