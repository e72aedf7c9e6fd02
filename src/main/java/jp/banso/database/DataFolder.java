package jp.banso.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a server keeps its data: {@code db/data} for MariaDB and {@code db/password}, which only the owner may read.
 * Held by one running Banso at a time through a lock the operating system drops when the process ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path home;
    private final FileChannel lockFile;

    private DataFolder(Path home, FileChannel lockFile) {
        this.home = home;
        this.lockFile = lockFile;
    }

    /** Refuses with one sentence when another process holds the folder or it may not be written. */
    static DataFolder hold(Path folder) {
        try {
            var home = Folders.ownerOnly(folder.toAbsolutePath().normalize()).toRealPath();
            var lockFile =
                    FileChannel.open(home.resolve("banso.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw DatabaseRefused.because("in-use", home);
            }
            return new DataFolder(home, lockFile);
        } catch (AccessDeniedException denied) {
            throw DatabaseRefused.because(denied, "no-access", denied.getFile());
        } catch (IOException e) {
            throw DatabaseRefused.because(e, "folder", folder, e.toString());
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path server() {
        return home.resolve("server");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path data() {
        return home.resolve("db").resolve("data");
    }

    /** Where the data of a first start is made; it moves to its place in one step when complete. */
    Path unfinished() {
        return home.resolve("db.unfinished");
    }

    boolean isNew() {
        return !Files.isDirectory(data());
    }

    String password() throws IOException {
        return Files.readString(home.resolve("db").resolve("password"));
    }

    /** Makes a fresh unfinished folder with a password nobody has seen, and answers the password. */
    String begin() throws IOException {
        Folders.delete(unfinished());
        Folders.ownerOnly(unfinished().resolve("data"));
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        Folders.writeForOwnerOnly(unfinished().resolve("password"), password);
        return password;
    }

    void finish() throws IOException {
        Files.move(unfinished(), home.resolve("db"));
    }

    /** Throws the data away; for tests, which always begin with nothing. */
    void empty() throws IOException {
        Folders.delete(home.resolve("db"));
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
