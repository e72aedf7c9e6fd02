package jp.banso.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The mariadbd process: how it is called, how one left behind is found, how it is stopped. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path server;
    private final Durability durability;
    private final Path logs;
    private final Path log;

    ServerProcess(Path server, Durability durability, Path logs) {
        this.server = server;
        this.durability = durability;
        this.logs = logs;
        this.log = logs.resolve("mariadb.log");
    }

    /** Makes the system tables and Banso's own account, the only one that can sign in; nothing listens meanwhile. */
    void initialize(Path data, String password) throws IOException, InterruptedException {
        var process = start(data, List.of("--bootstrap", "--log-warnings=0"), ProcessBuilder.Redirect.PIPE);
        try (var statements = process.outputWriter(StandardCharsets.UTF_8)) {
            statements.write(
                    "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\nSET @skip_auth_anonymous=1;\n");
            for (var name : List.of(
                    "mariadb_system_tables.sql",
                    "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql",
                    "maria_add_gis_sp_bootstrap.sql",
                    "mariadb_sys_schema.sql")) {
                statements.write(Files.readString(share().resolve(name)));
                statements.write('\n');
            }
            statements.write("""
                    USE mysql;
                    DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';
                    FLUSH PRIVILEGES;
                    CREATE USER 'banso'@'127.0.0.1' IDENTIFIED BY '%s';
                    GRANT ALL ON `banso%%`.* TO 'banso'@'127.0.0.1';
                    CREATE DATABASE banso;
                    """.formatted(password));
        } catch (IOException serverGone) {
            throw DatabaseRefused.because(serverGone, "start", log, lastWords());
        }
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw DatabaseRefused.because("start", log, lastWords());
        }
    }

    Process start(Path data, int port) throws IOException {
        return start(data, List.of("--port=" + port), ProcessBuilder.Redirect.from(new File("/dev/null")));
    }

    private Process start(Path data, List<String> more, ProcessBuilder.Redirect input) throws IOException {
        var command = new ArrayList<>(List.of(
                server.resolve("bin").resolve("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + server,
                dataOption(data),
                "--lc-messages-dir=" + share(),
                "--character-sets-dir=" + share().resolve("charsets"),
                "--socket=mariadbd.sock",
                "--pid-file=mariadbd.pid",
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Loopback only; and 11.4 would spend seconds on a certificate at every start.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_nopad_bin",
                "--default-time-zone=+00:00",
                "--innodb-snapshot-isolation=ON",
                "--tmpdir=" + temporary(data),
                "--innodb-buffer-pool-size=512M",
                "--innodb-log-file-size=512M",
                "--max-allowed-packet=64M",
                "--max-connections=100",
                "--local-infile=OFF",
                "--skip-log-bin"));
        command.addAll(durability.options());
        command.addAll(more);
        if (isRoot(data)) {
            command.add("--user=root");
        }
        Folders.ownerOnly(logs);
        return new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectInput(input)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Sets the last log aside, so that it holds this start and the log the start before. */
    void turnLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, logs.resolve("mariadb.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the server last complained about; empty when it said nothing. */
    String lastWords() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        var lines = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        Predicate<String> complaint = line -> line.contains("[ERROR]") || line.contains("error while loading");
        return lines.stream()
                .filter(complaint)
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.getLast())
                .replaceFirst(".*\\[ERROR\\] ", "");
    }

    /**
     * Stops every mariadbd that works on this data folder: what a killed Banso leaves behind. Known by its arguments, so
     * that a process that merely inherited an old process id is never touched.
     */
    static void stopLeftBehind(Path data) {
        ProcessHandle.allProcesses()
                .filter(process -> isMariaDb(process) && worksOn(process, data))
                .forEach(ServerProcess::stop);
    }

    private static boolean isMariaDb(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("mariadbd")).isPresent();
    }

    private static boolean worksOn(ProcessHandle process, Path data) {
        return Arrays.asList(process.info().arguments().orElse(new String[0])).contains(dataOption(data));
    }

    /** Asks for a clean shutdown, and insists only when that takes longer than two minutes. */
    static void stop(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            process.destroyForcibly();
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    /** Sorting a nation needs more room than a small {@code /tmp} in memory has. */
    private static Path temporary(Path data) throws IOException {
        return Folders.ownerOnly(data.resolveSibling("temporary"));
    }

    private static String dataOption(Path data) {
        return "--datadir=" + data;
    }

    private Path share() {
        var plain = server.resolve("share");
        var below = plain.resolve("mysql");
        return Files.isDirectory(below) ? below : plain;
    }

    private static boolean isRoot(Path ownFolder) throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(ownFolder, "unix:uid"));
    }
}
