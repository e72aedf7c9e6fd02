package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.council.CouncilTotals.Others;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the members and their lists for the city, and totals for the council's secretariat too. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CouncilQueries {

    private static final String STANDING = "(SELECT MAX(s.id) FROM council_member_list s WHERE s.undone_at IS NULL)";

    private final JdbcClient jdbc;
    private final CaseScope scope;

    CouncilQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The members of today by number. */
    public List<MemberRow> members(Viewer viewer, int skip, int limit) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.office_number, o.name, l.section, l.member_kind, m.member_from, l.found_by
                        FROM council_membership m JOIN care_office o ON o.id = m.care_office_id
                        JOIN council_member_line l ON l.id = (SELECT MIN(x.id) FROM council_member_line x
                            WHERE x.care_office_id = o.id AND x.list_id = STANDING)
                        WHERE m.member_until IS NULL AND SCOPE
                        ORDER BY o.office_number LIMIT :limit OFFSET :skip""".replace("STANDING", STANDING).replace("SCOPE", mine.sql()))
                .param("limit", limit)
                .param("skip", skip)
                .params(mine.parameters())
                .query((row, number) -> new MemberRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        FoundBy.valueOf(row.getString(6))))
                .list();
    }

    public int memberCount(Viewer viewer) {
        return jdbc.sql("SELECT COUNT(*) FROM council_membership WHERE member_until IS NULL")
                .query(Integer.class)
                .single();
    }

    /** The lines of the standing list that are no office of the register. */
    public List<UnmatchedMember> unmatched(Viewer viewer) {
        return jdbc.sql("""
                        SELECT line, office_number, name, section, member_kind, found_by FROM council_member_line
                        WHERE care_office_id IS NULL AND list_id = STANDING ORDER BY line""".replace("STANDING", STANDING))
                .query((row, number) -> new UnmatchedMember(
                        new MemberLine(
                                row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                        FoundBy.valueOf(row.getString(6))))
                .list();
    }

    /** Every list that was taken in, newest first. */
    public List<ListRow> lists(Viewer viewer) {
        return jdbc.sql("""
                        SELECT s.id, s.as_of, s.file_name, s.recorded_at, s.recorder_name, s.undoer,
                            (SELECT COUNT(*) FROM council_member_line l WHERE l.list_id = s.id) line_count,
                            (SELECT COUNT(*) FROM council_member_line l
                                WHERE l.list_id = s.id AND l.care_office_id IS NULL) unmatched,
                            (SELECT COUNT(*) FROM council_membership m WHERE m.joined_list_id = s.id) joined,
                            (SELECT COUNT(*) FROM council_membership m
                                WHERE m.left_list_id = s.id AND m.joined_list_id <> s.id) gone
                        FROM council_member_list s ORDER BY s.id DESC""")
                .query((row, number) -> new ListRow(
                        row.getLong("id"),
                        row.getObject("as_of", LocalDate.class),
                        row.getString("file_name"),
                        row.getInt("line_count"),
                        row.getInt("joined"),
                        row.getInt("gone"),
                        row.getInt("unmatched"),
                        row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("recorder_name"),
                        row.getString("undoer")))
                .list();
    }

    /** The members this viewer sees, by stage, and the others in numbers, which the city alone reads to the last one. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
    public CouncilTotals totals(Viewer viewer) {
        var mine = scope.of(viewer);
        var byStage = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        var listed = jdbc
                .sql("""
                        SELECT o.stage, COUNT(*), SUM(o.listing = 'LISTED') FROM care_office o
                        WHERE o.council_member AND o.operating_status <> 'CLOSED' AND %s
                        GROUP BY o.stage""".formatted(mine.sql()))
                .params(mine.parameters())
                .query((row, number) -> {
                    byStage.put(AdoptionStage.values()[row.getInt(1)], row.getInt(2));
                    return row.getInt(3);
                })
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        var members = byStage.values().stream().mapToInt(Integer::intValue).sum();
        var others = jdbc.sql("""
                        SELECT COUNT(*), COALESCE(SUM(listing = 'LISTED'), 0), COALESCE(SUM(stage >= :setUp), 0)
                        FROM care_office WHERE NOT council_member AND operating_status <> 'CLOSED'""")
                .param("setUp", AdoptionStage.SET_UP.ordinal())
                .query((row, number) -> new Others(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
        return new CouncilTotals(members, listed, byStage, viewer instanceof CityStaff ? others : others.told());
    }
}
