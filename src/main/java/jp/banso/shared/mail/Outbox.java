package jp.banso.shared.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps messages with the transaction that causes them and hands them to the {@link MailPort} every half minute. A message
 * is claimed and that is committed before it is handed over, so whoever dies in between leaves one that is not sent again by
 * itself (UNSURE). One that certainly did not go is tried again after 1, 2, 4 … 60 minutes, ten times in all, and then FAILED.
 */
@Component
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int TRIES = 10;

    /** Longer than any server is waited for; a claim older than this belongs to nobody alive. */
    private static final Duration LONGEST_CLAIM = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final MailPort mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(JdbcClient jdbc, MailPort mail, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether mail leaves this installation at all. */
    public boolean open() {
        return mail.open();
    }

    /** Puts the message into the running transaction; refused where none runs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Message message) {
        jdbc.sql("""
                        INSERT INTO outbox_message (kind, recipient, subject, body, state, next_try_at, created_at)
                        VALUES (:kind, :recipient, :subject, :body, 'WAITING', :now, :now)""")
                .param("kind", message.kind())
                .param("recipient", message.recipient())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("now", now())
                .update();
    }

    /** Sends what is due, one after the other; answers how many went. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    public int sendDue() {
        var sent = 0;
        var due = mail.open() ? claim() : Optional.<OutboxRow>empty();
        while (due.isPresent()) {
            sent += deliver(due.get()) ? 1 : 0;
            due = claim();
        }
        return sent;
    }

    /** Of one state or all, newest first, older than {@code before} where not 0; at most {@code limit} (1–200). */
    public List<OutboxRow> rows(@Nullable OutboxState state, long before, int limit) {
        return jdbc.sql("""
                        SELECT * FROM outbox_message
                        WHERE (:state = '' OR state = :state) AND (:before = 0 OR id < :before)
                        ORDER BY id DESC LIMIT :limit""")
                .param("state", state == null ? "" : state.name())
                .param("before", before)
                .param("limit", Math.clamp(limit, 1, 200))
                .query((row, number) -> row(row))
                .list();
    }

    /** How many messages are in which state; every state is there. */
    public Map<OutboxState, Integer> counts() {
        var counts = new EnumMap<OutboxState, Integer>(OutboxState.class);
        Arrays.stream(OutboxState.values()).forEach(state -> counts.put(state, 0));
        jdbc.sql("SELECT state, COUNT(*) FROM outbox_message GROUP BY state")
                .query((row, number) -> counts.put(OutboxState.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** Lets a message go (again) at once; false where its state does not allow it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean again(long id) {
        return move(id, OutboxState::mayGoAgain, OutboxState.WAITING);
    }

    /** Keeps a message from going; false where its state does not allow it, as when it is being sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean cancel(long id) {
        return move(id, OutboxState::mayBeCancelled, OutboxState.CANCELLED);
    }

    private boolean move(long id, Predicate<OutboxState> allowed, OutboxState to) {
        return jdbc.sql("""
                        UPDATE outbox_message SET state = :to, attempts = 0, failure = '', next_try_at = :now,
                            version = version + 1
                        WHERE id = :id AND state IN (:from)""")
                        .param("to", to.name())
                        .param("now", now())
                        .param("id", id)
                        .param(
                                "from",
                                Arrays.stream(OutboxState.values())
                                        .filter(allowed)
                                        .map(Enum::name)
                                        .toList())
                        .update()
                == 1;
    }

    private Optional<OutboxRow> claim() {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("""
                            UPDATE outbox_message SET state = 'UNSURE', version = version + 1
                            WHERE state = 'SENDING' AND next_try_at < ?""").param(now().minus(LONGEST_CLAIM)).update();
            var due = jdbc.sql("""
                            SELECT * FROM outbox_message WHERE state = 'WAITING' AND next_try_at <= :now
                            ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""")
                    .param("now", now())
                    .query((row, number) -> row(row))
                    .optional();
            due.ifPresent(one -> settle(one.id(), "WAITING", OutboxState.SENDING, one.attempts() + 1, "", now()));
            return due;
        }));
    }

    private boolean deliver(OutboxRow due) {
        var attempts = due.attempts() + 1;
        try {
            mail.send(due.createdAt().toEpochMilli() + "." + due.id(), due.message());
        } catch (MailPort.NotSent failure) {
            var cause = failure.getCause() == null ? failure : failure.getCause();
            LOG.warn("message {} did not go: {}", due.id(), cause.getClass().getSimpleName());
            var pause = Duration.ofMinutes(Math.min(60, 1L << Math.min(attempts - 1, 6)));
            settle(
                    due.id(),
                    "SENDING",
                    attempts >= TRIES ? OutboxState.FAILED : OutboxState.WAITING,
                    attempts,
                    cause.getClass().getSimpleName(),
                    now().plus(pause));
            return false;
        } catch (RuntimeException unknown) {
            LOG.warn("whether message {} went nobody knows", due.id(), unknown);
            settle(due.id(), "SENDING", OutboxState.UNSURE, attempts, "", now());
            return false;
        }
        settle(due.id(), "SENDING", OutboxState.SENT, attempts, "", now());
        return true;
    }

    private void settle(long id, String from, OutboxState to, int attempts, String failure, LocalDateTime at) {
        jdbc.sql("""
                        UPDATE outbox_message SET state = :to, attempts = :attempts, failure = :failure, next_try_at = :at,
                            sent_at = IF(:to = 'SENT', :at, sent_at), version = version + 1,
                            body = IF(:to = 'SENT' AND kind LIKE 'secret.%', '', body)
                        WHERE id = :id AND state = :from""")
                .param("to", to.name())
                .param("attempts", attempts)
                .param("failure", failure)
                .param("at", at)
                .param("id", id)
                .param("from", from)
                .update();
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                new Message(
                        row.getString("kind"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body")),
                OutboxState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("failure"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "next_try_at"),
                instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
