package jp.banso.listing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.banso.intake.file.ColumnMapping;
import jp.banso.intake.file.RegisterField;
import jp.banso.shared.OfficeNumber;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The public list as a saved or copied page (LST-13): the office's number stands in the link of its row. */
final class ListPage {

    private static final long LARGEST = 10L << 20;
    private static final int START = 1024;
    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final Pattern NUMBER = Pattern.compile("[?&]jno=([^&#]*)", Pattern.CASE_INSENSITIVE);
    private static final String ROW = "tr[id^=datarow_], tr:has(a[href*=jno=])";

    private final Path path;
    private final OfficeTally offices = new OfficeTally();
    private final List<RefusedLine> refused = new ArrayList<>();

    private ListPage(Path path) {
        this.path = path;
    }

    /** The file as a page, if it is one by its first bytes. */
    static Optional<ListPage> in(Path path) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            var start = unmarked(new String(stream.readNBytes(START), StandardCharsets.ISO_8859_1));
            return start.stripLeading().startsWith("<") ? Optional.of(new ListPage(path)) : Optional.empty();
        }
    }

    ListReader.Outcome read(String name, String checksum, LocalDate today) throws IOException {
        if (Files.size(path) > LARGEST) {
            return new ListReader.Outcome.Unusable("listing.file.large", List.of(LARGEST >> 20));
        }
        var rows = Jsoup.parse(tabled(text())).select(ROW);
        if (rows.size() > ListReader.MOST_ROWS) {
            return new ListReader.Outcome.Unusable("listing.file.long", List.of(ListReader.MOST_ROWS));
        }
        if (rows.isEmpty()) {
            return new ListReader.Outcome.Unusable("listing.file.page", List.of());
        }
        var columns = Columns.of(rows.getFirst());
        for (var at = 0; at < rows.size(); at++) {
            take(at + 1, rows.get(at), columns);
        }
        return new ListReader.Outcome.Held(
                new ReadList(name, checksum, today, rows.size(), offices.all(), List.copyOf(refused), true));
    }

    private void take(int line, Element row, Columns columns) {
        var name = columns.cell(row, columns.name());
        var written = row.select("a[href]").stream()
                .map(link -> NUMBER.matcher(link.attr("href")))
                .filter(found -> found.find())
                .map(found -> found.group(1).strip())
                .findFirst()
                .orElse("");
        var number = OfficeNumber.parse(written);
        if (name.isEmpty() || name.length() > OfficeTally.LONGEST_NAME) {
            refused.add(new RefusedLine(line, "td", OfficeTally.cut(name, 100), "listing.refused.name"));
        } else if (!written.isEmpty() && number.isEmpty()) {
            refused.add(new RefusedLine(line, "jno", OfficeTally.cut(written, 100), "listing.refused.number"));
        } else {
            offices.add(
                    number.map(OfficeNumber::value).orElse(""),
                    new ListedRow(
                            line,
                            OfficeTally.cut(columns.cell(row, columns.service()), 100),
                            name,
                            OfficeTally.cut(columns.cell(row, columns.address()), 300)));
        }
    }

    /** Where service, name and address stand: by the heading if there is one, else in the order of the public page. */
    private record Columns(int service, int name, int address) {

        static Columns of(Element row) {
            var table = row.closest("table");
            var head = table == null ? null : table.selectFirst("tr");
            var names = head == null || head == row
                    ? List.<String>of()
                    : head.select("th, td").stream().map(Element::text).toList();
            var mapping = ColumnMapping.suggest(names);
            var found = mapping.columnName(RegisterField.NAME).map(names::indexOf);
            return found.isEmpty()
                    ? new Columns(0, 1, 2)
                    : new Columns(
                            mapping.columnName(RegisterField.SERVICE)
                                    .map(names::indexOf)
                                    .orElse(-1),
                            found.get(),
                            mapping.columnName(RegisterField.ADDRESS)
                                    .map(names::indexOf)
                                    .orElse(-1));
        }

        String cell(Element row, int column) {
            var cells = row.select("> td, > th");
            return column < 0 || column >= cells.size()
                    ? ""
                    : cells.get(column).text().strip();
        }
    }

    /** Rows that were copied without their table keep being rows. */
    private static String tabled(String text) {
        return text.toLowerCase(Locale.ROOT).contains("<table") ? text : "<table>" + text + "</table>";
    }

    private String text() throws IOException {
        var bytes = Files.readAllBytes(path);
        try {
            return unmarked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Without the mark at the beginning, as a character or as the bytes it is made of. */
    private static String unmarked(String text) {
        return text.startsWith("\uFEFF")
                ? text.substring(1)
                : text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }
}
