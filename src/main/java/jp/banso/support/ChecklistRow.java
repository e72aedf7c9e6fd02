package jp.banso.support;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One item of a checklist with its latest answer, if there is one. */
public record ChecklistRow(
        ChecklistItem item,
        @Nullable ItemAnswer answer,
        @Nullable LocalDate dueOn,
        @Nullable Instant answeredAt,
        String answerer) {}
