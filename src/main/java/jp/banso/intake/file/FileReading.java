package jp.banso.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens an uploaded file by its bytes: CSV in the charset it shows, an archive of CSV files, or a workbook. */
public final class FileReading {

    private static final int MAGIC_BYTES = 8;

    private final ReadingLimits limits;

    private FileReading(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Opens the file in the charset its bytes give evidence of. */
    public static FileOpening open(UploadedFile file) throws IOException {
        return new FileReading(ReadingLimits.STANDARD).read(file, null);
    }

    /** Opens the file in the charset a person chose; a workbook does not ask for one. */
    public static FileOpening open(UploadedFile file, TextCharset charset) throws IOException {
        return new FileReading(ReadingLimits.STANDARD).read(file, charset);
    }

    static FileOpening open(UploadedFile file, ReadingLimits limits) throws IOException {
        return new FileReading(limits).read(file, null);
    }

    private FileOpening read(UploadedFile file, @Nullable TextCharset charset) throws IOException {
        try {
            if (Files.size(file.path()) > limits.bytes()) {
                throw new FileRefused(RefusalReason.TOO_LARGE, limits.megabytes());
            }
            return opened(file, charset);
        } catch (FileRefused refused) {
            return new FileOpening.Refused(refused.refusal());
        }
    }

    private FileOpening opened(UploadedFile file, @Nullable TextCharset charset) throws IOException {
        if (!Magic.isZip(start(file))) {
            var table = csv(file.name(), () -> Files.newInputStream(file.path()), charset, limits);
            return new FileOpening.Opened(FileKind.CSV, List.of(table));
        }
        if (ZipTables.isWorkbook(file.path())) {
            return new FileOpening.Opened(FileKind.XLSX, WorkbookTables.of(file.path(), limits));
        }
        return new FileOpening.Opened(FileKind.ZIP, ZipTables.of(file.path(), charset, limits));
    }

    static SourceTable csv(String name, ByteSource bytes, @Nullable TextCharset charset, ReadingLimits limits)
            throws IOException {
        var text = charset == null ? CharsetEvidence.of(bytes, limits) : CharsetEvidence.chosen(bytes, charset, limits);
        return SourceTable.of(name, text.charset(), CsvRows.of(text, limits), limits);
    }

    private static byte[] start(UploadedFile file) throws IOException {
        try (var stream = Files.newInputStream(file.path())) {
            return stream.readNBytes(MAGIC_BYTES);
        }
    }
}
