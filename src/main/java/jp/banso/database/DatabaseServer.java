package jp.banso.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB that belongs to this process: on loopback, on a free port, with one account whose password only the
 * owner of the data folder can read, and which may use databases whose names begin with {@code banso}.
 */
public final class DatabaseServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
    private static final String USER = "banso";
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final DataFolder folder;
    private final Process process;
    private final int port;
    private final String password;

    private DatabaseServer(DataFolder folder, Process process, int port, String password) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts on the data below {@code home}, making it on the first start, and answers when the server takes
     * connections. A server left behind by a killed process is stopped first; while another process holds the folder
     * this refuses with {@link DatabaseRefused}.
     */
    public static DatabaseServer start(Path home) {
        return start(DataFolder.hold(home), Durability.EVERY_COMMIT);
    }

    /** Starts on a folder emptied first, for tests and measurements that throw their data away. */
    public static DatabaseServer startEmpty(Path home, Durability durability) {
        var folder = DataFolder.hold(home);
        try {
            ServerProcess.stopLeftBehind(folder.data());
            folder.empty();
        } catch (IOException e) {
            throw DatabaseRefused.because(e, "folder", home, e.toString());
        }
        return start(folder, durability);
    }

    private static DatabaseServer start(DataFolder folder, Durability durability) {
        try {
            return startHolding(folder, durability);
        } catch (IOException e) {
            close(folder);
            throw DatabaseRefused.because(e, "folder", folder.data(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close(folder);
            throw new IllegalStateException("Interrupted while the database started", e);
        } catch (RuntimeException e) {
            close(folder);
            throw e;
        }
    }

    private static DatabaseServer startHolding(DataFolder folder, Durability durability)
            throws IOException, InterruptedException {
        ServerProcess.stopLeftBehind(folder.unfinished().resolve("data"));
        ServerProcess.stopLeftBehind(folder.data());
        var server = new ServerProcess(
                ServerArchive.ofThisMachine().unpackBelow(folder.server()), durability, folder.logs());
        server.turnLog();
        if (folder.isNew()) {
            server.initialize(folder.unfinished().resolve("data"), folder.begin());
            folder.finish();
        }
        var password = folder.password();
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            var started = new DatabaseServer(folder, server.start(folder.data(), port), port, password);
            if (started.isReady()) {
                LOG.info("MariaDB listens on loopback port {}", port);
                return started;
            }
            ServerProcess.stop(started.process.toHandle());
            if (attempt == 3 || !server.lastWords().contains("port")) {
                throw DatabaseRefused.because("start", folder.logs(), server.lastWords());
            }
        }
    }

    /** Waits until a connection works; recovery after a kill may take minutes on a large database. */
    private boolean isReady() throws InterruptedException {
        var until = System.nanoTime() + RECOVERY.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            try (var connection = DriverManager.getConnection(url(USER) + "?connectTimeout=2000", USER, password)) {
                return connection.isValid(2);
            } catch (SQLException notYet) {
                Thread.sleep(50);
            }
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The JDBC address of one of its databases. */
    public String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Makes an empty database; the name must begin with {@code banso} and hold only small letters, digits and _. */
    public void createDatabase(String name) throws SQLException {
        if (!name.matches("banso[a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        try (var connection = DriverManager.getConnection(url(USER), USER, password);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
    }

    /** Stops the server cleanly and lets go of the data folder; close everything that holds connections first. */
    @Override
    public void close() {
        ServerProcess.stop(process.toHandle());
        close(folder);
        LOG.info("MariaDB has stopped");
    }

    private static void close(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            LOG.warn("The lock of the data folder could not be closed", e);
        }
    }
}
