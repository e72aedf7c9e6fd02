package jp.banso.demo.story;

import java.util.Map;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.VendorId;

/** The people of the city by username. */
record Cast(Map<String, Viewer> people) {

    Viewer admin() {
        return city("admin");
    }

    Viewer staff() {
        return city("staff");
    }

    CouncilSecretariat council() {
        return of("council") instanceof CouncilSecretariat secretariat ? secretariat : wrong();
    }

    /** The lead of the first firm or of the other. */
    VendorStaff lead(boolean firstFirm) {
        return of(firstFirm ? "lead" : "other") instanceof VendorStaff lead ? lead : wrong();
    }

    VendorStaff visitor() {
        return of("vendor") instanceof VendorStaff visitor ? visitor : wrong();
    }

    VendorId firm(boolean first) {
        return lead(first).vendor();
    }

    Viewer desk() {
        return of("desk");
    }

    private Viewer city(String username) {
        return of(username) instanceof CityStaff person ? person : wrong();
    }

    private Viewer of(String username) {
        var person = people.get(username);
        return person == null ? wrong() : person;
    }

    private static <T> T wrong() {
        throw new IllegalStateException("the demo's people are not who the story needs");
    }
}
