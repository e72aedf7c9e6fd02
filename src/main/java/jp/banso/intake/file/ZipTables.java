package jp.banso.intake.file;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The CSV files of an archive, read in place; no member's name is ever used as a path. */
final class ZipTables {

    private static final List<String> TABLE_ENDINGS = List.of(".csv", ".tsv", ".txt");

    private ZipTables() {}

    static boolean isWorkbook(Path path) throws IOException {
        try (var zip = open(path)) {
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"));
        }
    }

    static List<SourceTable> of(Path path, @Nullable TextCharset charset, ReadingLimits limits) throws IOException {
        var members = new ArrayList<String>();
        try (var zip = open(path)) {
            refuseExcess(zip, limits);
            zip.stream().filter(ZipTables::isTable).map(ZipEntry::getName).forEach(members::add);
        }
        if (members.isEmpty()) {
            throw new FileRefused(RefusalReason.ARCHIVE_WITHOUT_TABLE);
        }
        var tables = new ArrayList<SourceTable>();
        for (var member : members) {
            try {
                tables.add(FileReading.csv(lastPart(member), () -> stream(path, member, limits), charset, limits));
            } catch (ZipException broken) {
                throw new FileRefused(RefusalReason.BROKEN_ARCHIVE);
            }
        }
        return List.copyOf(tables);
    }

    /** Refuses an archive by what its directory admits; what it hides shows while it is read. */
    static void refuseExcess(ZipFile zip, ReadingLimits limits) {
        if (zip.size() > limits.members()) {
            throw new FileRefused(RefusalReason.TOO_MANY_MEMBERS, limits.members());
        }
        long total =
                zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (total < 0 || total > limits.bytes()) {
            throw new FileRefused(RefusalReason.TOO_LARGE, limits.megabytes());
        }
        zip.stream().forEach(entry -> refuseRatio(entry.getSize(), entry.getCompressedSize(), limits));
    }

    private static void refuseRatio(long plain, long packed, ReadingLimits limits) {
        if (plain > ReadingLimits.HARMLESS_BYTES && plain / limits.ratio() > Math.max(1, packed)) {
            throw new FileRefused(RefusalReason.ARCHIVE_BOMB);
        }
    }

    static ZipFile open(Path path) throws IOException {
        try {
            return open(path, StandardCharsets.UTF_8);
        } catch (ZipException maybeJapaneseNames) {
            try {
                return open(path, TextCharset.WINDOWS_31J.charset());
            } catch (ZipException broken) {
                throw new FileRefused(RefusalReason.BROKEN_ARCHIVE);
            }
        }
    }

    private static ZipFile open(Path path, Charset names) throws IOException {
        return new ZipFile(path.toFile(), names);
    }

    private static boolean isTable(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith("__macosx/") || lastPart(name).startsWith(".");
        return !entry.isDirectory() && !hidden && TABLE_ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static InputStream stream(Path path, String member, ReadingLimits limits) throws IOException {
        var zip = open(path);
        try {
            var entry = zip.getEntry(member);
            return new Member(zip, zip.getInputStream(entry), entry.getCompressedSize(), limits);
        } catch (IOException broken) {
            zip.close();
            throw broken;
        }
    }

    /** One member's bytes, counted while they come out, since an archive's directory may lie. */
    private static final class Member extends FilterInputStream {

        private final ZipFile zip;
        private final long packed;
        private final ReadingLimits limits;
        private long plain;

        private Member(ZipFile zip, InputStream stream, long packed, ReadingLimits limits) {
            super(stream);
            this.zip = zip;
            this.packed = packed;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(bytes, offset, length);
            } catch (ZipException | EOFException broken) {
                throw new FileRefused(RefusalReason.BROKEN_ARCHIVE);
            }
            plain += Math.max(0, read);
            if (plain > limits.bytes()) {
                throw new FileRefused(RefusalReason.TOO_LARGE, limits.megabytes());
            }
            refuseRatio(plain, packed, limits);
            return read;
        }

        @Override
        public void close() throws IOException {
            super.close();
            zip.close();
        }
    }
}
