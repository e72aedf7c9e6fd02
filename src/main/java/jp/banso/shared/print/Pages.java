package jp.banso.shared.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Numbers the pages of what is written, and draws squares on one of them; all measures are points. */
final class Pages {

    private static final float SMALL = 8;

    private final PDDocument document;
    private final Letters letters;
    private final float right;
    private final float down;

    /** The numbers end at {@code right}, so far above the lower edge. */
    Pages(PDDocument document, Letters letters, float right, float down) {
        this.document = document;
        this.letters = letters;
        this.right = right;
        this.down = down;
    }

    /** {@code parts}: the pages at which parts begin that are numbered by themselves if they need it; none where all is one. */
    void number(List<Integer> parts) throws IOException {
        if (parts.isEmpty()) {
            number(0, document.getNumberOfPages());
            return;
        }
        for (var part = 0; part < parts.size(); part++) {
            var end = part + 1 < parts.size() ? parts.get(part + 1) : document.getNumberOfPages();
            if (end - parts.get(part) > 1) {
                number(parts.get(part), end);
            }
        }
    }

    private void number(int from, int end) throws IOException {
        for (var sheet = from; sheet < end; sheet++) {
            var foot = (sheet - from + 1) + " / " + (end - from);
            try (var last = new PDPageContentStream(document, document.getPage(sheet), AppendMode.APPEND, true)) {
                last.beginText();
                last.setFont(letters.font(), SMALL);
                last.newLineAtOffset(right - letters.width(foot, SMALL), down);
                last.showText(foot);
                last.endText();
            }
        }
    }

    /** The dark ones of a square of squares, {@code side} wide and high. */
    static void squares(PDPageContentStream page, boolean[][] dark, float left, float top, float side)
            throws IOException {
        var one = side / dark.length;
        for (var row = 0; row < dark.length; row++) {
            for (var column = 0; column < dark[row].length; column++) {
                if (dark[row][column]) {
                    page.addRect(left + column * one, top - (row + 1) * one, one, one);
                }
            }
        }
        page.fill();
    }
}
