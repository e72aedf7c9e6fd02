package jp.banso.intake.file;

import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a workbook counts its days from 1904, as some Macintosh files do. */
final class WorkbookEpoch extends DefaultHandler {

    private boolean from1904;

    private WorkbookEpoch() {}

    static boolean is1904(XSSFReader reader) throws IOException, InvalidFormatException, SAXException {
        var epoch = new WorkbookEpoch();
        try (var stream = reader.getWorkbookData()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(epoch);
            parser.parse(new InputSource(stream));
        } catch (ParserConfigurationException unusable) {
            throw new IllegalStateException("no XML parser", unusable);
        }
        return epoch.from1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            var value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }
}
