package jp.banso.handover;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role;
import jp.banso.security.Role.Names;
import jp.banso.security.SuccessionQueries;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.ObjectMapper;

/** What a person would hand over, and the packs of what was handed over. */
@Service
public class HandoverQueries {

    private static final int MOST = 200;

    /** The leaver's own, the hander's, the receivers'; all of the city's for administrators, all of the firm's for its lead. */
    private static final String MINE = """
            (h.leaver_id = :me OR h.handed_by = :me OR (:all AND COALESCE(h.vendor_id, 0) = :firm)
                OR EXISTS (SELECT 1 FROM handover_receiver r WHERE r.handover_id = h.id AND r.account_id = :me))""";

    private static final String ROW = """
            SELECT h.*, (SELECT COUNT(*) FROM handover_line l WHERE l.handover_id = h.id) AS line_count,
                (SELECT GROUP_CONCAT(r.name ORDER BY r.name SEPARATOR '\\n') FROM handover_receiver r
                    WHERE r.handover_id = h.id) AS receivers,
                EXISTS (SELECT 1 FROM handover u WHERE u.undoes_id = h.id) AS undone
            FROM handover h WHERE\s""" + MINE;

    private final EstateReader reader;
    private final SuccessionQueries succession;
    private final CaseScope scope;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    HandoverQueries(
            EstateReader reader, SuccessionQueries succession, CaseScope scope, JdbcClient jdbc, ObjectMapper json) {
        this.reader = reader;
        this.succession = succession;
        this.scope = scope;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All that stands in this person's name now; refused for somebody whose tasks the viewer may not hand over. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
    public Estate estate(Viewer viewer, AccountId leaver) {
        return reader.of(viewer, succession.leaver(viewer, leaver));
    }

    /** The handovers that concern the viewer, the newest first; at most 200. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<HandoverRow> rows(Viewer viewer) {
        return asked(ROW + " ORDER BY h.id DESC LIMIT " + MOST, viewer)
                .query((row, number) -> row(row))
                .list();
    }

    /** Handovers to the viewer that they have not confirmed, the oldest first. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<HandoverRow> waiting(Viewer viewer) {
        return asked(ROW + """
                         AND EXISTS (SELECT 1 FROM handover_receiver r
                            WHERE r.handover_id = h.id AND r.account_id = :me AND r.seen_at IS NULL)
                        ORDER BY h.id LIMIT\s""" + MOST, viewer).query((row, number) -> row(row)).list();
    }

    /** One pack; empty for one that is not the viewer's and for none at all. Cases out of the viewer's sight are left out. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public Optional<Pack> pack(Viewer viewer, HandoverId id) {
        return asked(ROW + " AND h.id = :id", viewer)
                .param("id", id.value())
                .query((row, number) -> pack(viewer, row))
                .optional();
    }

    private Pack pack(Viewer viewer, ResultSet row) throws SQLException {
        var handover = row(row);
        var estate = json.readValue(row.getString("pack"), Estate.class);
        var seen = seen(viewer, estate.offices().collect(Collectors.toSet()));
        return new Pack(
                handover,
                new Estate(
                        estate.leaver(),
                        estate.leaverName(),
                        estate.cases().stream()
                                .filter(one -> seen.contains(one.careOffice().value()))
                                .toList(),
                        estate.things().stream()
                                .filter(one -> one.kind() != BelongingKind.WATCH || seen.contains(one.id()))
                                .toList(),
                        estate.mentions().stream()
                                .filter(one -> seen.contains(one.office()))
                                .toList(),
                        estate.drafts()),
                successors(handover.id()),
                rest(handover.id()),
                waiting(viewer).stream().anyMatch(one -> one.id().equals(handover.id())),
                all(viewer) && !handover.undone() && !handover.undoes());
    }

    private Set<Long> seen(Viewer viewer, Set<Long> offices) {
        if (offices.isEmpty()) {
            return Set.of();
        }
        var mine = scope.of(viewer);
        return new HashSet<>(jdbc.sql("SELECT o.id FROM care_office o WHERE o.id IN (:offices) AND " + mine.sql())
                .param("offices", offices)
                .params(mine.parameters())
                .query(Long.class)
                .list());
    }

    private Map<CareOfficeId, String> successors(HandoverId id) {
        var names = new HashMap<CareOfficeId, String>();
        jdbc.sql("""
                        SELECT l.care_office_id, a.display_name FROM handover_line l JOIN account a ON a.id = l.to_id
                        WHERE l.handover_id = ? AND l.kind IN ('ACTION', 'VISIT')""").param(id.value()).query(row -> {
            names.put(new CareOfficeId(row.getLong(1)), row.getString(2));
        });
        return names;
    }

    private String rest(HandoverId id) {
        return jdbc.sql("""
                        SELECT GROUP_CONCAT(DISTINCT a.display_name ORDER BY a.display_name SEPARATOR ' / ')
                        FROM handover_line l JOIN account a ON a.id = l.to_id
                        WHERE l.handover_id = ? AND l.kind IN ('CAMPAIGN', 'VIEW')""")
                .param(id.value())
                .query((row, number) -> Objects.requireNonNullElse(row.getString(1), ""))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("me", viewer.account().value())
                .param("all", all(viewer))
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0);
    }

    static boolean all(Viewer viewer) {
        return viewer.role() == Role.CITY_ADMIN || viewer.role() == Role.VENDOR_LEAD;
    }

    private static HandoverRow row(ResultSet row) throws SQLException {
        return new HandoverRow(
                new HandoverId(row.getLong("id")),
                row.getString("leaver_name"),
                Objects.requireNonNull(row.getObject("handed_at", LocalDateTime.class))
                        .toInstant(ZoneOffset.UTC),
                row.getString("hander_name"),
                Arrays.asList(Objects.requireNonNullElse(row.getString("receivers"), "")
                        .split("\n")),
                row.getInt("line_count"),
                row.getBoolean("undone"),
                row.getObject("undoes_id") != null);
    }
}
