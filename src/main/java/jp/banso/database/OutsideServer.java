package jp.banso.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB that somebody else runs. Waits for one that is not there yet, saying so, and refuses with
 * {@link DatabaseRefused} one on which Banso could lose what it acknowledged or mistake one name for another.
 */
final class OutsideServer {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideServer.class);
    private static final int SHORTEST_PASSWORD = 12;
    private static final List<String> EVERYBODYS =
            List.of("banso", "password", "passw0rd", "mariadb", "root", "admin", "changeme", "change-me", "secret");
    private static final int ACCESS_DENIED = 1045;
    private static final int NOT_FOR_THIS_ACCOUNT = 1044;
    private static final int NO_SUCH_DATABASE = 1049;

    private final String url;
    private final String user;
    private final String password;
    private final Duration patience;
    private final Duration pause;

    OutsideServer(String url, String user, String password) {
        this(url, user, password, Duration.ofMinutes(10), Duration.ofSeconds(3));
    }

    OutsideServer(String url, String user, String password, Duration patience, Duration pause) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.patience = patience;
        this.pause = pause;
    }

    /** Returns when the database answers and is fit; gives up after ten minutes without one. */
    void mustBeFit() {
        mustHaveAPasswordOfItsOwn();
        try (var connection = connection()) {
            mustBeNewEnough(connection);
            mustBe(connection, "innodb_snapshot_isolation", "ON", "1");
            mustBe(connection, "innodb_flush_log_at_trx_commit", "1");
            mustBe(connection, "character_set_database", "utf8mb4");
        } catch (SQLException gone) {
            throw DatabaseRefused.because(gone, "lost", server(), words(gone));
        }
    }

    private void mustHaveAPasswordOfItsOwn() {
        var plain = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST_PASSWORD || plain.contains(user.toLowerCase(Locale.ROOT))) {
            throw DatabaseRefused.because("password-short", SHORTEST_PASSWORD);
        }
        var rest = EVERYBODYS.stream().reduce(plain, (left, known) -> left.replace(known, ""));
        if (rest.length() < SHORTEST_PASSWORD / 2) {
            throw DatabaseRefused.because("password-known");
        }
    }

    private Connection connection() {
        var until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return DriverManager.getConnection(
                        url + (url.contains("?") ? "&" : "?") + "connectTimeout=3000", user, password);
            } catch (SQLException failure) {
                switch (failure.getErrorCode()) {
                    case ACCESS_DENIED -> throw DatabaseRefused.because(failure, "denied", server(), user);
                    case NO_SUCH_DATABASE, NOT_FOR_THIS_ACCOUNT ->
                        throw DatabaseRefused.because(failure, "no-database", server(), user);
                    default -> {
                        if (System.nanoTime() > until) {
                            throw DatabaseRefused.because(failure, "never-came", server(), patience.toMinutes());
                        }
                    }
                }
                LOG.warn("{}", DatabaseRefused.sentence("waiting", server(), words(failure)));
            }
            rest();
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", stopped);
        }
    }

    /** 10.11.8 and 11.4.2 brought the snapshot isolation that tells a second writer so. */
    private static void mustBeNewEnough(Connection connection) throws SQLException {
        var version = ask(connection, "SELECT VERSION()");
        var parts = version.split("[.-]", 4);
        var number =
                Integer.parseInt(parts[0]) * 10_000 + Integer.parseInt(parts[1]) * 100 + Integer.parseInt(parts[2]);
        if (!version.contains("MariaDB") || number < 101_108) {
            throw DatabaseRefused.because("too-old", version);
        }
    }

    private static void mustBe(Connection connection, String variable, String... right) throws SQLException {
        var value = ask(connection, "SELECT @@" + variable);
        if (!Set.of(right).contains(value)) {
            throw DatabaseRefused.because(variable, value);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** The address without its options, which may hold a secret. */
    private String server() {
        return url.replaceFirst("^jdbc:mariadb:/*", "").replaceFirst("\\?.*", "");
    }

    private static String words(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
