package jp.banso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseTestTest {

    private static final Instant MOMENT = Instant.parse("2026-03-31T15:00:00.123456Z");
    private static final String STORED = "2026-03-31 15:00:00.123456";
    private static final String WRITE = "SELECT CAST(CAST(:at AS DATETIME(6)) AS CHAR)";
    private static final String READ = "SELECT TIMESTAMP'2026-03-31 15:00:00.123456'";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    DataSource source;

    @Test
    void migrationsHaveFilledADatabaseOfItsOwn() {
        assertThat(jdbc.sql("SELECT DATABASE()").query(String.class).single()).startsWith("banso_test_");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM flyway_schema_history WHERE success")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** The driver itself reads and writes an {@code Instant} wrongly here, so plain JDBC uses the types below. */
    @Test
    void aMomentIsKeptInUtcWhateverTheZoneOfTheMachine() {
        for (var written : new Object[] {
            OffsetDateTime.ofInstant(MOMENT, ZoneOffset.UTC),
            Timestamp.from(MOMENT),
            LocalDateTime.ofInstant(MOMENT, ZoneOffset.UTC)
        }) {
            assertThat(jdbc.sql(WRITE).param("at", written).query(String.class).single())
                    .as(written.getClass().getSimpleName())
                    .isEqualTo(STORED);
        }
        assertThat(jdbc.sql(READ).query(OffsetDateTime.class).single().toInstant())
                .isEqualTo(MOMENT);
        assertThat(jdbc.sql(READ).query(Timestamp.class).single().toInstant()).isEqualTo(MOMENT);
        assertThat(jdbc.sql(READ).query(LocalDateTime.class).single().toInstant(ZoneOffset.UTC))
                .isEqualTo(MOMENT);
    }

    @Test
    void entitiesMayHoldInstants() {
        assertThat(entities.createNativeQuery(WRITE, String.class)
                        .setParameter("at", MOMENT)
                        .getSingleResult())
                .isEqualTo(STORED);
        assertThat(entities.createNativeQuery(READ, Instant.class).getSingleResult())
                .isEqualTo(MOMENT);
    }

    @Test
    void cleaningEmptiesEverythingButWhatMigrationsFill() throws Exception {
        jdbc.sql("CREATE TABLE IF NOT EXISTS note (text VARCHAR(20))").update();
        jdbc.sql("INSERT INTO note VALUES ('a')").update();

        CleanDatabase.empty(source);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM note").query(Integer.class).single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM flyway_schema_history")
                        .query(Integer.class)
                        .single())
                .isPositive();
        jdbc.sql("DROP TABLE note").update();
    }
}
