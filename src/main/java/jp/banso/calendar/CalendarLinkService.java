package jp.banso.calendar;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** One's own calendar link; nobody makes, sees or ends somebody else's. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class CalendarLinkService {

    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    CalendarLinkService(JdbcClient jdbc, Commands commands, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which link an act made, as a hash: what is kept of an act holds no secret. */
    private record Made(String hash) {}

    private record Ended(boolean any) {}

    /** The person's link as it is now, if there is one. */
    public Optional<CalendarLink> present(Viewer viewer) {
        return jdbc.sql("SELECT made_at, read_at FROM calendar_link WHERE account_id = ?")
                .param(viewer.account().value())
                .query((row, number) -> {
                    var read = row.getObject(2, LocalDateTime.class);
                    return new CalendarLink(
                            row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            read == null ? null : read.toInstant(ZoneOffset.UTC));
                })
                .optional();
    }

    /**
     * Makes a link in the place of the one before, which is unknown from then on (ICS-01). The answer is the secret part, told
     * this one time; empty when this act had been done already and its secret was told then.
     */
    public Optional<String> renew(Viewer viewer, OperationId operation) {
        var secret = CalendarSecret.fresh();
        var hash = CalendarSecret.hash(secret);
        var mine = HexFormat.of().formatHex(hash);
        var made = commands.run(operation, viewer.actor(), "calendar.link", () -> {
            var before = delete(viewer);
            jdbc.sql("INSERT INTO calendar_link (account_id, secret_hash, made_at) VALUES (?, ?, ?)")
                    .params(viewer.account().value(), hash, now())
                    .update();
            audit.record(viewer.actor(), new CalendarAudit.LinkMade(before));
            return new Made(mine);
        });
        return made.hash().equals(mine) ? Optional.of(secret) : Optional.empty();
    }

    /** The link is unknown from now on; false where there was none. */
    public boolean end(Viewer viewer, OperationId operation) {
        return commands.run(operation, viewer.actor(), "calendar.end", () -> {
                    var any = delete(viewer);
                    if (any) {
                        audit.record(viewer.actor(), new CalendarAudit.LinkEnded());
                    }
                    return new Ended(any);
                })
                .any();
    }

    private boolean delete(Viewer viewer) {
        return jdbc.sql("DELETE FROM calendar_link WHERE account_id = ?")
                        .param(viewer.account().value())
                        .update()
                > 0;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
