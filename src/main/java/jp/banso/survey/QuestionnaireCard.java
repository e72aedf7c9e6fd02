package jp.banso.survey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One questionnaire with what may be changed of it (what Banso came with: its newest version) and all its versions. */
public record QuestionnaireCard(
        String code,
        @Nullable QuestionnaireId id,
        long version,
        SurveyForm form,
        boolean changed,
        boolean inUse,
        List<Version> versions) {

    public QuestionnaireCard {
        versions = List.copyOf(versions);
    }

    /** A version that stays as it is; {@code at} is null for what Banso came with. */
    public record Version(int number, @Nullable Instant at, String by, int rounds) {}
}
