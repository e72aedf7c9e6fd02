package jp.banso.casebook.ui;

import java.util.function.Function;
import jp.banso.casebook.PictureOf;
import jp.banso.casebook.ResultLine;
import jp.banso.casebook.ShownCase;
import org.springframework.web.util.HtmlUtils;

/** One entry as HTML: the same on the public page, before the office that consents to it, and in the city's preview. */
final class CaseHtml {

    private final Say say;
    private final Function<PictureOf, String> address;

    /** {@code address}: where the picture is for whoever reads. */
    CaseHtml(Say say, Function<PictureOf, String> address) {
        this.say = say;
        this.address = address;
    }

    /** The entry; {@code level} is its heading's, those within it are one below. */
    String of(ShownCase shown, int level) {
        var html = new StringBuilder("<article class=\"case-entry\">");
        heading(html, level, shown.title());
        html.append("<p class=\"case-who\">").append(escaped(say.who(shown))).append("</p>");
        html.append("<dl class=\"case-traits\">");
        say.traits(shown.traits()).forEach(trait -> html.append("<div><dt>")
                .append(escaped(trait.name()))
                .append("</dt><dd>")
                .append(escaped(trait.value()))
                .append("</dd></div>"));
        html.append("</dl>");
        words(html, level + 1, "casebook.background", shown.background());
        words(html, level + 1, "casebook.measures", shown.measures());
        if (!shown.results().isEmpty()) {
            heading(html, level + 1, say.text("casebook.results"));
            html.append("<ul class=\"case-results\">");
            shown.results().forEach(line -> html.append(result(line)));
            html.append("</ul>");
        }
        if (!shown.voice().isEmpty()) {
            heading(html, level + 1, say.text("casebook.voice"));
            html.append("<blockquote class=\"case-words\">")
                    .append(escaped(shown.voice()))
                    .append("</blockquote>");
        }
        shown.photos().forEach(photo -> html.append(picture(photo)));
        return html.append("</article>").toString();
    }

    private void words(StringBuilder html, int level, String key, String words) {
        if (!words.isEmpty()) {
            heading(html, level, say.text(key));
            html.append("<p class=\"case-words\">").append(escaped(words)).append("</p>");
        }
    }

    String result(ResultLine line) {
        return "<li><strong>" + escaped(line.words()) + "</strong> <span class=\"case-source\">"
                + escaped(say.source(line)) + "</span></li>";
    }

    private String picture(PictureOf photo) {
        return "<figure class=\"case-photo\"><img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\"><figcaption aria-hidden=\"true\">%s</figcaption></figure>"
                .formatted(
                        escaped(address.apply(photo)),
                        photo.width(),
                        photo.height(),
                        escaped(photo.description()),
                        escaped(photo.description()));
    }

    private static void heading(StringBuilder html, int level, String words) {
        html.append("<h%d>".formatted(level)).append(escaped(words)).append("</h%d>".formatted(level));
    }

    static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
