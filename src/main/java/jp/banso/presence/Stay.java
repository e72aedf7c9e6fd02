package jp.banso.presence;

import jp.banso.shared.CareOfficeId;

/** One open page of one case, from its opening to its end. Two pages of one person are two stays. */
public final class Stay {

    private final CareOfficeId careOffice;

    Stay(CareOfficeId careOffice) {
        this.careOffice = careOffice;
    }

    public CareOfficeId careOffice() {
        return careOffice;
    }
}
