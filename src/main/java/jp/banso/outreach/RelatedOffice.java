package jp.banso.outreach;

import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;

/** An office for which the same person may speak in one call, and why. */
public record RelatedOffice(CareOfficeId id, String number, String name, AdoptionStage stage, Bond bond) {

    /** Called under the same number, which says most; or run by the same corporation. */
    public enum Bond {
        SAME_PHONE,
        SAME_CORPORATION
    }
}
