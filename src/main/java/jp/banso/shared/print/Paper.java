package jp.banso.shared.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Upright A4 pages written from top to bottom, the type embedded, with a line above every page and its number below. Words
 * arrive translated; a character the type has none of is printed as a geta mark.
 */
public final class Paper implements AutoCloseable {

    private static final float POINTS_A_MM = 72 / 25.4f;
    private static final float MARGIN = 20 * POINTS_A_MM;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float ROOM = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LETTER = 11;
    private static final float BODY = 10;
    private static final float SMALL = 8;
    private static final float PAD = Columns.PAD;

    private final PDDocument document = new PDDocument();
    private final Letters letters = new Letters(document);
    /** Where parts begin that are numbered by themselves; empty where all pages are one part. */
    private final List<Integer> parts = new ArrayList<>();

    private String above;
    private PDPageContentStream page;
    private float at = TOP;
    private boolean written;

    /** {@code above} stands small over every page and is the document's title. */
    public Paper(String above) {
        this.above = above;
        document.getDocumentInformation().setTitle(above);
        document.getDocumentInformation().setProducer("Banso");
        page = fresh();
    }

    /** Letters in one file: no line above a page, and each letter has page numbers of its own, if it needs them. */
    public static Paper ofLetters(String title) {
        var paper = new Paper("");
        paper.document.getDocumentInformation().setTitle(title);
        return paper;
    }

    /** Its title stands large where it begins, and small over every further page. */
    public static Paper titled(String title) {
        var paper = ofLetters(title).title(title);
        paper.above = title;
        return paper;
    }

    /** The next letter, on a page of its own that is marked where it is folded in three. */
    public Paper letter() {
        if (!parts.isEmpty()) {
            turn();
        }
        parts.add(document.getNumberOfPages() - 1);
        draw(() -> {
            for (var third = 1; third <= 2; third++) {
                page.addRect(4 * POINTS_A_MM, PDRectangle.A4.getHeight() * third / 3, 5 * POINTS_A_MM, 0);
            }
            page.stroke();
        });
        return this;
    }

    /** Begins a new page with this above it, unless nothing is written on the present one. */
    public Paper begin(String nowAbove) {
        above = nowAbove;
        if (written) {
            turn();
        }
        return this;
    }

    public Paper title(String words) {
        return words(words, 16, 8);
    }

    /** A heading; it is never the last line of a page. */
    public Paper heading(String words) {
        space(6);
        keepRoom(60);
        return words(words, 12, 4);
    }

    /** A paragraph; line breaks in it stay. */
    public Paper text(String words) {
        return words(words, BODY, 4);
    }

    /** The words of a letter, empty lines too. */
    public Paper letterText(String words) {
        return words(words, LETTER, 0);
    }

    /** Words in the middle between the margins. */
    public Paper centred(String words) {
        for (var line : letters.lines(words, LETTER + 1, ROOM)) {
            keepRoom(LETTER * 1.5f);
            at -= LETTER * 1.5f;
            put(line, LETTER + 1, MARGIN + (ROOM - letters.width(line, LETTER + 1)) / 2, at);
        }
        return this;
    }

    /** Small words. */
    public Paper note(String words) {
        return words(words, SMALL, 3);
    }

    /** Leaves so many points free. */
    public Paper space(float points) {
        at -= points;
        return this;
    }

    /** Words whose right end is the right margin. */
    public Paper right(String words) {
        for (var line : words.split("\\R")) {
            keepRoom(BODY * 1.5f);
            at -= BODY * 1.5f;
            put(line, BODY, MARGIN + ROOM - letters.width(line, BODY), at);
        }
        return this;
    }

    /** Lines at a place of the page, millimetres from its left and upper edge, no wider than {@code wide} millimetres. */
    public Paper place(float left, float top, float wide, List<String> lines) {
        var down = PDRectangle.A4.getHeight() - top * POINTS_A_MM;
        for (var line : lines) {
            for (var piece : letters.lines(line, BODY, wide * POINTS_A_MM)) {
                down -= BODY * 1.5f;
                put(piece, BODY, left * POINTS_A_MM, down);
            }
        }
        return this;
    }

    /** A square code of dark places, so many millimetres wide, at the left margin, and lines beside it; never divided. */
    public Paper code(boolean[][] dark, float wide, List<String> lines) {
        var side = wide * POINTS_A_MM;
        keepRoom(side + 2 * PAD);
        at -= PAD;
        var top = at;
        draw(() -> Pages.squares(page, dark, MARGIN, top, side));
        var down = top;
        for (var line : lines) {
            for (var piece : letters.lines(line, BODY, ROOM - side - 4 * PAD)) {
                down -= BODY * 1.5f;
                put(piece, BODY, MARGIN + side + 4 * PAD, down);
            }
        }
        at = Math.min(top - side, down) - PAD;
        return this;
    }

    /** Goes on this many millimetres below the upper edge. */
    public Paper from(float top) {
        at = PDRectangle.A4.getHeight() - top * POINTS_A_MM;
        return this;
    }

    /**
     * A ruled table; {@code parts} says how wide its columns are to each other. The head is repeated on every page, a row is
     * never divided unless it is higher than a page.
     */
    public Paper table(List<String> head, List<Integer> parts, List<List<String>> rows) {
        var columns = new Columns(letters, parts, ROOM);
        row(head, columns);
        for (var cells : rows) {
            var high = columns.high(cells);
            if (at - high < MARGIN && high < TOP - MARGIN - 40) {
                turn();
                row(head, columns);
            }
            row(cells, columns);
        }
        return space(6);
    }

    private void row(List<String> cells, Columns columns) {
        var high = columns.high(cells);
        keepRoom(high);
        var left = MARGIN;
        for (var i = 0; i < cells.size(); i++) {
            var wide = columns.wide(i);
            var box = left;
            draw(() -> {
                page.addRect(box, at - high, wide, high);
                page.stroke();
            });
            var down = at - PAD;
            for (var line : columns.lines(cells.get(i), i)) {
                down -= Columns.LINE;
                put(line, Columns.SIZE, left + PAD, down + 2);
            }
            left += wide;
        }
        at -= high;
    }

    private Paper words(String words, float size, float below) {
        for (var line : letters.lines(words, size, ROOM)) {
            keepRoom(size * 1.5f);
            at -= size * 1.5f;
            put(line, size, MARGIN, at);
        }
        return space(below);
    }

    private void keepRoom(float needed) {
        if (at - needed < MARGIN) {
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
            page = stream;
            at = TOP;
            if (!above.isEmpty()) {
                put(above, SMALL, MARGIN, TOP + 6 * POINTS_A_MM);
            }
            written = false;
            return stream;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(String words, float size, float left, float down) {
        written = true;
        draw(() -> {
            page.beginText();
            page.setFont(letters.font(), size);
            page.newLineAtOffset(left, down);
            page.showText(letters.printable(words));
            page.endText();
        });
    }

    /** Numbers the pages, writes them and closes the document. */
    public void finish(OutputStream out) {
        draw(() -> {
            page.close();
            new Pages(document, letters, MARGIN + ROOM, MARGIN - 8 * POINTS_A_MM).number(parts);
            document.save(out);
        });
        close();
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
