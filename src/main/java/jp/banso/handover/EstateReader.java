package jp.banso.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.NextAction;
import jp.banso.security.Colleague;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds everything in a person's name, in the scope of who asks. */
@Component
class EstateReader {

    /** Prefecture left away; down to the town's name, without its numbers. */
    private static final Pattern TOWN =
            Pattern.compile("^(?:.{2,3}[\\u90FD\\u9053\\u5E9C\\u770C])?([^0-9\\uFF10-\\uFF19]*)");

    private static final String CASE = """
            SELECT o.id, o.office_number, o.name, o.address, o.stage, o.next_action, o.next_action_on, o.next_action_note,
                o.disposition, o.disposition_reason, o.review_on, o.ask_for, f.name AS firm, v.display_name AS visitor,
                t.next_visit_on, t.handover, %s
            FROM care_office o
            LEFT JOIN support_assignment t ON t.open_office_id = o.id
            LEFT JOIN vendor f ON f.id = t.vendor_id LEFT JOIN account v ON v.id = t.visitor_id
            %s
            WHERE %s AND %s ORDER BY COALESCE(%s, '9999-12-31'), o.office_number""";

    private static final String CITY = CASE.formatted(
            "k.memo AS agreed, k.contacted_on AS agreed_on",
            """
            LEFT JOIN contact_record k ON k.id = (SELECT c.id FROM contact_record c
                WHERE c.care_office_id = o.id AND c.state = 'STANDING' ORDER BY c.contacted_at DESC, c.id DESC LIMIT 1)""",
            "o.next_action_owner_id = :leaver",
            "%s",
            "o.next_action_on");

    private static final String FIRM = CASE.formatted(
            "n.work_done AS agreed, n.visited_on AS agreed_on",
            """
            LEFT JOIN support_visit_note n ON n.id = (SELECT MAX(m.id) FROM support_visit_note m
                WHERE m.care_office_id = o.id AND m.vendor_id = :firm AND m.withdrawn_at IS NULL)""",
            """
            (t.visitor_id = :leaver OR EXISTS (SELECT 1 FROM case_grant h WHERE h.care_office_id = o.id
                AND h.visitor_id = :leaver AND (h.ends_on IS NULL OR h.ends_on > :today)))""",
            "(t.id IS NULL OR t.vendor_id = :firm) AND (%s OR t.vendor_id = :firm AND t.state = 'OFFERED')",
            "t.next_visit_on");

    private static final String MENTIONED = """
            SELECT DISTINCT o.id, o.office_number, o.name, n.recorded_at, e.actor, e.words FROM notice n
            JOIN notice_entry x ON x.notice_id = n.id JOIN case_entry e ON e.id = x.case_entry_id
            JOIN care_office o ON o.id = e.care_office_id
            WHERE n.account_id = :leaver AND n.read_at IS NULL AND n.reason = 'MENTION' AND e.words <> '' AND %s
            ORDER BY n.recorded_at, o.office_number""";

    private static final String WATCHED = """
            SELECT 'WATCH', o.id, o.name, o.office_number FROM case_watch w JOIN care_office o ON o.id = w.care_office_id
            WHERE w.account_id = :leaver ORDER BY o.office_number""";

    private static final String NAMED = """
            SELECT 'CAMPAIGN', id, name, '' FROM call_campaign WHERE owner_id = :leaver
            UNION ALL SELECT 'VIEW', id, name, '' FROM saved_view WHERE owner_id = :leaver ORDER BY 1, 3, 2""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Clock clock;

    EstateReader(JdbcClient jdbc, CaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    Estate of(Viewer viewer, Colleague leaver) {
        var mentions = asked(MENTIONED, viewer, leaver)
                .query((row, number) -> mention(row))
                .list();
        var words = mentions.stream()
                .collect(Collectors.groupingBy(
                        Mention::office, Collectors.mapping(Mention::words, Collectors.toList())));
        var city = viewer instanceof CityStaff;
        var cases = asked(city ? CITY : FIRM, viewer, leaver)
                .query((row, number) -> openCase(row, city, words))
                .list();
        var things = Stream.of(WATCHED, NAMED)
                .flatMap(sql -> jdbc
                        .sql(sql)
                        .param("leaver", leaver.id().value())
                        .query((row, number) -> new Thing(
                                BelongingKind.valueOf(row.getString(1)),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4)))
                        .list()
                        .stream())
                .toList();
        var drafts = jdbc.sql("SELECT COUNT(*) FROM draft WHERE account_id = ?")
                .param(leaver.id().value())
                .query(Integer.class)
                .single();
        return new Estate(leaver.id(), leaver.name(), cases, things, mentions, drafts);
    }

    private JdbcClient.StatementSpec asked(String sql, Viewer viewer, Colleague leaver) {
        var seen = scope.of(viewer);
        return jdbc.sql(sql.formatted(seen.sql()))
                .params(seen.parameters())
                .param("leaver", leaver.id().value())
                .param("today", JapanTime.today(clock))
                .param(
                        "firm",
                        viewer instanceof Viewer.VendorStaff person
                                ? person.vendor().value()
                                : 0);
    }

    private static OpenCase openCase(ResultSet row, boolean city, Map<Long, List<String>> mentions)
            throws SQLException {
        var id = row.getLong("id");
        return new OpenCase(
                city ? BelongingKind.ACTION : BelongingKind.VISIT,
                new CareOfficeId(id),
                row.getString("office_number"),
                row.getString("name"),
                town(row.getString("address")),
                AdoptionStage.values()[row.getInt("stage")],
                text(row, "agreed"),
                row.getObject("agreed_on", LocalDate.class),
                city ? NextAction.valueOf(row.getString("next_action")) : NextAction.VISIT,
                row.getObject(city ? "next_action_on" : "next_visit_on", LocalDate.class),
                text(row, city ? "next_action_note" : "handover"),
                Disposition.valueOf(row.getString("disposition")),
                text(row, "disposition_reason"),
                row.getObject("review_on", LocalDate.class),
                text(row, "ask_for"),
                text(row, "firm"),
                text(row, "visitor"),
                mentions.getOrDefault(id, List.of()));
    }

    private static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                row.getLong("id"),
                row.getString("office_number"),
                row.getString("name"),
                JapanTime.dateOf(Objects.requireNonNull(row.getObject("recorded_at", LocalDateTime.class))
                        .toInstant(ZoneOffset.UTC)),
                row.getString("actor"),
                row.getString("words"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    static String town(String address) {
        var found = TOWN.matcher(address);
        return found.find() ? found.group(1).strip() : "";
    }
}
