package jp.banso.shared.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * A booklet of upright A4 pages for printing: a cover, a page of contents with page numbers, chapters that begin on pages of their
 * own, pictures as sharp as they came. Words arrive translated.
 */
public final class Booklet implements AutoCloseable {

    private static final float MM = 72 / 25.4f;
    private static final float SIDE = 24 * MM;
    private static final float FOOT = 24 * MM;
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float TOP = HEIGHT - 26 * MM;
    private static final float ROOM = PDRectangle.A4.getWidth() - 2 * SIDE;
    private static final float BODY = 10.5f;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.65f;
    private static final float HIGHEST_PICTURE = 82 * MM;
    /** Points a dot of a picture takes at most: 96 dots an inch. */
    private static final float LARGEST_DOT = 0.75f;

    private static final int CONTENTS_LINES = 18;

    private static final COSArray NO_BORDER = COSArray.ofCOSIntegers(List.of(0, 0, 0));

    private final PDDocument document = new PDDocument();
    private final Letters letters = new Letters(document);
    private final String title;
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<PDPage> contents = new ArrayList<>();
    private String contentsHeading = "";
    private PDPageContentStream page;
    private float at = TOP;

    private record Chapter(String title, String below, PDPage page, int number) {}

    public Booklet(String title, String language) {
        this.title = title;
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Banso");
        document.getDocumentCatalog().setLanguage(language);
        page = fresh();
    }

    /** The cover: its name in the upper third, these lines at its foot. */
    public Booklet cover(String above, List<String> atTheFoot) {
        at = HEIGHT - 70 * MM;
        put(letters.printable(above), BODY, at);
        at -= 6;
        draw(() -> {
            page.setLineWidth(1.5f);
            page.moveTo(SIDE, at);
            page.lineTo(SIDE + ROOM, at);
            page.stroke();
            page.setLineWidth(0.5f);
        });
        at -= 14;
        words(title, 26, 0);
        at = FOOT + atTheFoot.size() * BODY * LEADING + 20 * MM;
        atTheFoot.forEach(line -> words(line, BODY + 1, 2));
        return this;
    }

    /** Keeps the pages that the names of so many chapters need; they are filled in at the end. */
    public Booklet contents(String heading, int expected) {
        contentsHeading = heading;
        for (var kept = 0; kept < Math.max(1, (expected + CONTENTS_LINES - 1) / CONTENTS_LINES); kept++) {
            turn();
            contents.add(document.getPage(document.getNumberOfPages() - 1));
        }
        return this;
    }

    /** Begins a chapter on a page of its own. */
    public Booklet chapter(String name, String below) {
        turn();
        var number = document.getNumberOfPages();
        chapters.add(new Chapter(name, below, document.getPage(number - 1), number));
        words(name, 18, 4);
        if (!below.isEmpty()) {
            words(below, BODY, 6);
        }
        draw(() -> {
            page.moveTo(SIDE, at);
            page.lineTo(SIDE + ROOM, at);
            page.stroke();
        });
        at -= 8;
        return this;
    }

    /** A page without a place in the contents, such as the imprint. */
    public Booklet plainPage() {
        turn();
        return this;
    }

    /** A heading; it is never the last line of a page. */
    public Booklet heading(String words) {
        at -= 8;
        keepRoom(80);
        return words(words, 13, 3);
    }

    public Booklet text(String words) {
        return words(words, BODY, 5);
    }

    public Booklet note(String words) {
        return words(words, SMALL, 3);
    }

    /** Words with who says so below them, on the same page. */
    public Booklet said(String words, String source) {
        keepRoom(letters.lines(words, BODY, ROOM).size() * BODY * LEADING + 5 + 2 * SMALL * LEADING);
        return text(words).note(source);
    }

    /** A JPEG as it is, no larger than it is sharp, the page's width and a third of its height, with what it shows below it. */
    public Booklet picture(byte[] jpeg, String description) {
        try {
            PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
            var scale = Math.min(LARGEST_DOT, Math.min(ROOM / image.getWidth(), HIGHEST_PICTURE / image.getHeight()));
            var wide = image.getWidth() * scale;
            var high = image.getHeight() * scale;
            keepRoom(high + 4 * SMALL * LEADING);
            at -= high + 16;
            page.drawImage(image, SIDE, at, wide, high);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words(description, SMALL, 8);
    }

    /** Neither the first nor the last line of a paragraph stands alone on its page. */
    private Booklet words(String words, float size, float below) {
        for (var paragraph : words.split("\\R", -1)) {
            var lines = letters.lines(paragraph, size, ROOM);
            for (var line = 0; line < lines.size(); line++) {
                var together = line == 0 ? (lines.size() <= 3 ? lines.size() : 2) : line == lines.size() - 2 ? 2 : 1;
                keepRoom(together * size * LEADING);
                at -= size * LEADING;
                put(lines.get(line), size, at);
            }
        }
        at -= below;
        return this;
    }

    private void keepRoom(float needed) {
        if (at - needed < FOOT) {
            turn();
        }
    }

    private void turn() {
        draw(page::close);
        page = fresh();
    }

    private PDPageContentStream fresh() {
        try {
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            var stream = new PDPageContentStream(document, sheet);
            stream.setLineWidth(0.5f);
            at = TOP;
            return stream;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(String words, float size, float down) {
        draw(() -> write(page, words, size, SIDE, down));
    }

    private void write(PDPageContentStream into, String words, float size, float left, float down) throws IOException {
        into.beginText();
        into.setFont(letters.font(), size);
        into.newLineAtOffset(left, down);
        into.showText(letters.printable(words));
        into.endText();
    }

    /** Fills in contents, bookmarks and page numbers, writes the pages and closes. */
    public void finish(OutputStream out) {
        draw(() -> {
            page.close();
            fillContents();
            bookmark();
            for (var number = 2; number <= document.getNumberOfPages(); number++) {
                foot(number);
            }
            document.save(out);
        });
        close();
    }

    private void fillContents() throws IOException {
        for (var sheet = 0; sheet < contents.size(); sheet++) {
            var down = TOP;
            try (var into = new PDPageContentStream(document, contents.get(sheet), AppendMode.APPEND, true)) {
                if (sheet == 0) {
                    down -= 18 * LEADING;
                    write(into, contentsHeading, 18, SIDE, down);
                    down -= 12;
                }
                var from = sheet * CONTENTS_LINES;
                for (var chapter : chapters.subList(
                        Math.min(from, chapters.size()), Math.min(from + CONTENTS_LINES, chapters.size()))) {
                    down = line(into, contents.get(sheet), chapter, down);
                }
            }
        }
    }

    private float line(PDPageContentStream into, PDPage sheet, Chapter chapter, float above) throws IOException {
        var number = String.valueOf(chapter.number());
        var numberAt = SIDE + ROOM - letters.width(number, BODY);
        var name = letters.cut(chapter.title(), BODY, ROOM - 20 * MM);
        var down = above - BODY * 2;
        write(into, name, BODY, SIDE, down);
        write(into, number, BODY, numberAt, down);
        write(into, letters.cut(chapter.below(), SMALL, ROOM - 20 * MM), SMALL, SIDE, down - SMALL * 1.5f);
        into.setLineDashPattern(new float[] {1, 3}, 0);
        into.moveTo(SIDE + letters.width(name, BODY) + 6, down + 2);
        into.lineTo(numberAt - 6, down + 2);
        into.stroke();
        into.setLineDashPattern(new float[] {}, 0);
        var link = new PDAnnotationLink();
        var target = new PDPageFitDestination();
        target.setPage(chapter.page());
        link.setDestination(target);
        link.setRectangle(new PDRectangle(SIDE, down - SMALL * 2, ROOM, BODY * 2.5f));
        link.setBorder(NO_BORDER);
        sheet.getAnnotations().add(link);
        return down - SMALL * 1.5f;
    }

    private void bookmark() {
        var outline = new PDDocumentOutline();
        chapters.forEach(chapter -> {
            var item = new PDOutlineItem();
            var target = new PDPageFitDestination();
            target.setPage(chapter.page());
            item.setTitle(chapter.title());
            item.setDestination(target);
            outline.addLast(item);
        });
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private void foot(int number) throws IOException {
        var words = letters.cut(title, SMALL, ROOM - 20 * MM) + "  " + number;
        try (var into = new PDPageContentStream(document, document.getPage(number - 1), AppendMode.APPEND, true)) {
            write(into, words, SMALL, SIDE + ROOM - letters.width(words, SMALL), FOOT - 12 * MM);
        }
    }

    /** Throws away what is not finished. */
    @Override
    public void close() {
        draw(document::close);
    }

    @FunctionalInterface
    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing act) {
        try {
            act.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
