package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.SearchText;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who is invited to a session and what they said. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class GuestQueries {

    private static final String CAME = """
            EXISTS (SELECT 1 FROM briefing_attendance a
                WHERE a.session_id = i.session_id AND a.care_office_id = i.care_office_id AND a.standing)""";

    private static final String ASKED_OR_PRESENT = """
            (EXISTS (SELECT 1 FROM briefing_invitation i WHERE i.session_id = :session AND i.care_office_id = o.id)
                OR EXISTS (SELECT 1 FROM briefing_attendance a
                    WHERE a.session_id = :session AND a.care_office_id = o.id AND a.standing))""";

    private final JdbcClient jdbc;
    private final CaseScope scope;

    GuestQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** By name; at most {@code limit} (1–500) after the first {@code skip}. */
    public List<GuestRow> guests(Viewer viewer, BriefingId session, GuestFilter filter, int skip, int limit) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("""
                        SELECT i.id, i.version, o.id AS office, o.office_number, o.name, o.phone, o.stage, i.answer, i.people,
                            %s AS came
                        FROM briefing_invitation i JOIN care_office o ON o.id = i.care_office_id
                        WHERE %s ORDER BY o.kana_sort, o.id LIMIT :limit OFFSET :skip""".formatted(CAME, condition(viewer, session, filter, parameters)))
                .params(parameters)
                .param("limit", Math.clamp(limit, 1, 500))
                .param("skip", Math.max(0, skip))
                .query((row, number) -> new GuestRow(
                        row.getLong("id"),
                        row.getLong("version"),
                        new CareOfficeId(row.getLong("office")),
                        row.getString("office_number"),
                        row.getString("name"),
                        row.getString("phone"),
                        AdoptionStage.values()[row.getInt("stage")],
                        GuestAnswer.valueOf(row.getString("answer")),
                        row.getObject("people", Integer.class),
                        row.getBoolean("came")))
                .list();
    }

    public int count(Viewer viewer, BriefingId session, GuestFilter filter) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql(
                        "SELECT COUNT(*) FROM briefing_invitation i JOIN care_office o ON o.id = i.care_office_id WHERE "
                                + condition(viewer, session, filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** Over all guests of the session that the viewer sees. */
    public GuestCounts counts(Viewer viewer, BriefingId session) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("""
                        SELECT COUNT(*), COALESCE(SUM(i.answer = 'COMING'), 0), COALESCE(SUM(i.people), 0),
                            COALESCE(SUM(i.answer = 'ABSENT'), 0), COALESCE(SUM(%s), 0)
                        FROM briefing_invitation i JOIN care_office o ON o.id = i.care_office_id WHERE %s""".formatted(CAME, condition(viewer, session, new GuestFilter(null, ""), parameters)))
                .params(parameters)
                .query((row, number) ->
                        new GuestCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .single();
    }

    /** Whether an office was invited: one that was not comes of itself. */
    public boolean invited(Viewer viewer, BriefingId session, CareOfficeId office) {
        return jdbc.sql("SELECT COUNT(*) FROM briefing_invitation WHERE session_id = ? AND care_office_id = ?")
                        .params(session.value(), office.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What inviting them would do, without doing it. */
    public GuestDecision.Invited preview(Viewer viewer, BriefingId session, Invitees invitees) {
        var chosen = chosen(viewer, session, invitees);
        return new GuestDecision.Invited(chosen.offices().size(), chosen.already(), chosen.unknown());
    }

    /** Those to be invited now, how many are guests or present already, and the numbers of no open office. */
    record Chosen(List<CareOfficeId> offices, int already, List<String> unknown) {}

    Chosen chosen(Viewer viewer, BriefingId session, Invitees invitees) {
        var mine = scope.of(viewer);
        var parameters = new HashMap<String, Object>(mine.parameters());
        parameters.put("session", session.value());
        var condition = mine.sql() + " AND o.operating_status <> 'CLOSED' AND "
                + switch (invitees) {
                    case Invitees.Uninformed uninformed -> uninformed(uninformed.service(), parameters);
                    case Invitees.Listed listed -> listed(listed.numbers(), parameters);
                };
        var offices = new ArrayList<CareOfficeId>();
        var found = new LinkedHashSet<String>();
        jdbc.sql("SELECT o.id, o.office_number, %s AS asked FROM care_office o WHERE %s ORDER BY o.kana_sort, o.id"
                        .formatted(ASKED_OR_PRESENT, condition))
                .params(parameters)
                .query(row -> {
                    found.add(row.getString("office_number"));
                    if (!row.getBoolean("asked")) {
                        offices.add(new CareOfficeId(row.getLong("id")));
                    }
                });
        return new Chosen(offices, found.size() - offices.size(), unknown(invitees, found));
    }

    private static List<String> unknown(Invitees invitees, Set<String> found) {
        return invitees instanceof Invitees.Listed listed
                ? listed.numbers().stream()
                        .map(OfficeNumber::value)
                        .distinct()
                        .filter(number -> !found.contains(number))
                        .toList()
                : List.of();
    }

    private static String uninformed(String service, Map<String, Object> parameters) {
        if (service.isEmpty()) {
            return "o.disposition = 'TARGET' AND o.stage <= 1";
        }
        parameters.put("service", service);
        return """
                o.disposition = 'TARGET' AND o.stage <= 1 AND EXISTS (SELECT 1 FROM service_designation d
                    WHERE d.care_office_id = o.id AND d.service_code = :service AND d.ended_on IS NULL)""";
    }

    private static String listed(List<OfficeNumber> numbers, Map<String, Object> parameters) {
        parameters.put(
                "numbers",
                numbers.isEmpty()
                        ? List.of("")
                        : numbers.stream().map(OfficeNumber::value).toList());
        return "o.office_number IN (:numbers)";
    }

    private String condition(Viewer viewer, BriefingId session, GuestFilter filter, Map<String, Object> parameters) {
        var mine = scope.of(viewer);
        parameters.putAll(mine.parameters());
        parameters.put("session", session.value());
        var sql = new StringBuilder("i.session_id = :session AND ").append(mine.sql());
        var answer = filter.answer();
        if (answer != null) {
            sql.append(" AND i.answer = :answer");
            parameters.put("answer", answer.name());
        }
        var count = 0;
        for (var word : SearchText.words(filter.text())) {
            var name = "word" + count++;
            sql.append(" AND LOCATE(:").append(name).append(", o.search_key) > 0");
            parameters.put(name, word.getBytes(StandardCharsets.UTF_8));
        }
        return sql.toString();
    }
}
