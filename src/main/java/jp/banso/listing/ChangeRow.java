package jp.banso.listing;

import java.time.LocalDate;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;

/**
 * A proposed change: what the list before said and this one says, and what the register has now, which is what a person
 * decides about ({@code present}; the stage's constant for a newly listed office).
 */
public record ChangeRow(
        long id,
        ChangeKind kind,
        Confidence confidence,
        CareOfficeId careOffice,
        String number,
        String name,
        AdoptionStage stage,
        LocalDate asOf,
        String was,
        String said,
        String present,
        ChangeState state,
        String decider,
        String words) {}
