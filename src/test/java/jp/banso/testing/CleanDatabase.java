package jp.banso.testing;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Empties every table before each test, except what the migrations fill. For {@link DatabaseTest} classes whose tests
 * commit: {@code @ExtendWith(CleanDatabase.class)}.
 */
public final class CleanDatabase implements BeforeEachCallback {

    /** Tables whose rows come from migrations; add yours here. */
    private static final Set<String> KEPT = Set.of("flyway_schema_history", "evidence_type", "survey_form");

    private static final int LOCK_NOT_GIVEN = 1205;

    @Override
    public void beforeEach(ExtensionContext test) throws SQLException {
        empty(SpringExtension.getApplicationContext(test).getBean(DataSource.class));
    }

    /** Empties the database behind the data source. */
    public static void empty(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            try {
                for (var table : tables(statement)) {
                    if (!KEPT.contains(table) && hasRows(statement, table)) {
                        truncate(statement, table);
                    }
                }
            } finally {
                statement.execute("SET foreign_key_checks = 1");
            }
        }
    }

    /** Again when the server is just counting the table's rows for its statistics, which it answers as a lock not given. */
    private static void truncate(Statement statement, String table) throws SQLException {
        for (var left = 20; ; left--) {
            try {
                statement.execute("TRUNCATE TABLE `" + table + "`");
                return;
            } catch (SQLException refused) {
                if (refused.getErrorCode() != LOCK_NOT_GIVEN || left == 0) {
                    throw refused;
                }
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = statement.executeQuery("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
                """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static boolean hasRows(Statement statement, String table) throws SQLException {
        try (var rows = statement.executeQuery("SELECT 1 FROM `" + table + "` LIMIT 1")) {
            return rows.next();
        }
    }
}
