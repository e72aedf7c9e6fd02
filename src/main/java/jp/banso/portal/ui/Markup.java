package jp.banso.portal.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A little of Markdown: {@code ## } headings, {@code - } and {@code 1. } lists, paragraphs, {@code **bold**} and
 * {@code [words](address)}. Everything else is text, and no address leads elsewhere than to a page, a telephone or a mail.
 */
final class Markup {

    private static final Pattern INLINE =
            Pattern.compile("\\*\\*([^*\\n]{1,300})\\*\\*|\\[([^\\]\\n]{1,200})\\]\\(([^)\\s]{1,500})\\)");
    private static final Pattern STEP = Pattern.compile("[0-9]{1,2}\\. ");
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s\"<>]+|/(?![/\\\\])[^\\s\"<>\\\\]*" + "|mailto:[^\\s\"<>]+@[^\\s\"<>]+|tel:[0-9+-]+");

    private Markup() {}

    static void into(Element parent, String text) {
        for (var block : text.replace("\r", "").strip().split("\\n{2,}", -1)) {
            block(
                    parent,
                    block.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
        }
    }

    private static void block(Element parent, List<String> lines) {
        Element open = null;
        for (var line : lines) {
            if (line.startsWith("## ")) {
                inline(parent.appendElement("h2"), line.substring(3));
                open = null;
            } else if (line.startsWith("- ")) {
                open = within(parent, open, "ul");
                inline(open.appendElement("li"), line.substring(2));
            } else if (STEP.matcher(line).lookingAt()) {
                open = within(parent, open, "ol");
                inline(open.appendElement("li"), STEP.matcher(line).replaceFirst(""));
            } else {
                var goesOn = open != null && open.tagName().equals("p");
                open = within(parent, open, "p");
                if (goesOn) {
                    open.appendElement("br");
                }
                inline(open, line);
            }
        }
    }

    /** The element that is open where it is of that kind, else a new one. */
    private static Element within(Element parent, @Nullable Element open, String tag) {
        return open != null && open.tagName().equals(tag) ? open : parent.appendElement(tag);
    }

    private static void inline(Element parent, String line) {
        var found = INLINE.matcher(line);
        var from = 0;
        while (found.find()) {
            parent.appendText(line.substring(from, found.start()));
            if (found.group(1) != null) {
                parent.appendElement("strong").text(found.group(1));
            } else if (ADDRESS.matcher(found.group(3)).matches()) {
                parent.appendElement("a").attr("href", found.group(3)).text(found.group(2));
            } else {
                parent.appendText(found.group());
            }
            from = found.end();
        }
        parent.appendText(line.substring(from));
    }

    /** The same as HTML, for a preview. */
    static String html(String text) {
        var body = new Element("div");
        into(body, text);
        return body.html();
    }
}
