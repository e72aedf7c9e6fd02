package jp.banso.survey;

import org.jspecify.annotations.Nullable;

/**
 * One questionnaire in the list. What Banso came with has no {@code id} and cannot be changed. {@code published} is the
 * number of its newest version (0 for none); {@code changed}: its draft says something else.
 */
public record QuestionnaireRow(
        String code,
        @Nullable QuestionnaireId id,
        String title,
        int published,
        boolean changed,
        boolean inUse,
        int questions,
        int rounds) {}
