package jp.banso.careoffice;

import java.util.Objects;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The object mother of the people who look at cases; each call makes a new account. */
@Component
public class People {

    private final JdbcClient jdbc;
    private int count;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Viewer.CityStaff cityStaff() {
        return cityStaff("市職員" + ++count);
    }

    public Viewer.CityStaff cityStaff(String name) {
        return new Viewer.CityStaff(account(name, Role.CITY_STAFF, null), name, false);
    }

    public Viewer.CityStaff administrator() {
        var name = "市管理者" + ++count;
        return new Viewer.CityStaff(account(name, Role.CITY_ADMIN, null), name, true);
    }

    public VendorId firm() {
        return firm("伴走支援事業者" + ++count);
    }

    public VendorId firm(String name) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO vendor (name) VALUES (?)").param(name).update(key);
        return new VendorId(Objects.requireNonNull(key.getKey()).longValue());
    }

    public Viewer.VendorStaff lead(VendorId firm) {
        var name = "支援管理者" + ++count;
        return new Viewer.VendorStaff(account(name, Role.VENDOR_LEAD, firm), name, firm, true);
    }

    public Viewer.VendorStaff visitor(VendorId firm) {
        var name = "訪問担当" + ++count;
        return new Viewer.VendorStaff(account(name, Role.VENDOR_VISITOR, firm), name, firm, false);
    }

    public Viewer.CouncilSecretariat council() {
        var name = "連絡会事務局" + ++count;
        return new Viewer.CouncilSecretariat(account(name, Role.LIAISON, null), name);
    }

    public Viewer.SupportDesk desk() {
        var name = "サポートデスク" + ++count;
        return new Viewer.SupportDesk(account(name, Role.DESK, null), name);
    }

    public Viewer.Observer observer() {
        var name = "閲覧者" + ++count;
        return new Viewer.Observer(account(name, Role.VIEWER, null), name);
    }

    private AccountId account(String name, Role role, @Nullable VendorId firm) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO account (username, display_name, role, vendor_id, password_hash, created_at)
                        VALUES (?, ?, ?, ?, 'x', '2026-01-01')""")
                .param("person" + System.nanoTime())
                .param(name)
                .param(role.name())
                .param(firm == null ? null : firm.value())
                .update(key);
        return new AccountId(Objects.requireNonNull(key.getKey()).longValue());
    }
}
