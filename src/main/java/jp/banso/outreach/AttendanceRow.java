package jp.banso.outreach;

import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;

/** One office that came to a session. */
public record AttendanceRow(
        AttendanceId id,
        long version,
        CareOfficeId careOffice,
        String number,
        String name,
        AdoptionStage stage,
        int people,
        boolean walkIn,
        String recorder) {}
