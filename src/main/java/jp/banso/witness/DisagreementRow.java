package jp.banso.witness;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** A disagreement for a person, or one that was answered; {@code about} is the statement it rests on. */
public record DisagreementRow(
        DisagreementKind kind,
        CareOfficeId careOffice,
        String number,
        String name,
        String about,
        LocalDate since,
        StatementMeans means,
        String answerer,
        String words,
        @Nullable LocalDate againOn) {}
