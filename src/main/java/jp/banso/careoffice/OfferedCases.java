package jp.banso.careoffice;

import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;

/** Which cases firms were asked to take on; told by the room that asks them. */
public interface OfferedCases {

    /** Whether this person's firm is asked, or is at work there, at present. */
    boolean concern(VendorStaff person, CareOfficeId office);
}
