package jp.banso.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files in the folder {@code uploads} of Banso's home, readable by Banso's own user alone. */
@Component
class FolderStore implements FileStore {

    private static final int BUFFER = 1 << 16;
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}");

    private final Path folder;

    FolderStore(@Value("${banso.home}") Path home) {
        folder = home.resolve("uploads").toAbsolutePath().normalize();
    }

    @Override
    public StoredFile store(InputStream bytes, long limit) throws IOException {
        createFolder();
        var name = UUID.randomUUID().toString();
        var path = folder.resolve(name);
        var whole = false;
        try {
            var stored = write(bytes, limit, name, path);
            whole = true;
            return stored;
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static StoredFile write(InputStream bytes, long limit, String name, Path path) throws IOException {
        var digest = sha256();
        var total = 0L;
        try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            var buffer = new byte[BUFFER];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new TooLarge(limit);
                }
                out.write(buffer, 0, read);
            }
        }
        return new StoredFile(name, total, HexFormat.of().formatHex(digest.digest()));
    }

    private void createFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            var posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix) {
                var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(folder, own);
            } else {
                Files.createDirectories(folder);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    @Override
    public Path path(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of this store");
        }
        return folder.resolve(name);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }
}
