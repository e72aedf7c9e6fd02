package jp.banso.testing;

import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People to act as. With a database each one has an account row (name at sign-in {@code <role>-<number>}, no usable
 * password), so that foreign keys and checks hold; without one they are only values.
 */
public final class Viewers {

    private final @Nullable JdbcClient jdbc;
    private long last;

    private Viewers(@Nullable JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People without a database. */
    public static Viewers ofNoDatabase() {
        return new Viewers(null);
    }

    /** People whose accounts stand in the database. */
    public static Viewers in(JdbcClient jdbc) {
        return new Viewers(jdbc);
    }

    public Viewer cityAdministrator() {
        return of(Role.CITY_ADMIN);
    }

    public Viewer cityStaff() {
        return of(Role.CITY_STAFF);
    }

    public Viewer vendorLead(VendorId vendor) {
        return of(Role.VENDOR_LEAD, vendor);
    }

    public Viewer vendorVisitor(VendorId vendor) {
        return of(Role.VENDOR_VISITOR, vendor);
    }

    public Viewer council() {
        return of(Role.LIAISON);
    }

    public Viewer desk() {
        return of(Role.DESK);
    }

    public Viewer observer() {
        return of(Role.VIEWER);
    }

    /** Somebody of the role; vendor roles get a firm of their own. */
    public Viewer of(Role role) {
        return of(role, role.ofVendor() ? vendor() : null);
    }

    /** A firm under contract. */
    public VendorId vendor() {
        last++;
        if (jdbc == null) {
            return new VendorId(last);
        }
        var name = "伴走サービス" + System.nanoTime();
        jdbc.sql("INSERT INTO vendor (name) VALUES (?)").param(name).update();
        return new VendorId(jdbc.sql("SELECT id FROM vendor WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    private Viewer of(Role role, @Nullable VendorId vendor) {
        last++;
        var name = "試験 " + last;
        var id = jdbc == null ? new AccountId(last) : stored(jdbc, role, vendor, name);
        return switch (role) {
            case CITY_ADMIN -> new Viewer.CityStaff(id, name, true);
            case CITY_STAFF -> new Viewer.CityStaff(id, name, false);
            case LIAISON -> new Viewer.CouncilSecretariat(id, name);
            case VENDOR_LEAD, VENDOR_VISITOR -> ofVendor(id, name, vendor, role == Role.VENDOR_LEAD);
            case DESK -> new Viewer.SupportDesk(id, name);
            case VIEWER -> new Viewer.Observer(id, name);
        };
    }

    private static Viewer ofVendor(AccountId id, String name, @Nullable VendorId vendor, boolean lead) {
        if (vendor == null) {
            throw new IllegalArgumentException("a firm is needed");
        }
        return new Viewer.VendorStaff(id, name, vendor, lead);
    }

    private static AccountId stored(JdbcClient jdbc, Role role, @Nullable VendorId vendor, String name) {
        var username = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + System.nanoTime();
        jdbc.sql("""
                        INSERT INTO account (username, display_name, role, vendor_id, password_hash, created_at)
                        VALUES (?, ?, ?, ?, '{none}', UTC_TIMESTAMP(6))""")
                .param(username)
                .param(name)
                .param(role.name())
                .param(vendor == null ? null : vendor.value())
                .update();
        return new AccountId(jdbc.sql("SELECT id FROM account WHERE username = ?")
                .param(username)
                .query(Long.class)
                .single());
    }
}
