package jp.banso.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server that somebody else runs must be before Banso trusts it. */
class OutsideServerTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String NOWHERE = "jdbc:mariadb://127.0.0.1:1/banso";

    private static Path folder;
    private static DatabaseServer server;

    @BeforeAll
    static void start() throws IOException {
        folder = Files.createTempDirectory(TARGET, "outside ");
        var unpacked = ServerArchive.ofThisMachine()
                .unpackBelow(TARGET.resolve("test-database-1").resolve("server"));
        Files.createSymbolicLink(folder.resolve("server"), unpacked.getParent());
        server = DatabaseServer.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        Folders.delete(folder);
    }

    @Test
    void aServerThatKeepsWhatItAcknowledgesIsFit() {
        assertThatCode(() -> outside(server.url("banso"), server.password()).mustBeFit())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "banso-banso-banso", "xx-Banso-9f8e7d6c5b"})
    void aPasswordThatIsShortOrHoldsTheNameIsRefusedBeforeAnybodyIsAsked(String password) {
        refusal(NOWHERE, password).hasMessageContaining("12 文字以上");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "changeme-2026", "mariadb-root-1"})
    void aPasswordEverybodyKnowsIsRefused(String password) {
        refusal(NOWHERE, password).hasMessageContaining("よく知られた");
    }

    @Test
    void aServerThatNeverComesIsNamedWithoutTheOptionsOfItsAddress() {
        refusal(NOWHERE + "?password=hidden", "nobody guesses this")
                .hasMessageContaining("127.0.0.1:1/banso")
                .hasMessageContaining("応答しない")
                .message()
                .doesNotContain("hidden");
    }

    @Test
    void aWrongPasswordIsRefusedAtOnce() {
        refusal(server.url("banso"), "nobody guesses this").hasMessageContaining("受け付けない");
    }

    @Test
    void aDatabaseThatIsMissingIsRefusedWithTheWayToMakeIt() {
        refusal(server.url("banso_missing"), server.password())
                .hasMessageContaining("CREATE DATABASE … CHARACTER SET utf8mb4");
    }

    @Test
    void aDatabaseInAnotherCharacterSetIsRefused() throws SQLException {
        server.createDatabase("banso_latin");
        execute("ALTER DATABASE banso_latin CHARACTER SET latin1");

        refusal(server.url("banso_latin"), server.password())
                .hasMessageContaining("latin1")
                .hasMessageContaining("ALTER DATABASE");
    }

    @Test
    void aServerThatForgetsASecondWriterIsRefused() {
        refusal(server.url("banso") + "?sessionVariables=innodb_snapshot_isolation=OFF", server.password())
                .hasMessageContaining("innodb_snapshot_isolation が 0");
    }

    @Test
    void theWordsOfARefusalAreOneSentenceAndReachTheLog() {
        var refused = DatabaseRefused.because("denied", "db:3306/banso", "banso");

        assertThat(refused).message().containsOnlyOnce("。").contains("db:3306/banso");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refusal(String url, String password) {
        return assertThatThrownBy(() -> outside(url, password).mustBeFit()).isInstanceOf(DatabaseRefused.class);
    }

    private static OutsideServer outside(String url, String password) {
        return new OutsideServer(url, server.user(), password, Duration.ofMillis(50), Duration.ofMillis(10));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("banso"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
