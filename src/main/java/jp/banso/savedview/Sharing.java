package jp.banso.savedview;

import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;

/** Who besides its owner may open a view: nobody, the city's staff, or the owner's firm. */
public enum Sharing {
    PRIVATE,
    CITY,
    FIRM;

    /** Whether this person may share a view so: the city with the city, a firm's lead within the firm (VIW-02). */
    public boolean openTo(Viewer viewer) {
        return switch (this) {
            case PRIVATE -> true;
            case CITY -> viewer instanceof CityStaff;
            case FIRM -> viewer instanceof VendorStaff person && person.lead();
        };
    }
}
