package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.council.CouncilTotals.Others;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the members and their lists for the city, and totals for the council's secretariat too. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CouncilQueries {

    private static final String STANDING = "(SELECT MAX(s.id) FROM council_member_list s WHERE s.undone_at IS NULL)";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final ToldBook told;

    CouncilQueries(JdbcClient jdbc, CaseScope scope, ToldBook told) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.told = told;
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

    /** Members entered by hand, those that left last; at most 500. */
    public List<EntryRow> entries(Viewer viewer) {
        return jdbc.sql("""
                        SELECT e.*, COALESCE(o.office_number, '') office_number, COALESCE(o.name, k.name) name, s.name section,
                            (SELECT COUNT(*) FROM council_membership m
                                WHERE m.entry_id = e.id AND m.member_until IS NULL) offices
                        FROM council_entry e LEFT JOIN care_office o ON o.id = e.care_office_id
                        LEFT JOIN corporation k ON k.id = e.corporation_id
                        LEFT JOIN council_section s ON s.id = e.section_id
                        ORDER BY COALESCE(e.left_on <= :today, FALSE), e.id DESC LIMIT 500""")
                .param("today", told.today())
                .query((row, number) -> new EntryRow(
                        row.getLong("id"),
                        row.getLong("version"),
                        row.getString("office_number"),
                        row.getString("name"),
                        row.getInt("offices"),
                        MemberKind.valueOf(row.getString("member_kind")),
                        Objects.requireNonNullElse(row.getString("section"), ""),
                        row.getObject("joined_on", LocalDate.class),
                        row.getObject("left_on", LocalDate.class),
                        row.getString("entry_note"),
                        row.getString("recorder_name")))
                .list();
    }

    /** Corporations whose name holds this, by name. */
    @RolesAllowed(Names.CITY_ADMIN)
    public List<CorporationChoice> corporations(Viewer viewer, String part, int skip, int limit) {
        return jdbc.sql("""
                        SELECT k.id, k.name, (SELECT COUNT(*) FROM care_office o WHERE o.corporation_id = k.id)
                        FROM corporation k WHERE LOCATE(:part, k.name) > 0 OR LOCATE(:key, k.name_key) > 0
                        ORDER BY k.name, k.id LIMIT :limit OFFSET :skip""")
                .param("part", part.strip())
                .param("key", SearchKey.corporation(part))
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> new CorporationChoice(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** The members this viewer reads, by stage, and the other offices in numbers: to the city exact, to the council as told. */
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
        var all = jdbc.sql("SELECT COUNT(*) FROM care_office WHERE council_member AND operating_status <> 'CLOSED'")
                .query(Integer.class)
                .single();
        return new CouncilTotals(members, listed, byStage, all - members, others(viewer));
    }

    private Others others(Viewer viewer) {
        if (!(viewer instanceof CityStaff)) {
            var figures = told.present(viewer);
            return new Others(figures.offices(), figures.listed(), figures.setUp());
        }
        return jdbc.sql("""
                        SELECT COUNT(*), COALESCE(SUM(listing = 'LISTED'), 0), COALESCE(SUM(stage >= :setUp), 0)
                        FROM care_office WHERE NOT council_member AND operating_status <> 'CLOSED'""")
                .param("setUp", AdoptionStage.SET_UP.ordinal())
                .query((row, number) -> new Others(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** The offices without names by area and category: to the city exact, to the council as told this month (CNC-10). */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
    public ToldFigures unnamed(Viewer viewer) {
        return viewer instanceof CityStaff ? told.counted().exact(told.today()) : told.present(viewer);
    }

    /** What the council is told this month, for the city to compare. */
    public ToldFigures told(Viewer viewer) {
        return told.present(viewer);
    }
}
