package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.CouncilWatch;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SearchKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The members of today. Who they are the council knows itself; how far they have come it reads of those that the scope opens
 * to it, which are the members that consented (CNC-08), and nothing can be filtered by what is not read.
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
public class MemberQueries {

    private static final int INFORMED = AdoptionStage.INFORMED.ordinal();

    private static final String MEMBERS = """
            FROM (SELECT m.care_office_id, MIN(m.member_from) since, MAX(m.joined_list_id IS NOT NULL) by_list,
                    MAX(e.care_office_id IS NOT NULL) by_hand, MAX(e.id) entry_id
                FROM council_membership m LEFT JOIN council_entry e ON e.id = m.entry_id
                WHERE m.member_until IS NULL GROUP BY m.care_office_id) m
            JOIN care_office o ON o.id = m.care_office_id
            LEFT JOIN council_member_line l ON m.by_list AND l.id = (SELECT MIN(x.id) FROM council_member_line x
                WHERE x.care_office_id = o.id
                    AND x.list_id = (SELECT MAX(y.id) FROM council_member_list y WHERE y.undone_at IS NULL))
            LEFT JOIN council_entry e ON e.id = m.entry_id
            LEFT JOIN council_section s ON s.id = e.section_id
            LEFT JOIN council_consent c ON c.care_office_id = o.id AND c.ended_at IS NULL
            """;

    private static final String SECTION = "COALESCE(NULLIF(l.section, ''), s.name, '')";

    private static final String SPOKEN =
            "(SELECT MAX(w.spoken_on) FROM council_word w WHERE w.care_office_id = o.id AND w.undone_at IS NULL)";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final CouncilWatch watch;

    MemberQueries(JdbcClient jdbc, CaseScope scope, CouncilWatch watch) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.watch = watch;
    }

    /** By number; those not yet informed in the order in which they are best spoken to: who was not yet, then the longest ago. */
    public List<MemberRow> rows(Viewer viewer, MemberFilter filter, int skip, int limit) {
        var conditions = conditions(viewer, filter);
        var order = filter.part() == MemberFilter.Part.NOT_INFORMED ? "spoken IS NOT NULL, spoken, " : "";
        var rows = jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, SECTION section, COALESCE(l.member_kind, '') kind,
                            e.member_kind hand_kind, m.since, m.by_list, m.by_hand, l.found_by, c.given_on, (SCOPE) open,
                            o.stage, o.listing, SPOKEN spoken
                        """.replace("SECTION", SECTION)
                                .replace("SPOKEN", SPOKEN)
                                .replace("SCOPE", scope.of(viewer).sql())
                        + MEMBERS + conditions.sql() + " ORDER BY " + order
                        + "o.office_number LIMIT :limit OFFSET :skip")
                .params(conditions.parameters())
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> row(row))
                .list();
        var named = rows.stream()
                .filter(row -> row.stage() != null)
                .map(MemberRow::id)
                .toList();
        watch.shown(viewer, named, CouncilWatch.Shown.LIST);
        return rows;
    }

    /** Which offices these are, in the order of their numbers. */
    List<CareOfficeId> ids(Viewer viewer, MemberFilter filter, int most) {
        var conditions = conditions(viewer, filter);
        return jdbc.sql("SELECT o.id " + MEMBERS + conditions.sql() + " ORDER BY o.office_number LIMIT :limit")
                .params(conditions.parameters())
                .param("limit", most)
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
    }

    public int count(Viewer viewer, MemberFilter filter) {
        var conditions = conditions(viewer, filter);
        return jdbc.sql("SELECT COUNT(*) " + MEMBERS + conditions.sql())
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** The membership of this office; empty where it is no member. */
    public Optional<MemberCard> membership(Viewer viewer, CareOfficeId office) {
        return jdbc.sql("SELECT m.since, " + SECTION
                        + " section, m.by_list, m.by_hand, c.given_on, COALESCE(c.recorder_name, '') recorder "
                        + MEMBERS
                        + "WHERE o.id = :office")
                .param("office", office.value())
                .query((row, number) -> new MemberCard(
                        row.getObject("since", LocalDate.class),
                        row.getString("section"),
                        source(row),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("recorder")))
                .optional();
    }

    private record Span(
            long office, LocalDate from, @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** At the end of each of the eleven months before, today, and at the end of this month and the two that follow (CNC-18). */
    public List<MembersOn> months(Viewer viewer, LocalDate today) {
        var spans = jdbc.sql("""
                        SELECT m.care_office_id, m.member_from, COALESCE(m.member_until, e.left_on)
                        FROM council_membership m JOIN care_office o ON o.id = m.care_office_id
                        LEFT JOIN council_entry e ON e.id = m.entry_id WHERE o.operating_status <> 'CLOSED'
                        UNION ALL SELECT o.id, e.joined_on, e.left_on FROM council_entry e
                        JOIN care_office o ON o.id = e.care_office_id OR o.corporation_id = e.corporation_id
                        WHERE e.joined_on > :today AND o.operating_status <> 'CLOSED'""")
                .param("today", today)
                .query((row, number) ->
                        new Span(row.getLong(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .list();
        var ends = IntStream.rangeClosed(-11, 2)
                .mapToObj(month -> YearMonth.from(today).plusMonths(month).atEndOfMonth());
        return Stream.concat(Stream.of(today), ends)
                .distinct()
                .sorted()
                .map(day -> new MembersOn(day, (int) spans.stream()
                        .filter(span -> span.holds(day))
                        .map(Span::office)
                        .distinct()
                        .count()))
                .toList();
    }

    /** Progress by section, closed offices left out; the section without a name comes last. */
    public List<SectionProgress> bySection(Viewer viewer) {
        return bySection(scope.of(viewer));
    }

    List<SectionProgress> bySection(CaseScope.Condition mine) {
        return jdbc.sql(
                        """
                        SELECT p.section, SUM(p.open), SUM(p.open AND p.stage < :informed),
                            SUM(p.open AND p.stage >= :informed AND p.stage < :setUp), SUM(p.open AND p.stage >= :setUp),
                            SUM(p.open AND p.listing = 'LISTED'), SUM(NOT p.consented)
                        FROM (SELECT SECTION section, (SCOPE) open, o.stage, o.listing, c.id IS NOT NULL consented
                        """.replace("SECTION", SECTION).replace("SCOPE", mine.sql()) + MEMBERS
                                + "WHERE o.operating_status <> 'CLOSED') p GROUP BY p.section ORDER BY p.section = '', p.section")
                .params(mine.parameters())
                .param("informed", INFORMED)
                .param("setUp", AdoptionStage.SET_UP.ordinal())
                .query((row, number) -> new SectionProgress(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)))
                .list();
    }

    /** The sessions of the past with the named members that came, latest first, at most 20. */
    public List<BriefingShare> attended(Viewer viewer, LocalDate today) {
        return attended(scope.of(viewer), today);
    }

    List<BriefingShare> attended(CaseScope.Condition mine, LocalDate today) {
        return jdbc.sql("""
                        SELECT s.id, s.title, s.held_on, s.place, COUNT(o.id), COALESCE(SUM(IF(o.id IS NULL, 0, a.people)), 0)
                        FROM briefing_session s
                        LEFT JOIN briefing_attendance a ON a.session_id = s.id AND a.standing
                        LEFT JOIN care_office o ON o.id = a.care_office_id AND o.council_member AND %s
                        WHERE s.held_on <= :today GROUP BY s.id ORDER BY s.held_on DESC, s.id DESC LIMIT 20""".formatted(mine.sql()))
                .params(mine.parameters())
                .param("today", today)
                .query((row, number) -> briefing(row))
                .list();
    }

    /** The sessions to come, the next first. */
    public List<BriefingShare> next(Viewer viewer, LocalDate today) {
        return jdbc.sql("""
                        SELECT s.id, s.title, s.held_on, s.place, 0, 0 FROM briefing_session s
                        WHERE s.held_on > :today ORDER BY s.held_on, s.id LIMIT 10""")
                .param("today", today)
                .query((row, number) -> briefing(row))
                .list();
    }

    /** Every section, also those no longer offered. */
    public List<SectionRow> sections(Viewer viewer) {
        return jdbc.sql("SELECT id, name, retired FROM council_section ORDER BY retired, id")
                .query((row, number) -> new SectionRow(row.getLong(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    private CaseScope.Condition conditions(Viewer viewer, MemberFilter filter) {
        var mine = scope.of(viewer);
        var sql = new StringBuilder("WHERE 1 = 1");
        Map<String, Object> parameters = new HashMap<>(mine.parameters());
        if (!filter.text().isBlank()) {
            sql.append(" AND (LOCATE(:words, o.name_key) > 0)");
            parameters.put("words", SearchKey.of(filter.text()).getBytes(StandardCharsets.UTF_8));
        }
        if (!filter.section().isEmpty()) {
            sql.append(" AND ").append(SECTION).append(" = :section");
            parameters.put("section", filter.section());
        }
        switch (filter.part()) {
            case ANY -> {}
            case CONSENTED -> sql.append(" AND c.id IS NOT NULL");
            case NOT_CONSENTED -> sql.append(" AND c.id IS NULL");
            case NOT_INFORMED -> {
                sql.append(" AND (")
                        .append(mine.sql())
                        .append(") AND o.operating_status <> 'CLOSED' AND o.stage < :informed");
                parameters.put("informed", INFORMED);
            }
        }
        return new CaseScope.Condition(sql.toString(), parameters);
    }

    private static MemberRow row(ResultSet row) throws SQLException {
        var open = row.getBoolean("open");
        var hand = row.getString("hand_kind");
        return new MemberRow(
                new CareOfficeId(row.getLong("id")),
                row.getString("office_number"),
                row.getString("name"),
                row.getString("section"),
                row.getString("kind"),
                hand == null ? null : MemberKind.valueOf(hand),
                row.getObject("since", LocalDate.class),
                source(row),
                FoundBy.NAME.name().equals(row.getString("found_by")),
                row.getObject("given_on", LocalDate.class),
                open ? AdoptionStage.values()[row.getInt("stage")] : null,
                open && row.getString("listing").equals("LISTED"),
                row.getObject("spoken", LocalDate.class));
    }

    private static MemberSource source(ResultSet row) throws SQLException {
        if (row.getBoolean("by_list")) {
            return MemberSource.LIST;
        }
        return row.getBoolean("by_hand") ? MemberSource.HAND : MemberSource.CORPORATION;
    }

    private static BriefingShare briefing(ResultSet row) throws SQLException {
        return new BriefingShare(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getInt(5),
                row.getInt(6));
    }
}
