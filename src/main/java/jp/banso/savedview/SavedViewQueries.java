package jp.banso.savedview;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.security.Role;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/** The views of a list that a viewer may open: one's own, those shared with one, and the one one's role begins with (VIW-02). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON, Names.DESK})
public class SavedViewQueries {

    private static final String SELECT = """
            SELECT w.*, a.display_name AS owner_name, mine.view_id IS NOT NULL AS begins
            FROM saved_view w JOIN account a ON a.id = w.owner_id
            LEFT JOIN saved_view_start mine
              ON mine.view_id = w.id AND mine.list_name = w.list_name AND mine.holder = :person
            LEFT JOIN saved_view_start role
              ON role.view_id = w.id AND role.list_name = w.list_name AND role.holder = :role AND w.sharing = 'CITY'
            WHERE w.list_name = :list
              AND (w.owner_id = :account OR w.sharing = 'CITY' AND :city
                OR w.sharing = 'FIRM' AND w.vendor_id = :firm OR role.view_id IS NOT NULL)
            """;

    private final JdbcClient jdbc;

    SavedViewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most 200; one's own come first, then by name. */
    public List<SavedView> views(Viewer viewer, String list) {
        return asked(viewer, list, "ORDER BY w.owner_id <> :account, w.name, w.id LIMIT 200")
                .query((row, number) -> view(row, viewer))
                .list();
    }

    /** The view with this id, where the viewer may open it. */
    public Optional<SavedView> view(Viewer viewer, String list, long id) {
        return asked(viewer, list, "AND w.id = :wanted")
                .param("wanted", id)
                .query((row, number) -> view(row, viewer))
                .optional();
    }

    /** The view this person chose for the list to begin with. */
    public Optional<SavedView> ownStart(Viewer viewer, String list) {
        return asked(viewer, list, "AND mine.view_id IS NOT NULL")
                .query((row, number) -> view(row, viewer))
                .optional();
    }

    /** The view the administrator chose for this person's role. */
    public Optional<SavedView> roleStart(Viewer viewer, String list) {
        return asked(viewer, list, "AND role.view_id IS NOT NULL")
                .query((row, number) -> view(row, viewer))
                .optional();
    }

    /** Which view the list begins with for which role, for the administrator. */
    @RolesAllowed(Names.CITY_ADMIN)
    public Map<Role, Long> roleStarts(Viewer viewer, String list) {
        var starts = new EnumMap<Role, Long>(Role.class);
        for (var role : Role.values()) {
            jdbc.sql("SELECT view_id FROM saved_view_start WHERE list_name = ? AND holder = ?")
                    .params(list, holder(role))
                    .query(Long.class)
                    .optional()
                    .ifPresent(view -> starts.put(role, view));
        }
        return starts;
    }

    private StatementSpec asked(Viewer viewer, String list, String rest) {
        return jdbc.sql(SELECT + rest)
                .param("list", list)
                .param("account", viewer.account().value())
                .param("person", holder(viewer))
                .param("role", holder(viewer.role()))
                .param("city", viewer instanceof CityStaff)
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0);
    }

    private static SavedView view(ResultSet row, Viewer viewer) throws SQLException {
        var content = new ViewContent(
                row.getString("name"), row.getString("query"), Sharing.valueOf(row.getString("sharing")));
        var own = row.getLong("owner_id") == viewer.account().value();
        var known = own || viewer instanceof CityStaff || content.sharing() == Sharing.FIRM;
        return new SavedView(
                row.getLong("id"),
                row.getLong("version"),
                content,
                known ? row.getString("owner_name") : "",
                own,
                own || administers(viewer) && content.sharing() == Sharing.CITY,
                row.getBoolean("begins"));
    }

    static boolean administers(Viewer viewer) {
        return viewer instanceof CityStaff clerk && clerk.administrator();
    }

    static String holder(Viewer viewer) {
        return "A:" + viewer.account().value();
    }

    static String holder(Role role) {
        return "R:" + role.name();
    }
}
