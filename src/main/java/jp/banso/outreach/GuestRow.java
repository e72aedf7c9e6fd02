package jp.banso.outreach;

import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** One invited office: how many people it announced (1–99, only of one that comes) and whether it stands as present. */
public record GuestRow(
        long id,
        long version,
        CareOfficeId careOffice,
        String number,
        String name,
        String phone,
        AdoptionStage stage,
        GuestAnswer answer,
        @Nullable Integer people,
        boolean came) {}
