package jp.banso.intake;

import java.time.Instant;
import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.IntakeBatchId;
import org.jspecify.annotations.Nullable;

/** A designation that a newer register no longer tells, and what a person answered. */
public record QuestionRow(
        long id,
        long version,
        IntakeBatchId batch,
        CareOfficeId careOffice,
        String officeNumber,
        String name,
        String service,
        String source,
        QuestionState state,
        Instant askedAt,
        String answerer,
        @Nullable Instant answeredAt,
        @Nullable LocalDate answerOn,
        String words) {}
