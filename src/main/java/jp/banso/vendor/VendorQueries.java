package jp.banso.vendor;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.security.Role;
import jp.banso.security.VendorDirectory;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads firms. */
@Service
public class VendorQueries implements VendorDirectory {

    private final JdbcClient jdbc;
    private final Clock clock;

    VendorQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every firm: working ones first, then by name. */
    @RolesAllowed(Role.Names.CITY_ADMIN)
    public List<VendorRow> all(Viewer viewer) {
        return jdbc.sql("""
                        SELECT v.id, v.version, v.name, v.contract_ends_on, v.active, v.capacity,
                               (SELECT COUNT(*) FROM account a WHERE a.vendor_id = v.id AND a.enabled) AS accounts
                        FROM vendor v ORDER BY v.active DESC, v.name, v.id""")
                .query((row, number) -> new VendorRow(
                        new VendorId(row.getLong("id")),
                        row.getLong("version"),
                        new VendorData(
                                row.getString("name"),
                                row.getObject("contract_ends_on", LocalDate.class),
                                row.getBoolean("active"),
                                row.getObject("capacity", Integer.class)),
                        row.getInt("accounts")))
                .list();
    }

    @Override
    @RolesAllowed({Role.Names.CITY_ADMIN, Role.Names.CITY_STAFF})
    public List<Firm> active(Viewer viewer) {
        return jdbc.sql("""
                        SELECT id, name FROM vendor
                        WHERE active AND (contract_ends_on IS NULL OR contract_ends_on >= ?) ORDER BY name, id""")
                .param(JapanTime.today(clock))
                .query((row, number) -> new Firm(new VendorId(row.getLong("id")), row.getString("name")))
                .list();
    }
}
