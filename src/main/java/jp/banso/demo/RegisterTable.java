package jp.banso.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** One file of a city in memory, written back in the charset and packing it was read in. */
final class RegisterTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String fileName;
    private final boolean zipped;
    private final Charset charset;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    private RegisterTable(String fileName, boolean zipped, Charset charset, List<List<String>> records) {
        this.fileName = fileName;
        this.zipped = zipped;
        this.charset = charset;
        header = records.getFirst();
        records.stream().skip(1).map(ArrayList::new).forEach(rows::add);
    }

    /** A byte order mark tells the ministry's files; the city's own list is CP932. */
    static RegisterTable read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (zipped) {
            bytes = unzipped(bytes);
        }
        var utf8 = new String(bytes, StandardCharsets.UTF_8);
        boolean marked = utf8.startsWith(BYTE_ORDER_MARK);
        var charset = marked ? StandardCharsets.UTF_8 : CityList.CHARSET;
        var text = marked ? utf8.substring(1) : new String(bytes, charset);
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            var records = reader.stream().map(CsvRecord::getFields).toList();
            return new RegisterTable(String.valueOf(file.getFileName()), zipped, charset, records);
        }
    }

    void write(Path directory) throws IOException {
        var text = new StringBuilder();
        if (charset.equals(StandardCharsets.UTF_8)) {
            text.append(BYTE_ORDER_MARK);
        }
        CsvCells.appendRow(text, header);
        rows.forEach(row -> CsvCells.appendRow(text, row));
        var file = Files.newOutputStream(directory.resolve(fileName));
        try (var out = zipped ? MinistryFile.zip(file, fileName) : file) {
            out.write(text.toString().getBytes(charset));
        }
    }

    String fileName() {
        return fileName;
    }

    List<String> header() {
        return header;
    }

    /** Rows may be changed, added and removed in place. */
    List<List<String>> rows() {
        return rows;
    }

    int column(String heading) {
        int column = header.indexOf(heading);
        if (column < 0) {
            throw new IllegalArgumentException(fileName + " has no column " + heading);
        }
        return column;
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            if (zip.getNextEntry() == null) {
                throw new IOException("The ZIP holds no file");
            }
            return zip.readAllBytes();
        }
    }
}
