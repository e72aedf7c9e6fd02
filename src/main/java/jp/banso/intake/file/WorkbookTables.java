package jp.banso.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The sheets of a workbook that hold anything, read as a stream of events and never as a whole. */
final class WorkbookTables {

    private static final long MOST_SHARED_TEXT = 128L << 20;
    private static final String SHARED_TEXT = "xl/sharedStrings.xml";

    static {
        ZipSecureFile.setMinInflateRatio(1.0 / ReadingLimits.STANDARD.ratio());
        ZipSecureFile.setMaxEntrySize(ReadingLimits.STANDARD.bytes());
        ZipSecureFile.setMaxFileCount(1_000);
    }

    private WorkbookTables() {}

    static List<SourceTable> of(Path path, ReadingLimits limits) throws IOException {
        refuseExcess(path, limits);
        var tables = new ArrayList<SourceTable>();
        for (var sheet : sheetNames(path)) {
            try {
                RowSource rows = consumer -> read(path, sheet, consumer, limits);
                tables.add(SourceTable.of(sheet, null, rows, limits));
            } catch (FileRefused refused) {
                if (refused.refusal().reason() != RefusalReason.EMPTY) {
                    throw refused;
                }
            }
        }
        if (tables.isEmpty()) {
            throw new FileRefused(RefusalReason.EMPTY);
        }
        return List.copyOf(tables);
    }

    private static void refuseExcess(Path path, ReadingLimits limits) throws IOException {
        try (var zip = ZipTables.open(path)) {
            ZipTables.refuseExcess(zip, limits.withMembers(1_000));
            var shared = zip.getEntry(SHARED_TEXT);
            if (shared != null && shared.getSize() > MOST_SHARED_TEXT) {
                throw new FileRefused(RefusalReason.TOO_LARGE, MOST_SHARED_TEXT >> 20);
            }
        }
    }

    private static List<String> sheetNames(Path path) throws IOException {
        return inWorkbook(path, reader -> {
            var names = new ArrayList<String>();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                sheets.next().close();
                names.add(sheets.getSheetName());
            }
            return names;
        });
    }

    private static void read(Path path, String sheet, RowConsumer consumer, ReadingLimits limits) throws IOException {
        var failure = inWorkbook(path, reader -> {
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var stream = sheets.next()) {
                    if (sheets.getSheetName().equals(sheet)) {
                        return parse(reader, stream, consumer, limits);
                    }
                }
            }
            return Optional.<RuntimeException>empty();
        });
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /** Parses a sheet; a failure of the consumer is handed back, so that it is not taken for one of the file. */
    private static Optional<RuntimeException> parse(
            XSSFReader reader, InputStream stream, RowConsumer consumer, ReadingLimits limits)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var rows = new SheetRows(SharedTexts.of(reader, limits), SheetNumbers.of(reader), consumer, limits);
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(rows);
        try {
            parser.parse(new InputSource(stream));
            return Optional.empty();
        } catch (SheetRows.Enough enough) {
            return enough.failure();
        }
    }

    @FunctionalInterface
    private interface Work<T> {

        T on(XSSFReader reader) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
    }

    /** Whatever the parser throws over a file from outside means that the file cannot be read. */
    private static <T> T inWorkbook(Path path, Work<T> work) throws IOException {
        try (var file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            return work.on(new XSSFReader(file));
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            boolean bomb = String.valueOf(broken.getMessage()).contains("Zip bomb");
            throw new FileRefused(bomb ? RefusalReason.ARCHIVE_BOMB : RefusalReason.BROKEN_WORKBOOK);
        }
    }
}
