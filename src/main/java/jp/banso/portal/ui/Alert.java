package jp.banso.portal.ui;

import org.jsoup.nodes.Element;

/** What did not work, said first and read out. */
final class Alert {

    private Alert() {}

    static void into(Element main, String words) {
        main.appendElement("p").addClass("alert").attr("role", "alert").text(words);
    }
}
