package jp.banso.demo;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One service in the ministry's open-data format: 24 columns, UTF-8 with a byte order mark, CRLF. */
final class MinistryFile implements Closeable {

    private static final String END_OF_ROW = "\r\n";
    private static final int FLUSH_AT = 1 << 15;
    private static final LocalDateTime ZIPPED_AT = LocalDateTime.of(2026, 7, 1, 9, 0);

    private final OutputStream out;
    private final CsvBytes rows = new CsvBytes();

    private MinistryFile(OutputStream out, List<String> header) {
        this.out = out;
        rows.raw("\uFEFF");
        rows.raw(String.join(",", header));
        rows.raw(END_OF_ROW);
    }

    static String nameOf(String service) {
        return "jigyosho_" + service + ".csv";
    }

    static MinistryFile plain(Path directory, String service, List<String> header) throws IOException {
        return new MinistryFile(Files.newOutputStream(directory.resolve(nameOf(service))), header);
    }

    /** The download that is a ZIP although its name ends in .csv. */
    static MinistryFile zipped(Path directory, String service, List<String> header) throws IOException {
        return new MinistryFile(
                zip(Files.newOutputStream(directory.resolve(nameOf(service))), nameOf(service)), header);
    }

    /** Opens the one entry of a ZIP with a fixed time, so that the same content gives the same bytes. */
    static OutputStream zip(OutputStream file, String entry) throws IOException {
        var zip = new ZipOutputStream(file);
        var only = new ZipEntry(entry);
        only.setTimeLocal(ZIPPED_AT);
        zip.putNextEntry(only);
        return zip;
    }

    void row(EncodedOffice office, ServiceRow service) throws IOException {
        rows.raw(office.before());
        rows.cell(service.name());
        rows.raw(office.after());
        rows.cell(service.openDays());
        rows.cell(service.openNote());
        rows.cell(service.capacity());
        rows.cell(office.url());
        rows.raw(",,,");
        rows.last(service.remark());
        rows.raw(END_OF_ROW);
        if (rows.length() > FLUSH_AT) {
            rows.takeTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            rows.takeTo(out);
        }
    }
}
