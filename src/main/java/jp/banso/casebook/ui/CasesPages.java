package jp.banso.casebook.ui;

import static jp.banso.casebook.ui.CaseHtml.escaped;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.banso.casebook.CaseSearch;
import jp.banso.casebook.Edition;
import jp.banso.casebook.Effect;
import jp.banso.casebook.IssuedEdition;
import jp.banso.casebook.PictureOf;
import jp.banso.casebook.ShownCase;
import jp.banso.casebook.StaffSize;

/** The public pages as HTML: no script, no picture but the entries' own, everything reached by links and one form. */
final class CasesPages {

    private final Say say;
    private final String mark;

    /** {@code mark}: what says that data is invented; empty where it is real. */
    CasesPages(Say say, String mark) {
        this.say = say;
        this.mark = mark;
    }

    private static String pictures(PictureOf photo) {
        return "/cases/photos/" + photo.id() + ".jpg";
    }

    String list(
            CaseSearch search,
            List<ShownCase> found,
            List<ShownCase> all,
            List<Effect> effects,
            List<IssuedEdition> editions) {
        var body = new StringBuilder();
        body.append("<h1>").append(text("casebook.public.title")).append("</h1><p>");
        body.append(text("casebook.public.intro")).append("</p>");
        if (!effects.isEmpty()) {
            body.append(effects(effects));
        }
        if (!all.isEmpty()) {
            body.append(form("/cases", search, all));
        }
        body.append("<section aria-labelledby=\"found\"><h2 id=\"found\">");
        body.append(escaped(say.text("casebook.public.found", found.size()))).append("</h2>");
        body.append(found.isEmpty() ? nothing("/cases", all.isEmpty()) : cards(found))
                .append("</section>");
        if (!editions.isEmpty()) {
            body.append("<section aria-labelledby=\"editions\"><h2 id=\"editions\">");
            body.append(text("casebook.editions")).append("</h2><ul>");
            editions.forEach(edition -> body.append("<li><a href=\"/cases/editions/")
                    .append(edition.id().value())
                    .append("\">")
                    .append(escaped(edition.title()))
                    .append("</a> ")
                    .append(escaped(say.day(edition.issuedOn())))
                    .append("</li>"));
            body.append("</ul></section>");
        }
        return page(say.text("casebook.public.title"), body.toString());
    }

    private String nothing(String here, boolean none) {
        return "<p>" + text(none ? "casebook.public.none" : "casebook.public.not-found") + "</p>"
                + (none ? "" : "<p><a href=\"" + here + "\">" + text("casebook.public.all") + "</a></p>");
    }

    /** Finds among {@code all}, on the page at that address. */
    private String form(String here, CaseSearch search, List<ShownCase> all) {
        return "<form class=\"cases-search\" method=\"get\" action=\"" + here + "\" role=\"search\" aria-label=\""
                + text("casebook.public.search") + "\">"
                + "<p><label for=\"text\">" + text("casebook.public.words")
                + "</label><input id=\"text\" name=\"text\" type=\"search\" maxlength=\"100\" value=\""
                + escaped(search.text()) + "\"></p>"
                + choice(
                        "service",
                        "casebook.trait.SERVICE",
                        search.service(),
                        values(all, one -> one.traits().service()),
                        say::service)
                + choice(
                        "software",
                        "casebook.trait.SOFTWARE",
                        search.software(),
                        values(all, one -> one.traits().software()),
                        name -> name)
                + choice(
                        "size",
                        "casebook.trait.SIZE",
                        search.size() == null ? "" : search.size().name(),
                        Stream.of(StaffSize.values())
                                .filter(size -> all.stream()
                                        .anyMatch(one -> one.traits().size() == size))
                                .map(Enum::name)
                                .toList(),
                        name -> say.size(StaffSize.valueOf(name)))
                + "<p><button type=\"submit\">" + text("casebook.public.search") + "</button></p></form>";
    }

    private static List<String> values(List<ShownCase> all, Function<ShownCase, String> value) {
        return all.stream()
                .map(value)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private String choice(String name, String key, String chosen, List<String> values, Function<String, String> words) {
        var html = new StringBuilder(
                "<p><label for=\"%s\">%s</label><select id=\"%s\" name=\"%s\"><option value=\"\">%s</option>"
                        .formatted(name, text(key), name, name, text("casebook.public.any")));
        values.forEach(value -> html.append("<option value=\"%s\"%s>%s</option>"
                .formatted(escaped(value), value.equals(chosen) ? " selected" : "", escaped(words.apply(value)))));
        return html.append("</select></p>").toString();
    }

    private String effects(List<Effect> effects) {
        var round = effects.getFirst();
        var html = new StringBuilder("<section aria-labelledby=\"effects\"><h2 id=\"effects\">");
        html.append(text("casebook.effect.title"))
                .append("</h2><div class=\"cases-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        html.append(text("casebook.effect.title")).append("\"><table><thead><tr><th scope=\"col\">");
        html.append(text("casebook.effect.whose"))
                .append("</th><th scope=\"col\">")
                .append(text("casebook.effect.median"));
        html.append("</th><th scope=\"col\">")
                .append(text("casebook.effect.range"))
                .append("</th><th scope=\"col\">");
        html.append(text("casebook.effect.n")).append("</th></tr></thead><tbody>");
        effects.forEach(effect -> html.append("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        escaped(say.of(effect)),
                        escaped(say.text("casebook.effect.hours", say.hours(effect.median()))),
                        escaped(say.text(
                                "casebook.effect.from-to", say.hours(effect.lower()), say.hours(effect.upper()))),
                        effect.n())));
        return html.append("</tbody></table></div><p class=\"case-source\">")
                .append(escaped(
                        say.text("casebook.effect.note", round.round(), say.day(round.roundOn()), say.basis(round))))
                .append("</p></section>")
                .toString();
    }

    private String cards(List<ShownCase> cases) {
        var html = new StringBuilder("<ol class=\"cases-list\">");
        var parts = new CaseHtml(say, CasesPages::pictures);
        cases.forEach(one -> {
            html.append("<li><h3><a href=\"/cases/")
                    .append(one.id().value())
                    .append("\">")
                    .append(escaped(one.title()))
                    .append("</a></h3><p class=\"case-who\">")
                    .append(escaped(say.who(one)))
                    .append("</p>");
            if (!one.results().isEmpty()) {
                html.append("<ul class=\"case-results\">")
                        .append(parts.result(one.results().getFirst()))
                        .append("</ul>");
            }
            html.append("</li>");
        });
        return html.append("</ol>").toString();
    }

    String entry(ShownCase shown) {
        return page(shown.title(), back() + new CaseHtml(say, CasesPages::pictures).of(shown, 1) + published(shown));
    }

    private String published(ShownCase shown) {
        return shown.publishedOn() == null
                ? ""
                : "<p class=\"case-source\">" + escaped(say.text("casebook.published-on", say.day(shown.publishedOn())))
                        + "</p>";
    }

    /** An edition; its search finds among its own entries alone. */
    String edition(Edition edition, CaseSearch search) {
        var body = new StringBuilder(back())
                .append("<h1>")
                .append(escaped(edition.title()))
                .append("</h1><p>");
        body.append(escaped(say.text("casebook.edition.line", say.day(edition.issuedOn()), edition.issuer())));
        body.append("</p>");
        if (!edition.foreword().isEmpty()) {
            body.append("<p class=\"case-words\">")
                    .append(escaped(edition.foreword()))
                    .append("</p>");
        }
        body.append("<p><a class=\"cases-paper\" href=\"/cases/editions/")
                .append(edition.id().value())
                .append(".pdf\">")
                .append(text("casebook.edition.paper"))
                .append("</a></p>");
        var here = "/cases/editions/" + edition.id().value();
        var found = edition.found(search);
        if (edition.cases().size() > 1) {
            body.append(form(here, search, edition.cases()));
        }
        if (!search.isAny()) {
            body.append("<p role=\"status\">")
                    .append(escaped(say.text("casebook.public.found", found.size())))
                    .append("</p>");
        }
        if (found.isEmpty() && !edition.cases().isEmpty()) {
            body.append(nothing(here, false));
        }
        body.append("<ol class=\"cases-list\">");
        found.forEach(one -> body.append("<li>")
                .append(new CaseHtml(say, CasesPages::pictures).of(one, 2))
                .append("</li>"));
        body.append("</ol>");
        if (edition.withdrawn() > 0) {
            body.append("<p>")
                    .append(escaped(say.text("casebook.edition.withdrawn", edition.withdrawn())))
                    .append("</p>");
        }
        return page(edition.title(), body.toString());
    }

    /** For what is not there, not any more or never was: one answer. */
    String gone() {
        return page(
                say.text("casebook.public.gone"),
                back() + "<h1>" + text("casebook.public.gone") + "</h1><p>" + text("casebook.public.gone.line")
                        + "</p>");
    }

    private String back() {
        return "<p><a href=\"/cases\">" + text("casebook.public.back") + "</a></p>";
    }

    private String text(String key) {
        return escaped(say.text(key));
    }

    private String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/icons/banso.svg">
                <link rel="stylesheet" href="/css/tokens.css">
                <link rel="stylesheet" href="/css/cases.css">
                </head>
                <body class="cases-body">
                <header class="cases-way">%s<nav aria-label="%s"><a href="/portal">%s</a></nav></header>
                <main class="cases-page">
                %s
                </main>
                </body>
                </html>
                """.formatted(
                        say.language().tag(),
                        escaped(say.text("shared.page.title", title)),
                        mark.isEmpty()
                                ? ""
                                : "<p class=\"cases-mark\"><strong>" + text("shared.invented") + "</strong><span>"
                                        + escaped(mark) + "</span></p>",
                        text("shared.portal.way.name"),
                        text("shared.portal.way"),
                        body);
    }
}
