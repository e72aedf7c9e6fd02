package jp.banso.council;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.banso.shared.Actor;
import jp.banso.shared.AddressMisses;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * An office reads its circular through its link, without an account. The link is the only thing known of whoever calls, so no
 * method takes a viewer; it reaches one copy and nothing else (CNC-14).
 */
@Service
public class CircularLinkService {

    private final AddressMisses misses;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    CircularLinkService(JdbcClient jdbc, Commands commands, AuditLog audit, Clock clock) {
        this.misses = new AddressMisses(clock);
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    private record Copy(long id, long circular, CareOfficeId office) {}

    /** What stands behind the link; {@code from} is the address the request came from. Opening marks nothing. */
    public Optional<OpenedCircular> open(String link, String from) {
        var found =
                misses.allows(from) ? SecretLetters.of(link).flatMap(this::opened) : Optional.<OpenedCircular>empty();
        if (found.isEmpty()) {
            misses.missed(from);
        }
        return found;
    }

    /** The office says that it has read it; a second time changes nothing. Stays with {@code circular-link}. */
    public CircularDecision read(OperationId operation, String link) {
        var secret = SecretLetters.of(link);
        if (secret.isEmpty()) {
            return new CircularDecision.Stays("circular-link");
        }
        return commands.run(operation, new Actor(null, ""), "council.circular-read", () -> {
            var copy = jdbc.sql("""
                            SELECT id, circular_id, care_office_id FROM council_circular_copy WHERE link_hash = ? FOR UPDATE""")
                    .param(secret.get().hash())
                    .query((row, number) -> new Copy(row.getLong(1), row.getLong(2), new CareOfficeId(row.getLong(3))))
                    .optional();
            if (copy.isEmpty()) {
                return new CircularDecision.Stays("circular-link");
            }
            var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            var changed = jdbc.sql(
                            "UPDATE council_circular_copy SET read_at = ?, version = version + 1 WHERE id = ? AND read_at IS NULL")
                    .params(now, copy.get().id())
                    .update();
            if (changed > 0) {
                audit.record(
                        new Actor(null, ""),
                        new CouncilAudit.CircularRead(
                                copy.get().circular(), copy.get().office()));
            }
            return new CircularDecision.Read();
        });
    }

    private Optional<OpenedCircular> opened(SecretLetters link) {
        return jdbc.sql("""
                        SELECT o.name, c.title, c.body, c.sender_name, p.read_at FROM council_circular_copy p
                        JOIN council_circular c ON c.id = p.circular_id JOIN care_office o ON o.id = p.care_office_id
                        WHERE p.link_hash = ?""")
                .param(link.hash())
                .query((row, number) -> {
                    var read = row.getObject(5, LocalDateTime.class);
                    return new OpenedCircular(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            read == null ? null : read.toInstant(ZoneOffset.UTC));
                })
                .optional();
    }
}
