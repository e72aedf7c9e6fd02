package jp.banso.council;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** What was told of the offices without names, month by month: the first question of a month fixes it (CNC-10). */
@Component
class ToldBook {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Commands commands;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ToldBook(JdbcClient jdbc, ObjectMapper json, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.commands = commands;
        this.clock = clock;
    }

    ToldFigures present(Viewer viewer) {
        var month = YearMonth.from(JapanTime.today(clock));
        return told(month)
                .orElseGet(
                        () -> commands.run(OperationId.fresh(), viewer.actor(), "council.release", () -> made(month)));
    }

    Optional<ToldFigures> told(YearMonth month) {
        return jdbc.sql("SELECT told FROM council_release WHERE month = ?")
                .param(month.toString())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, ToldFigures.class));
    }

    /** Everything as it is now, without closed offices and those whose name the council reads. */
    Unnamed counted() {
        var named = NamedMembers.on(today());
        return Unnamed.of(jdbc.sql("""
                        SELECT SUBSTRING(o.postal_code, 1, 3), o.lead_service, o.stage, COUNT(*), SUM(o.listing = 'LISTED')
                        FROM care_office o WHERE o.operating_status <> 'CLOSED' AND NOT %s
                        GROUP BY SUBSTRING(o.postal_code, 1, 3), o.lead_service, o.stage""".formatted(named.sql()))
                .params(named.parameters())
                .query((row, number) -> new Unnamed.Group(
                        row.getString(1),
                        category(row.getString(2)),
                        Progress.of(AdoptionStage.values()[row.getInt(3)]),
                        row.getInt(4),
                        row.getInt(5)))
                .list());
    }

    private static String category(String service) {
        return ServiceTypes.coded(service)
                .map(type -> type.category())
                .orElse(ServiceCategory.OTHER)
                .name();
    }

    private ToldFigures made(YearMonth month) {
        var counted = counted();
        var before = before(month);
        var blur = before.map(Before::blur).orElse(Blur.NONE).grown(counted, random);
        var figures = counted.told(today(), before.map(Before::earlier).orElse(null), blur);
        jdbc.sql("INSERT IGNORE INTO council_release (month, told, counted, blur, made_at) VALUES (?, ?, ?, ?, ?)")
                .param(month.toString())
                .param(json.writeValueAsString(figures))
                .param(json.writeValueAsString(counted.blurred(blur)))
                .param(json.writeValueAsString(blur))
                .param(LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .update();
        return told(month).orElse(figures);
    }

    private record Before(Unnamed.Earlier earlier, Blur blur) {}

    private Optional<Before> before(YearMonth month) {
        return jdbc.sql("""
                        SELECT counted, told, COALESCE(blur, '') FROM council_release WHERE month < ?
                        ORDER BY month DESC LIMIT 1""")
                .param(month.toString())
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .map(texts -> new Before(
                        new Unnamed.Earlier(
                                json.readValue(texts.get(0), Unnamed.class),
                                json.readValue(texts.get(1), ToldFigures.class)),
                        texts.get(2).isEmpty() ? Blur.NONE : json.readValue(texts.get(2), Blur.class)));
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }
}
