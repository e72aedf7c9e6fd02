package jp.banso.stuck;

import java.time.LocalDate;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;

/** One office that stands still: since which day, and who accompanies it (empty where nobody does). */
public record StuckRow(
        CareOfficeId careOffice,
        String officeNumber,
        String officeName,
        AdoptionStage stage,
        String firm,
        String visitor,
        LocalDate since) {}
