package jp.banso.testing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                for (var table : filled(statement, tables(statement))) {
                    statement.execute("DELETE FROM `" + table + "`");
                }
                statement.execute("DELETE FROM survey_form WHERE questionnaire_id IS NOT NULL");
            } finally {
                statement.execute("SET foreign_key_checks = 1");
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        return names(statement.executeQuery("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
                """));
    }

    private static List<String> filled(Statement statement, List<String> tables) throws SQLException {
        var asked = tables.stream()
                .filter(table -> !KEPT.contains(table))
                .map(table -> "SELECT '%s' FROM DUAL WHERE EXISTS (SELECT 1 FROM `%<s`)".formatted(table))
                .collect(Collectors.joining(" UNION ALL "));
        return names(statement.executeQuery(asked));
    }

    private static List<String> names(ResultSet found) throws SQLException {
        try (var rows = found) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
