package jp.banso.journey;

import java.util.Locale;
import jp.banso.security.FirstAdministrator;
import jp.banso.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** One person of each role, all with the same password; the user name is the role's. */
@Component
public class Household {

    public static final String PASSWORD = "journey-through-banso";

    private final FirstAdministrator first;
    private final JdbcClient jdbc;

    Household(FirstAdministrator first, JdbcClient jdbc) {
        this.first = first;
        this.jdbc = jdbc;
    }

    public static String username(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The name shown on screens. */
    public static String name(Role role) {
        return "試験 " + (role.ordinal() + 1);
    }

    /** The firm that the firm's people belong to; there once they have moved in. */
    public long firm() {
        return jdbc.sql("SELECT MIN(id) FROM vendor").query(Long.class).single();
    }

    public long account(Role role) {
        return jdbc.sql("SELECT id FROM account WHERE username = ?")
                .param(username(role))
                .query(Long.class)
                .single();
    }

    /** As before anybody came: the server no longer remembers that somebody once did. */
    void nobodyYet() {
        Object itself = AopTestUtils.getUltimateTargetObject(first);
        ReflectionTestUtils.setField(itself, "closed", false);
    }

    public void moveIn() {
        nobodyYet();
        first.open(true, "", username(Role.CITY_ADMIN), name(Role.CITY_ADMIN), PASSWORD);
        jdbc.sql("INSERT INTO vendor (name) VALUES ('株式会社見本サポート')").update();
        for (var role : Role.values()) {
            if (role != Role.CITY_ADMIN) {
                jdbc.sql("""
                                INSERT INTO account (username, display_name, role, vendor_id, password_hash, created_at)
                                SELECT :username, :name, :role, :vendor, password_hash, created_at
                                FROM account WHERE username = :first""")
                        .param("username", username(role))
                        .param("name", name(role))
                        .param("role", role.name())
                        .param("vendor", role.ofVendor() ? firm() : null)
                        .param("first", username(Role.CITY_ADMIN))
                        .update();
            }
        }
    }
}
