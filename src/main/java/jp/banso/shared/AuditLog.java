package jp.banso.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.ObjectMapper;

/**
 * The append-only audit log. Facts are written in the transaction they belong to, at its very end, and chained by
 * SHA-256 within each UTC day, so that an edited, removed or swapped row is found by {@link #firstBroken}.
 */
@Component
public class AuditLog {

    private static final byte[] START = new byte[32];

    /** The chain goes on from whatever is last, also when that was added while this transaction's own work ran. */
    private static final String AS_IT_IS_NOW = "SET STATEMENT innodb_snapshot_isolation = OFF FOR ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Adds the fact to the running transaction; refused with IllegalStateException where none runs. */
    public void record(Actor actor, AuditEvent event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("an audit fact belongs to a transaction");
        }
        var entry = new Entry(actor, event.action(), event.careOffice(), json.writeValueAsString(event));
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof AtTheEnd end) {
                end.entries.add(entry);
                return;
            }
        }
        TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(entry));
    }

    /**
     * The first entry of the UTC day that does not fit its chain: an altered or swapped row, a gap, or a missing tail;
     * empty when the day is whole.
     */
    public Optional<Integer> firstBroken(LocalDate day) {
        var head = jdbc.sql("SELECT last_seq, last_hash FROM audit_day WHERE day = :day")
                .param("day", day)
                .query((row, number) -> new Head(row.getInt(1), row.getBytes(2)))
                .optional()
                .orElse(new Head(0, START));
        var rows = jdbc.sql("""
                        SELECT seq, recorded_at, account_id, actor, action, care_office_id, detail, hash
                        FROM audit_event WHERE day = :day ORDER BY seq""")
                .param("day", day)
                .query((row, number) -> new Row(
                        row.getInt(1),
                        row.getObject(2, LocalDateTime.class),
                        row.getObject(3, Long.class),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, Long.class),
                        row.getString(7),
                        row.getBytes(8)))
                .list();
        var previous = START;
        var expected = 1;
        for (var row : rows) {
            if (row.seq() != expected || !MessageDigest.isEqual(row.hash(), row.hashAfter(previous, day))) {
                return Optional.of(expected);
            }
            previous = row.hash();
            expected++;
        }
        var whole = head.seq() == expected - 1 && MessageDigest.isEqual(head.hash(), previous);
        return whole ? Optional.empty() : Optional.of(expected);
    }

    private void append(List<Entry> entries) {
        var now = Instant.now(clock)
                .truncatedTo(ChronoUnit.MICROS)
                .atOffset(ZoneOffset.UTC)
                .toLocalDateTime();
        var day = now.toLocalDate();
        var head = lockedHead(day).orElseGet(() -> {
            jdbc.sql("INSERT IGNORE INTO audit_day (day, last_seq, last_hash) VALUES (:day, 0, :start)")
                    .param("day", day)
                    .param("start", START)
                    .update();
            return lockedHead(day).orElseThrow();
        });
        var seq = head.seq();
        var hash = head.hash();
        for (var entry : entries) {
            seq++;
            var row = entry.asRow(seq, now);
            hash = row.hashAfter(hash, day);
            jdbc.sql("""
                            INSERT INTO audit_event
                                (day, seq, recorded_at, account_id, actor, action, care_office_id, detail, hash)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(day)
                    .param(seq)
                    .param(now)
                    .param(row.account())
                    .param(row.actor())
                    .param(row.action())
                    .param(row.careOffice())
                    .param(row.detail())
                    .param(hash)
                    .update();
        }
        jdbc.sql(AS_IT_IS_NOW + "UPDATE audit_day SET last_seq = ?, last_hash = ? WHERE day = ?")
                .params(seq, hash, day)
                .update();
    }

    private Optional<Head> lockedHead(LocalDate day) {
        return jdbc.sql(AS_IT_IS_NOW + "SELECT last_seq, last_hash FROM audit_day WHERE day = :day FOR UPDATE")
                .param("day", day)
                .query((row, number) -> new Head(row.getInt(1), row.getBytes(2)))
                .optional();
    }

    private record Head(int seq, byte[] hash) {}

    private record Entry(
            Actor actor, String action, @Nullable CareOfficeId careOffice, String detail) {

        Row asRow(int seq, LocalDateTime at) {
            var office = careOffice == null ? null : careOffice.value();
            return new Row(seq, at, actor.accountValue(), actor.name(), action, office, detail, START);
        }
    }

    private record Row(
            int seq,
            LocalDateTime at,
            @Nullable Long account,
            String actor,
            String action,
            @Nullable Long careOffice,
            String detail,
            byte[] hash) {

        byte[] hashAfter(byte[] previous, LocalDate day) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(previous);
                var content = List.of(
                        day.toString(),
                        Integer.toString(seq),
                        at.toString(),
                        String.valueOf(account),
                        actor,
                        action,
                        String.valueOf(careOffice),
                        detail);
                for (var part : content) {
                    var bytes = part.getBytes(StandardCharsets.UTF_8);
                    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
                    digest.update((byte) ':');
                    digest.update(bytes);
                }
                return digest.digest();
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("every JDK has SHA-256", missing);
            }
        }
    }

    private final class AtTheEnd implements TransactionSynchronization {

        private final List<Entry> entries = new ArrayList<>();

        AtTheEnd(Entry first) {
            entries.add(first);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            append(entries);
        }
    }
}
