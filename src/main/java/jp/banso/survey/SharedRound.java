package jp.banso.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.banso.shared.SurveyWaveId;

/**
 * A round's results as an audience may read them (SRV-14): tables, what is saved in the middle where enough said both, and
 * the texts the city has let go (SRV-15), where there are enough. Of a personal questionnaire only the sums of offices are
 * read: its tables count people, and five people may be one office.
 */
public record SharedRound(
        SurveyWaveId id,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        int asked,
        int answered,
        Audience audience,
        List<SharedTable> tables,
        Optional<Figures> savedMinutes,
        Optional<TimeStudy> study,
        List<Words> words) {

    public SharedRound {
        tables = List.copyOf(tables);
        words = List.copyOf(words);
    }

    /** Texts to one question. */
    public record Words(Question question, List<String> texts) {}
}
