package jp.banso.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
 * that did not go is tried again after 1, 2, 4 … 60 minutes, ten times in all, and then stays as FAILED to be looked at.
 */
@Component
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int TRIES = 10;

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

    private record Waiting(long id, int attempts, Message message) {}

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

    /** Sends what is due, each message in a transaction of its own; answers how many went. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    public int sendDue() {
        var sent = 0;
        while (mail.open() && Boolean.TRUE.equals(transaction.execute(status -> sendOne()))) {
            sent++;
        }
        return sent;
    }

    private boolean sendOne() {
        var due = jdbc.sql("""
                        SELECT id, attempts, kind, recipient, subject, body FROM outbox_message
                        WHERE state = 'WAITING' AND next_try_at <= :now ORDER BY next_try_at, id LIMIT 1
                        FOR UPDATE SKIP LOCKED""")
                .param("now", now())
                .query((row, number) -> new Waiting(
                        row.getLong(1),
                        row.getInt(2),
                        new Message(row.getString(3), row.getString(4), row.getString(5), row.getString(6))))
                .list();
        due.forEach(this::deliver);
        return !due.isEmpty();
    }

    private void deliver(Waiting waiting) {
        try {
            mail.send(Long.toString(waiting.id()), waiting.message());
            jdbc.sql("UPDATE outbox_message SET state = 'SENT', sent_at = ?, version = version + 1 WHERE id = ?")
                    .params(List.of(now(), waiting.id()))
                    .update();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "message {} did not go: {}",
                    waiting.id(),
                    failure.getClass().getSimpleName());
            var attempts = waiting.attempts() + 1;
            var pause = Duration.ofMinutes(Math.min(60, 1L << Math.min(attempts - 1, 6)));
            jdbc.sql("""
                            UPDATE outbox_message SET attempts = :attempts, next_try_at = :next, state = :state,
                                version = version + 1
                            WHERE id = :id""")
                    .param("attempts", attempts)
                    .param("next", now().plus(pause))
                    .param("state", attempts >= TRIES ? "FAILED" : "WAITING")
                    .param("id", waiting.id())
                    .update();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
