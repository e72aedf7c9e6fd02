package jp.banso.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseServerTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private Path folder;

    @BeforeEach
    void makeAFolderThatSharesTheUnpackedServer() throws IOException {
        folder = Files.createTempDirectory(TARGET, "a home with spaces ");
        Files.createSymbolicLink(folder.resolve("server"), serverFolder().getParent());
    }

    @AfterEach
    void deleteTheFolder() throws IOException {
        Folders.delete(folder);
    }

    @Test
    void whatWasCommittedIsThereAfterAKillAndANewStart() throws Exception {
        var first = DatabaseServer.start(folder);
        execute(first, "CREATE TABLE note (text VARCHAR(20))");
        execute(first, "INSERT INTO note VALUES ('伴走🍣')");
        mariaDbOf(folder).forEach(ProcessHandle::destroyForcibly);
        first.close();

        try (var second = DatabaseServer.start(folder)) {
            assertThat(ask(second, "SELECT text FROM note")).isEqualTo("伴走🍣");
        }
    }

    @Test
    void aServerLeftBehindByAKilledProcessIsStoppedAndItsDataOpened() throws Exception {
        DatabaseServer.start(folder).close();
        var left = new ServerProcess(serverFolder(), Durability.EVERY_COMMIT, folder.resolve("logs"))
                .start(folder.resolve("db/data"), 0);

        try (var next = DatabaseServer.start(folder)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(ask(next, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aFolderInUseIsRefusedInOneSentence() {
        try (var first = DatabaseServer.start(folder)) {
            assertThatThrownBy(() -> DatabaseServer.start(folder))
                    .isInstanceOf(DatabaseRefused.class)
                    .message()
                    .contains(folder.getFileName().toString())
                    .containsOnlyOnce("。");
            assertThat(first.user()).isEqualTo("banso");
        }
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAgain() throws Exception {
        Files.createDirectories(folder.resolve("db.unfinished/data/mysql"));
        Files.writeString(folder.resolve("db.unfinished/password"), "half");

        try (var server = DatabaseServer.start(folder)) {
            assertThat(ask(server, "SELECT DATABASE()")).isEqualTo("banso");
        }
    }

    @Test
    void nobodyElseOfTheMachineGetsIn() throws Exception {
        try (var server = DatabaseServer.start(folder)) {
            var url = server.url("mysql");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "root", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("banso"), "banso", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(server, "SELECT user FROM mysql.global_priv"))
                    .isInstanceOf(SQLException.class);
            assertThat(permissions("db")).isEqualTo("rwx------");
            assertThat(permissions("db/password")).isEqualTo("rw-------");
        }
    }

    @Test
    void itBehavesAsProductionIsToldTo() throws Exception {
        try (var server = DatabaseServer.start(folder)) {
            assertThat(ask(server, """
                    SELECT CONCAT_WS(' ', @@character_set_server, @@collation_server, @@global.time_zone,
                           @@innodb_snapshot_isolation, @@innodb_flush_log_at_trx_commit, @@max_allowed_packet,
                           @@bind_address)
                    """)).isEqualTo("utf8mb4 utf8mb4_nopad_bin +00:00 ON 1 67108864 127.0.0.1");
        }
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
    }

    private static Path serverFolder() throws IOException {
        return ServerArchive.ofThisMachine()
                .unpackBelow(TARGET.resolve("test-database-1").resolve("server"));
    }

    private static Stream<ProcessHandle> mariaDbOf(Path home) {
        return ProcessHandle.current().children().filter(process -> Stream.of(
                        process.info().arguments().orElse(new String[0]))
                .anyMatch(argument -> argument.contains(home.toString())));
    }

    private static void execute(DatabaseServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("banso"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("banso"), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
