package jp.banso.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of contact_touch: a pause is never stored, it follows from them each time it is asked for. */
@Component
class TouchBook implements ContactBudget {

    private static final String PAUSES = """
            t.standing = TRUE AND t.touched_on <= :pauseDay AND (t.agreed_on IS NULL OR t.agreed_on > :pauseDay)
                AND NOT (t.vendor_id <=> :pauseFirm)
                AND (t.kind = 'TALKED' AND t.touched_on >= :pauseTalked
                    OR t.kind = 'VISITED' AND t.touched_on >= :pauseVisited
                    OR t.kind = 'NO_ANSWER' AND t.touched_on >= :pauseNoAnswer
                    OR t.kind = 'SAME_CALLER' AND t.touched_on >= :pauseSameCaller AND t.account_id <> :pauseMe
                    OR t.kind = 'WRITTEN' AND t.touched_on >= :pauseWritten
                    OR t.kind = 'REFUSED' AND t.touched_on >= :pauseRefused AND NOT %s
                    OR t.kind = 'WRONG_NUMBER' AND t.phone_key = o.phone_key AND NOT %s)""".formatted(
            later("l.kind IN ('TALKED', 'VISITED')"), later("l.kind NOT IN ('WRONG_NUMBER', 'NO_ANSWER', 'WRITTEN')"));

    private static final String PAUSING =
            "EXISTS (SELECT 1 FROM contact_touch t WHERE t.care_office_id = o.id AND " + PAUSES + ")";

    private final JdbcClient jdbc;
    private final CoolDowns rules;
    private final Clock clock;

    TouchBook(JdbcClient jdbc, CoolDowns rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    private static String later(String kind) {
        return "EXISTS (SELECT 1 FROM contact_touch l WHERE l.care_office_id = t.care_office_id AND l.standing = TRUE AND "
                + kind + " AND (l.touched_on, l.id) > (t.touched_on, t.id))";
    }

    @Override
    public void count(Viewer viewer, Touch touch) {
        var firm = touch.firm();
        var phone = jdbc.sql("SELECT phone_key FROM care_office WHERE id = ?")
                .param(touch.careOffice().value())
                .query(String.class)
                .single();
        jdbc.sql("""
                        INSERT INTO contact_touch (care_office_id, kind, touched_on, agreed_on, phone_key, source,
                            source_id, vendor_id, account_id, person, recorded_at)
                        VALUES (:office, :kind, :on, :agreed, :phone, :source, :record, :firm, :account, :person, :at)
                        ON DUPLICATE KEY UPDATE touched_on = :on, phone_key = :phone, account_id = :account, person = :person,
                            standing = TRUE, recorded_at = :at""")
                .param("office", touch.careOffice().value())
                .param("kind", touch.kind().name())
                .param("on", touch.on())
                .param("agreed", touch.kind() == TouchKind.WRONG_NUMBER ? null : touch.agreedOn())
                .param("phone", phone)
                .param("source", touch.source().name())
                .param("record", touch.record())
                .param("firm", firm == null ? null : firm.value())
                .param("account", viewer.account().value())
                .param("person", viewer.name())
                .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .update();
    }

    @Override
    public void takeBack(Touch.Source source, long record) {
        jdbc.sql("UPDATE contact_touch SET standing = FALSE WHERE source = ? AND source_id = ?")
                .params(source.name(), record)
                .update();
    }

    @Override
    public CaseScope.Condition pausing(Viewer viewer) {
        return new CaseScope.Condition(PAUSING, parameters(viewer, rules.present()));
    }

    @Override
    public Optional<Pause> pause(Viewer viewer, CareOfficeId office) {
        return Optional.ofNullable(pauses(viewer, List.of(office)).get(office));
    }

    @Override
    public Map<CareOfficeId, Pause> pauses(Viewer viewer, Collection<CareOfficeId> offices) {
        if (offices.isEmpty()) {
            return Map.of();
        }
        var rule = rules.present();
        var found = jdbc.sql("""
                        SELECT t.care_office_id, t.kind, t.touched_on, t.agreed_on, t.vendor_id, t.person, v.name AS firm
                        FROM contact_touch t JOIN care_office o ON o.id = t.care_office_id
                        LEFT JOIN vendor v ON v.id = t.vendor_id
                        WHERE t.care_office_id IN (:offices) AND\s""" + PAUSES + " ORDER BY t.touched_on, t.id")
                .param("offices", offices.stream().map(CareOfficeId::value).toList())
                .params(parameters(viewer, rule))
                .query((row, number) -> read(viewer, rule, row))
                .list();
        var longest = new LinkedHashMap<CareOfficeId, Pausing>();
        found.forEach(one -> longest.merge(
                one.office(), one, (first, second) -> first.freeOn().isAfter(second.freeOn()) ? first : second));
        var pauses = new LinkedHashMap<CareOfficeId, Pause>();
        longest.forEach((office, one) -> pauses.put(office, one.pause()));
        return pauses;
    }

    private record Pausing(CareOfficeId office, LocalDate freeOn, Pause pause) {}

    private static Pausing read(Viewer viewer, CoolDown rule, ResultSet row) throws SQLException {
        var office = new CareOfficeId(row.getLong("care_office_id"));
        var kind = TouchKind.valueOf(row.getString("kind"));
        var on = row.getObject("touched_on", LocalDate.class);
        var agreed = row.getObject("agreed_on", LocalDate.class);
        var ruled = rule.freeOn(kind, on);
        var free = agreed != null && agreed.isBefore(ruled) ? agreed : ruled;
        var day = free.equals(LocalDate.MAX) ? null : free;
        var firm = row.getObject("vendor_id", Long.class);
        if (!(viewer instanceof VendorStaff)) {
            var who = row.getString(firm == null ? "person" : "firm");
            return new Pausing(office, free, new Pause(kind, on, who, day));
        }
        return new Pausing(office, free, firm == null ? new Pause(kind, on, "", day) : new Pause(null, null, "", day));
    }

    /** A firm's own visits keep nobody of that firm away. */
    private Map<String, Object> parameters(Viewer viewer, CoolDown rule) {
        var today = JapanTime.today(clock);
        var parameters = new HashMap<String, Object>();
        parameters.put("pauseDay", today);
        parameters.put("pauseMe", viewer.account().value());
        parameters.put(
                "pauseFirm",
                viewer instanceof VendorStaff person ? person.vendor().value() : -1L);
        parameters.put("pauseTalked", rule.since(TouchKind.TALKED, today));
        parameters.put("pauseVisited", rule.since(TouchKind.VISITED, today));
        parameters.put("pauseNoAnswer", rule.since(TouchKind.NO_ANSWER, today));
        parameters.put("pauseSameCaller", rule.since(TouchKind.SAME_CALLER, today));
        parameters.put("pauseWritten", rule.since(TouchKind.WRITTEN, today));
        parameters.put("pauseRefused", rule.since(TouchKind.REFUSED, today));
        return parameters;
    }
}
