package jp.banso.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Reads generated files strictly: wrong bytes, ragged rows and missing marks are errors here. */
final class RegisterReader {

    private RegisterReader() {}

    static List<NamedCsvRecord> ministryRows(Path directory) throws IOException {
        var rows = new ArrayList<NamedCsvRecord>();
        for (var file : ministryFiles(directory)) {
            rows.addAll(ministryFile(file));
        }
        return rows;
    }

    static List<Path> ministryFiles(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("jigyosho_"))
                    .sorted()
                    .toList();
        }
    }

    static List<NamedCsvRecord> ministryFile(Path file) throws IOException {
        var text = strictly(unpacked(Files.readAllBytes(file)), StandardCharsets.UTF_8);
        if (!text.startsWith("\uFEFF")) {
            throw new IOException(file + " has no byte order mark");
        }
        return rows(text.substring(1));
    }

    static List<NamedCsvRecord> cityList(Path directory) throws IOException {
        var bytes = Files.readAllBytes(directory.resolve(CityRegister.CITY_LIST));
        return rows(strictly(bytes, Charset.forName("windows-31j")));
    }

    static byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return bytes;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            zip.getNextEntry();
            return zip.readAllBytes();
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws IOException {
        var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.replace("\r\n", "").contains("\n")) {
            throw new IOException("A line ends without CRLF");
        }
        return text;
    }

    private static List<NamedCsvRecord> rows(String text) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }
}
