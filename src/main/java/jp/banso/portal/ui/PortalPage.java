package jp.banso.portal.ui;

import java.nio.charset.StandardCharsets;
import jp.banso.portal.PortalText;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One page for the public: a way past the menu, the menu, a heading, the main part, whom to ask. Elements are built, never
 * pasted together, so that whatever anybody typed is text.
 */
final class PortalPage {

    /** The pages in the order of the menu, with their addresses. */
    enum Place {
        HOME("/portal"),
        DEADLINES("/portal/deadlines"),
        BRIEFINGS("/portal/briefings"),
        FAQ("/portal/faq"),
        CASES("/cases"),
        CHECK("/portal/check"),
        ASK("/portal/ask"),
        APPLY("/apply");

        private final String address;

        Place(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }
    }

    private static final String STYLE = Delivered.style();

    private final Document document = new Document("");
    private final Element main;

    /** {@code place} is null for a page that is none of the menu's. */
    PortalPage(PortalWords words, @Nullable Place place, String title) {
        document.appendChild(new DocumentType("html", "", ""));
        document.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        var html = document.appendElement("html").attr("lang", "ja");
        var head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(words.text("portal.page.title", title));
        head.appendElement("style").appendChild(new DataNode(STYLE));
        var body = html.appendElement("body");
        body.appendElement("a").addClass("past").attr("href", "#main").text(words.text("portal.past"));
        if (words.isInvented()) {
            var mark = body.appendElement("p").addClass("invented");
            mark.appendElement("strong").text(words.text("shared.invented"));
            mark.appendElement("span").text(words.text("shared.invented.words"));
        }
        head(words, body.appendElement("header"), place);
        main = body.appendElement("main").attr("id", "main").attr("tabindex", "-1");
        main.appendElement("h1").text(title);
        var foot = body.appendElement("footer");
        Markup.into(foot, words.of(PortalText.CONTACT));
    }

    private static void head(PortalWords words, Element header, @Nullable Place here) {
        header.appendElement("p")
                .addClass("name")
                .appendElement("a")
                .attr("href", "/portal")
                .text(words.text("portal.name"));
        var list = header.appendElement("nav")
                .attr("aria-label", words.text("portal.menu"))
                .appendElement("ul");
        for (var place : Place.values()) {
            var link = list.appendElement("li")
                    .appendElement("a")
                    .attr("href", place.address())
                    .text(words.text("portal.place." + place.name()));
            if (place == here) {
                link.attr("aria-current", "page");
            }
        }
    }

    Element main() {
        return main;
    }

    /** The page whole. */
    String html() {
        return document.outerHtml();
    }
}
