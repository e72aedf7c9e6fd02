package jp.banso.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
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
        var names = new ArrayList<String>();
        inWorkbook(path, (reader, file) -> {
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                sheets.next().close();
                names.add(sheets.getSheetName());
            }
        });
        return names;
    }

    private static void read(Path path, String sheet, RowConsumer consumer, ReadingLimits limits) throws IOException {
        inWorkbook(path, (reader, file) -> {
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var stream = sheets.next()) {
                    if (sheets.getSheetName().equals(sheet)) {
                        parse(reader, file, stream, consumer, limits);
                        return;
                    }
                }
            }
        });
    }

    private static void parse(
            XSSFReader reader, OPCPackage file, InputStream stream, RowConsumer consumer, ReadingLimits limits)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var strings = new ReadOnlySharedStringsTable(file, false);
        var dates = SheetRows.Dates.of(reader);
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new SheetRows(strings, dates, consumer, limits));
        try {
            parser.parse(new InputSource(stream));
        } catch (SheetRows.Enough enough) {
            return;
        }
    }

    @FunctionalInterface
    private interface Work {

        void on(XSSFReader reader, OPCPackage file)
                throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
    }

    private static void inWorkbook(Path path, Work work) throws IOException {
        try (var file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            work.on(new XSSFReader(file), file);
        } catch (OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException broken) {
            throw new FileRefused(RefusalReason.BROKEN_WORKBOOK);
        }
    }
}
