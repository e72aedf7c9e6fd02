package jp.banso.quiet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.banso.quiet.QuietDecision.Kept;
import jp.banso.quiet.QuietDecision.NotNamed;
import jp.banso.quiet.QuietDecision.SetMeanwhile;
import jp.banso.quiet.QuietDecision.TooMany;
import jp.banso.quiet.QuietDecision.Unreadable;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.EraDate;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which days are quiet: the days of every month, and days with a name of their own, such as holidays (QDY-01). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class QuietDayService {

    /** A comma, a tab or the ideographic comma stands between a day and its name. */
    private static final Pattern DAY_ENDS = Pattern.compile("[,\\t\\u3001]");

    private static final int MOST_LINES = 400;
    private static final int LONGEST_NAME = 40;

    private final QuietBook book;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    QuietDayService(QuietBook book, JdbcClient jdbc, AuditLog audit, Commands commands, Clock clock) {
        this.book = book;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /** What holds for every month. */
    public QuietRule rule(Viewer viewer) {
        return book.rule();
    }

    /** The days with a name from this one (Tokyo) on, the earliest first, at most 400. */
    public List<QuietDay> named(Viewer viewer, LocalDate from) {
        return jdbc.sql("SELECT on_day, name FROM quiet_date WHERE on_day >= ? ORDER BY on_day LIMIT 400")
                .param(from)
                .query((row, number) ->
                        new QuietDay(row.getObject(1, LocalDate.class), QuietDay.Kind.NAMED, row.getString(2)))
                .list();
    }

    /** Sets the days of every month anew unless somebody did since {@code wanted.version()}. */
    @RolesAllowed(Names.CITY_ADMIN)
    public QuietDecision set(Viewer viewer, OperationId operation, QuietRule wanted) {
        return commands.run(operation, viewer.actor(), "quiet.rule", () -> {
            var holds = book.rule();
            if (holds.version() != wanted.version()) {
                return new SetMeanwhile(holds);
            }
            jdbc.sql("""
                            INSERT INTO quiet_rule (claims_until, plans_from, set_at, set_by, setter_name)
                            VALUES (:claims, :plans, :at, :by, :name)""")
                    .param("claims", wanted.claimsUntil())
                    .param("plans", wanted.plansFrom())
                    .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            audit.record(viewer.actor(), new QuietRuleSet(wanted.claimsUntil(), wanted.plansFrom()));
            return new Kept(0);
        });
    }

    /**
     * Names days, one a line: the day in either era, a comma or tab, the name; a first line without a day is a heading. A
     * day that has a name gets the new one. Where a line cannot be read nothing is added.
     */
    @RolesAllowed(Names.CITY_ADMIN)
    public QuietDecision name(Viewer viewer, OperationId operation, String lines) {
        var read = new LinkedHashMap<LocalDate, String>();
        var number = 0;
        for (var line : lines.lines().toList()) {
            number++;
            if (number > MOST_LINES) {
                return new TooMany();
            }
            if (line.isBlank()) {
                continue;
            }
            var one = read(line);
            if (one.isPresent()) {
                read.put(one.get().getKey(), one.get().getValue());
            } else if (number > 1
                    || EraDate.parse(DAY_ENDS.split(line, 2)[0].strip()).isPresent()) {
                return new Unreadable(number, line.strip());
            }
        }
        if (read.isEmpty()) {
            return new Unreadable(1, lines.strip());
        }
        return commands.run(operation, viewer.actor(), "quiet.name", () -> {
            read.forEach((day, name) ->
                    jdbc.sql("""
                            INSERT INTO quiet_date (on_day, name) VALUES (:day, :name)
                            ON DUPLICATE KEY UPDATE name = :name""").param("day", day).param("name", name).update());
            audit.record(viewer.actor(), new DaysNamed(read.size()));
            return new Kept(read.size());
        });
    }

    /** This day is one like others again. */
    @RolesAllowed(Names.CITY_ADMIN)
    public QuietDecision unname(Viewer viewer, OperationId operation, LocalDate day) {
        return commands.run(operation, viewer.actor(), "quiet.unname", () -> {
            var gone = jdbc.sql("DELETE FROM quiet_date WHERE on_day = ?")
                    .param(day)
                    .update();
            if (gone == 0) {
                return new NotNamed(day);
            }
            audit.record(viewer.actor(), new DayUnnamed(day.toString()));
            return new Kept(1);
        });
    }

    private static Optional<Map.Entry<LocalDate, String>> read(String line) {
        var parts = DAY_ENDS.split(line, 2);
        var name = parts.length < 2 ? "" : parts[1].replace(',', ' ').strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return EraDate.parse(parts[0].strip()).map(day -> Map.entry(day, name));
    }

    /** What the audit log keeps of them. */
    record QuietRuleSet(int claimsUntil, int plansFrom) implements AuditEvent {
        @Override
        public String action() {
            return "quiet.rule";
        }
    }

    record DaysNamed(int days) implements AuditEvent {
        @Override
        public String action() {
            return "quiet.name";
        }
    }

    record DayUnnamed(String day) implements AuditEvent {
        @Override
        public String action() {
            return "quiet.unname";
        }
    }
}
