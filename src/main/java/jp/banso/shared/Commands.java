package jp.banso.shared;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

/**
 * The one place that opens a writing transaction, retries it and keeps it from happening twice. A command is one
 * transaction; its operation id is stored in that transaction together with its answer, and the same id later returns
 * that answer without doing anything.
 *
 * <p>Tried again, at most eleven times with growing random pauses (10 ms to 1 s): deadlock (1213), changed snapshot (1020),
 * lock wait (1205), serialization failure and a lost connection. After a lost answer to COMMIT the stored operation id
 * tells whether it had happened.
 */
@Component
public class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final Set<Integer> AGAIN = Set.of(1213, 1020, 1205);
    private static final int TRIES = 12;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final Clock clock;

    Commands(JdbcClient jdbc, PlatformTransactionManager transactions, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the command once. {@code kind} names it in the operation table (at most 60 characters); the answer must be a
     * record or enum that JSON can carry. Joins a transaction that already runs, and then neither retries nor stores.
     */
    public <R> R run(OperationId operation, Actor actor, String kind, Supplier<R> work) {
        if (org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = transaction.execute(status -> once(operation, actor, kind, work));
                if (answer == null) {
                    throw new IllegalStateException(kind + " gave no answer");
                }
                return answer;
            } catch (RuntimeException failure) {
                if (attempt >= TRIES || !worthAnotherTry(failure)) {
                    throw failure;
                }
                LOG.info("{} is tried again after {}", kind, failure.getClass().getSimpleName());
                pause(attempt);
            }
        }
    }

    /** Whether the operation was done, by whomever. */
    public boolean happened(OperationId operation) {
        return jdbc.sql("SELECT COUNT(*) FROM operation WHERE id = ? AND result_type IS NOT NULL")
                        .param(operation.value().toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The answer that was given to the operation, where it was done and the answer is of that type. */
    public <R> Optional<R> answered(OperationId operation, Class<R> type) {
        return jdbc.sql("SELECT result_json FROM operation WHERE id = ? AND result_type = ?")
                .params(operation.value().toString(), type.getName())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, type));
    }

    /** Nothing is read before the work: what it reads once it holds a row is what the one who held it before wrote. */
    private <R> R once(OperationId operation, Actor actor, String kind, Supplier<R> work) {
        try {
            jdbc.sql("INSERT INTO operation (id, account_id, kind, recorded_at) VALUES (?, ?, ?, ?)")
                    .param(operation.value().toString())
                    .param(actor.accountValue())
                    .param(kind)
                    .param(LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException done) {
            return earlierAnswer(operation);
        }
        var answer = work.get();
        jdbc.sql("UPDATE operation SET result_type = ?, result_json = ? WHERE id = ?")
                .params(
                        answer.getClass().getName(),
                        json.writeValueAsString(answer),
                        operation.value().toString())
                .update();
        return answer;
    }

    @SuppressWarnings("unchecked")
    private <R> R earlierAnswer(OperationId operation) {
        return jdbc.sql("SELECT result_type, result_json FROM operation WHERE id = ?")
                .param(operation.value().toString())
                .query((row, number) -> (R) read(row.getString(1), row.getString(2)))
                .single();
    }

    private Object read(@Nullable String type, @Nullable String text) {
        if (type == null || text == null) {
            throw new IllegalStateException("a stored operation has no answer");
        }
        try {
            return json.readValue(text, Class.forName(type));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("the answer's type is gone: " + type, gone);
        }
    }

    private static boolean worthAnotherTry(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = String.valueOf(sql.getSQLState());
                if (AGAIN.contains(sql.getErrorCode())
                        || state.startsWith("08")
                        || state.equals("40001")
                        || state.equals("25S03")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        var longest = Math.min(1000, 10L << attempt);
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(5, longest)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", interrupted);
        }
    }
}
