package jp.banso.listing;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;

/** A question about an office that the list of {@code asOf} no longer names. */
public record MissingRow(
        long id,
        CareOfficeId careOffice,
        String number,
        String name,
        LocalDate asOf,
        QuestionState state,
        String answerer,
        String words) {}
