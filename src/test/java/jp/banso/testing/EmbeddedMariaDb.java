package jp.banso.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import jp.banso.database.DatabaseRefused;
import jp.banso.database.DatabaseServer;
import jp.banso.database.Durability;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One MariaDB for the whole test process, started by the first test that needs it, with an empty database for every
 * Spring context. Used through {@link DatabaseTest}; a test without Spring asks for {@link #newDatabase()}.
 */
public final class EmbeddedMariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final class Started {
        private static final DatabaseServer SERVER = start();
    }

    /**
     * The server all tests of this process share. It waits for no disk, unless the system property {@code banso.durable} is
     * true, as measurements want it.
     */
    public static DatabaseServer server() {
        return Started.SERVER;
    }

    /** Makes an empty database and answers its name. */
    public static String newDatabase() {
        var name = "banso_test_" + DATABASES.incrementAndGet();
        try {
            server().createDatabase(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + server().url(newDatabase()),
                        "spring.datasource.username=" + server().user(),
                        "spring.datasource.password=" + server().password())
                .applyTo(context);
    }

    private static DatabaseServer start() {
        var durability = Boolean.getBoolean("banso.durable") ? Durability.EVERY_COMMIT : Durability.NONE;
        for (var number = 1; ; number++) {
            try {
                var server = DatabaseServer.startEmpty(Path.of("target", "test-database-" + number), durability);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (DatabaseRefused usedByAnotherTestRun) {
                if (number == 4) {
                    throw usedByAnotherTestRun;
                }
            }
        }
    }
}
