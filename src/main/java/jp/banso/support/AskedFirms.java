package jp.banso.support;

import jp.banso.careoffice.OfferedCases;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells by the open assignments which firm is asked or at work. */
@Component
class AskedFirms implements OfferedCases {

    private final JdbcClient jdbc;

    AskedFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean concern(VendorStaff person, CareOfficeId office) {
        return jdbc.sql("SELECT COUNT(*) FROM support_assignment WHERE open_office_id = ? AND vendor_id = ?")
                        .params(office.value(), person.vendor().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
