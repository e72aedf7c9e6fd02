package jp.banso.portal.ui;

import java.util.Map;
import jp.banso.desk.InquiryCategory;
import jp.banso.portal.PortalText;
import jp.banso.portal.SelfCheck;
import jp.banso.portal.SelfCheckAnswer;
import jp.banso.portal.SelfCheckAnswer.Checked;
import jp.banso.portal.SelfCheckAnswer.Line;
import jp.banso.portal.TypedQuestion;
import jp.banso.portal.TypedQuestion.Field;
import jp.banso.portal.TypedQuestion.Flaw;
import jp.banso.portal.ui.PortalPage.Place;
import jp.banso.shared.OperationId;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The self-check (N20): the form, what the list says, and the request to be called. */
@Component
class CheckPages {

    static final String CALL = "/portal/check/call";

    private final PortalWords words;
    private final SelfCheck check;

    CheckPages(PortalWords words, SelfCheck check) {
        this.words = words;
        this.check = check;
    }

    String form() {
        var page = page();
        Markup.into(page.main(), words.of(PortalText.CHECK));
        form(page.main(), "", "", "", "");
        return page.html();
    }

    private PortalPage page() {
        return new PortalPage(words, Place.CHECK, words.text("portal.check"));
    }

    private void form(Element main, String own, String partners, String ownWrong, String partnersWrong) {
        var form = main.appendElement("form").attr("method", "post").attr("action", Place.CHECK.address());
        var fields = new Fields(words, form);
        fields.add("portal.check.own", new Fields.Box("own", "text", "off", "numeric", 20), true, own, ownWrong);
        fields.add(
                "portal.check.partners", Fields.Box.area("partners", SelfCheck.LONGEST), true, partners, partnersWrong);
        form.appendElement("p").addClass("help").text(words.text("portal.check.kept"));
        fields.send("portal.check.do");
    }

    String answer(String own, String partners, String from) {
        var page = page();
        switch (check.check(own, partners, from)) {
            case SelfCheckAnswer.TooMany many -> Alert.into(page.main(), words.text("portal.too-many"));
            case SelfCheckAnswer.NoList none -> Alert.into(page.main(), words.text("portal.check.no-list"));
            case SelfCheckAnswer.Unreadable unreadable -> {
                Alert.into(page.main(), words.text("portal.look-again"));
                form(
                        page.main(),
                        cut(own),
                        cut(partners),
                        unreadable.own() ? words.text("portal.check.own.wrong") : "",
                        wrong(unreadable, partners));
            }
            case Checked checked -> {
                result(page.main(), checked);
                again(page.main());
                callBack(page.main(), checked);
            }
        }
        return page.html();
    }

    private String wrong(SelfCheckAnswer.Unreadable unreadable, String partners) {
        if (!unreadable.strange().isEmpty()) {
            return words.text("portal.check.partners.wrong", String.join(" ", unreadable.strange()));
        }
        return partners.isBlank() || partners.length() > SelfCheck.LONGEST
                ? words.text("portal.check.partners.missing")
                : "";
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(SelfCheck.LONGEST, typed.length()));
    }

    private void result(Element main, Checked checked) {
        main.appendElement("h2").text(words.text("portal.check.result"));
        main.appendElement("p")
                .addClass("figure")
                .text(words.text("portal.check.count", checked.partners().size(), checked.listed()));
        main.appendElement("p").text(words.text("portal.check.day", words.day(checked.asOf())));
        main.appendElement("p")
                .text(words.text(checked.own().listed() ? "portal.check.own.yes" : "portal.check.own.no"));
        var table = main.appendElement("table");
        table.appendElement("caption").text(words.text("portal.check.table"));
        var head = table.appendElement("thead").appendElement("tr");
        for (var key : new String[] {"portal.check.number", "portal.check.name", "portal.check.listed"}) {
            head.appendElement("th").attr("scope", "col").text(words.text(key));
        }
        var body = table.appendElement("tbody");
        checked.partners().forEach(line -> row(body, line));
        main.appendElement("p").addClass("help").text(words.text("portal.check.outside"));
    }

    private void row(Element body, Line line) {
        var row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(line.number());
        row.appendElement("td").text(line.name().isEmpty() ? words.text("portal.check.unknown") : line.name());
        row.appendElement("td")
                .addClass(line.listed() ? "yes" : "no")
                .text(words.text(line.listed() ? "portal.check.yes" : "portal.check.no"));
    }

    private void again(Element main) {
        main.appendElement("p")
                .appendElement("a")
                .attr("href", Place.CHECK.address())
                .text(words.text("portal.check.again"));
    }

    private void callBack(Element main, Checked checked) {
        main.appendElement("h2").text(words.text("portal.call"));
        main.appendElement("p").text(words.text("portal.call.what"));
        var typed = new TypedQuestion(
                checked.own().number(),
                "",
                "",
                "",
                InquiryCategory.OTHER,
                "",
                words.text("portal.call.question", checked.partners().size(), checked.listed()));
        callForm(main, typed, OperationId.fresh(), Map.of());
    }

    /** Only what is sent from here is kept, as one question to the desk. */
    private void callForm(Element main, TypedQuestion typed, OperationId operation, Map<Field, Flaw> flaws) {
        var form = main.appendElement("form").attr("method", "post").attr("action", CALL);
        var fields = new Fields(words, form);
        fields.hidden("operation", operation.value().toString());
        fields.hidden("number", typed.number());
        fields.hidden("question", typed.question());
        fields.trap();
        AskPages.person(words, fields, typed.caller(), typed.contact(), flaws);
        fields.send("portal.call.do");
    }

    /** The request to be called as it came back with flaws. */
    String callAgain(TypedQuestion typed, OperationId operation, Map<Field, Flaw> flaws) {
        var page = new PortalPage(words, Place.CHECK, words.text("portal.call"));
        Alert.into(page.main(), words.text("portal.look-again"));
        callForm(page.main(), typed, operation, flaws);
        return page.html();
    }
}
