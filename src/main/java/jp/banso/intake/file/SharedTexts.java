package jp.banso.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that a workbook's cells point to, without their readings. A text beyond the limit is kept just long enough
 * for a cell with it to be refused.
 */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int most;
    private boolean inText;
    private boolean inReading;

    private SharedTexts(int most) {
        this.most = most;
    }

    static SharedTexts of(XSSFReader reader, ReadingLimits limits)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
        var shared = new SharedTexts(limits.fieldChars() + 1);
        try (var stream = reader.getSharedStringsData()) {
            if (stream != null) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(shared);
                parser.parse(new InputSource(stream));
            }
        }
        return shared;
    }

    String at(int index) {
        return texts.get(index);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText && !inReading) {
            text.append(chars, start, Math.min(length, most - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {}
        }
    }
}
