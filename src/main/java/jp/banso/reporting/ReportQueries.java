package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.listing.AdoptionRate;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the ready-made reports tell beside the figures of a period. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ReportQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;

    ReportQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** A standing count on the denominator that screens show. */
    public record Rate(
            long snapshot,
            LocalDate asOf,
            boolean monthOnly,
            AdoptionRate rate,
            long version,
            String denominator,
            LocalDate denominatorAsOf,
            String definition) {}

    /** Briefing sessions held, offices that came (each once) and people. */
    public record Briefings(int sessions, int offices, int people) {}

    /** A planned visit of a firm. */
    public record Visit(LocalDate on, String office, String firm) {}

    /** An office that the public list began or ceased to name. */
    public record Listed(LocalDate on, String number, String office, boolean appeared) {}

    /** A round of a survey: how many were asked and how many have answered. */
    public record Round(String title, LocalDate opens, LocalDate closes, int asked, int answered) {}

    /** The newest standing count until that day; empty without one or without a denominator (RPT-08). */
    public Optional<Rate> rate(Viewer viewer, LocalDate until) {
        return jdbc.sql("""
                        SELECT s.id, s.as_of, s.date_precision = 'MONTH', s.office_count, v.id, v.value, d.name, v.as_of, v.definition
                        FROM adoption_snapshot s JOIN denominator_version v JOIN denominator d ON d.id = v.denominator_id
                        WHERE s.as_of <= :until AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)
                            AND v.denominator_id = COALESCE(
                                (SELECT c.denominator_id FROM denominator_choice c ORDER BY c.id DESC LIMIT 1),
                                (SELECT MIN(e.id) FROM denominator e))
                        ORDER BY s.as_of DESC, s.id DESC, v.edition DESC LIMIT 1""")
                .param("until", until)
                .query((row, number) -> new Rate(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getBoolean(3),
                        new AdoptionRate(row.getInt(4), row.getInt(6)),
                        row.getLong(5),
                        row.getString(7),
                        row.getObject(8, LocalDate.class),
                        row.getString(9)))
                .optional();
    }

    public Briefings briefings(Viewer viewer, Span span) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM briefing_session b WHERE b.held_on BETWEEN :from AND :to),
                            COUNT(DISTINCT a.care_office_id), COALESCE(SUM(a.people), 0)
                        FROM briefing_attendance a JOIN care_office o ON o.id = a.care_office_id
                        WHERE a.standing AND a.attended_on BETWEEN :from AND :to AND """ + " " + mine.sql())
                .params(mine.parameters())
                .param("from", span.from())
                .param("to", span.to())
                .query((row, number) -> new Briefings(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** At most 500, in the order of their days. */
    public List<Visit> visits(Viewer viewer, Span span) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT a.next_visit_on, o.name, f.name FROM support_assignment a
                        JOIN care_office o ON o.id = a.care_office_id JOIN vendor f ON f.id = a.vendor_id
                        WHERE a.state = 'ACCEPTED' AND a.next_visit_on BETWEEN :from AND :to AND %s
                        ORDER BY a.next_visit_on, a.id LIMIT 500""".formatted(mine.sql()))
                .params(mine.parameters())
                .param("from", span.from())
                .param("to", span.to())
                .query((row, number) ->
                        new Visit(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3)))
                .list();
    }

    /** At most 1,000, in the order of their days. */
    public List<Listed> listed(Viewer viewer, Span span) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT e.effective_on, o.office_number, o.name, e.to_value = 'LISTED' FROM axis_event e
                        JOIN care_office o ON o.id = e.care_office_id
                        WHERE e.axis = 'LISTING' AND e.to_value IN ('LISTED', 'VANISHED')
                            AND e.effective_on BETWEEN :from AND :to AND %s
                        ORDER BY e.effective_on, e.id LIMIT 1000""".formatted(mine.sql()))
                .params(mine.parameters())
                .param("from", span.from())
                .param("to", span.to())
                .query((row, number) -> new Listed(
                        row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    /** The rounds that were open on a day of the span, each on its own frame. */
    public List<Round> rounds(Viewer viewer, Span span) {
        return jdbc.sql("""
                        SELECT w.title, w.opens_on, w.closes_on, COUNT(i.id), COUNT(IF(i.answered, 1, r.finished_at)) FROM survey_wave w
                        LEFT JOIN survey_invitation i ON i.wave_id = w.id
                        LEFT JOIN survey_response r ON r.invitation_id = i.id
                        WHERE w.opens_on <= :to AND w.closes_on >= :from GROUP BY w.id ORDER BY w.opens_on, w.id""")
                .param("from", span.from())
                .param("to", span.to())
                .query((row, number) -> new Round(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getInt(5)))
                .list();
    }
}
