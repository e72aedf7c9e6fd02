package jp.banso.deadline;

import java.time.LocalDate;
import jp.banso.careoffice.MigrationStage;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** An office on the exchange and how far its move has come, since when; the firm at work there may be empty. */
public record MigrationRow(
        CareOfficeId careOffice,
        String number,
        String name,
        MigrationStage stage,
        @Nullable LocalDate since,
        String firm) {}
