package jp.banso.portal.ui;

import java.util.Map;
import jp.banso.desk.InquiryCategory;
import jp.banso.desk.InquiryData;
import jp.banso.portal.PortalText;
import jp.banso.portal.TypedQuestion;
import jp.banso.portal.TypedQuestion.Field;
import jp.banso.portal.TypedQuestion.Flaw;
import jp.banso.portal.ui.PortalPage.Place;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** Asking a question: the form, the same with what is wrong, and its receipt. */
@Component
class AskPages {

    private final PortalWords words;

    AskPages(PortalWords words) {
        this.words = words;
    }

    String form() {
        var nothing = new TypedQuestion("", "", "", "", InquiryCategory.OTHER, "", "");
        return form(nothing, OperationId.fresh(), Map.of());
    }

    String form(TypedQuestion typed, OperationId operation, Map<Field, Flaw> flaws) {
        var page = new PortalPage(words, Place.ASK, words.text("portal.ask"));
        if (flaws.isEmpty()) {
            Markup.into(page.main(), words.of(PortalText.ASK));
        } else {
            Alert.into(page.main(), words.text("portal.look-again"));
        }
        var form = page.main().appendElement("form").attr("method", "post").attr("action", Place.ASK.address());
        var fields = new Fields(words, form);
        fields.hidden("operation", operation.value().toString());
        fields.trap();
        fields.add(
                "portal.ask.number",
                new Fields.Box("number", "text", "off", "numeric", 20),
                false,
                typed.number(),
                wrong(words, flaws, Field.NUMBER));
        fields.add(
                "portal.ask.office",
                new Fields.Box("office", "text", "organization", "text", InquiryData.NAME),
                false,
                typed.office(),
                wrong(words, flaws, Field.OFFICE));
        person(words, fields, typed.caller(), typed.contact(), flaws);
        var field = form.appendElement("div").addClass("field");
        field.appendElement("label").attr("for", "category").text(words.text("desk.field.category"));
        ReadingPages.categories(words, field, typed.category(), false);
        fields.add(
                "portal.ask.code",
                Fields.Box.line("code", InquiryData.SHORT),
                false,
                typed.code(),
                wrong(words, flaws, Field.CODE));
        fields.add(
                "portal.ask.question",
                Fields.Box.area("question", InquiryData.QUESTION),
                true,
                typed.question(),
                wrong(words, flaws, Field.QUESTION));
        form.appendElement("p").addClass("help").text(words.text("portal.ask.privacy"));
        fields.send("portal.ask.do");
        return page.html();
    }

    /** Who asks and how they are reached. */
    static void person(PortalWords words, Fields fields, String caller, String contact, Map<Field, Flaw> flaws) {
        fields.add(
                "portal.ask.caller",
                new Fields.Box("caller", "text", "name", "text", InquiryData.SHORT),
                true,
                caller,
                wrong(words, flaws, Field.CALLER));
        fields.add(
                "portal.ask.contact",
                new Fields.Box("contact", "text", "tel", "text", InquiryData.CONTACT),
                true,
                contact,
                wrong(words, flaws, Field.CONTACT));
    }

    static String wrong(PortalWords words, Map<Field, Flaw> flaws, Field field) {
        var flaw = flaws.get(field);
        return flaw == null ? "" : words.text("portal.wrong." + field.name() + "." + flaw.name());
    }

    String received(String number) {
        var page = new PortalPage(words, Place.ASK, words.text("portal.received"));
        page.main().appendElement("p").text(words.text("portal.received.number"));
        page.main().appendElement("p").addClass("figure").text(number);
        page.main().appendElement("p").text(words.text("portal.received.next"));
        page.main()
                .appendElement("p")
                .appendElement("a")
                .attr("href", "/portal")
                .text(words.text("portal.home.back"));
        return page.html();
    }

    /** Where a receipt is asked for that was never handed out. */
    String noReceipt(Place place) {
        return refused(place, words.text("portal.no-receipt"));
    }

    /** Where a form is asked for that is kept no longer. */
    String gone(Place place) {
        var page = new PortalPage(words, place, words.text("portal.place." + place.name()));
        Alert.into(page.main(), words.text("portal.gone"));
        page.main()
                .appendElement("p")
                .appendElement("a")
                .attr("href", place.address())
                .text(words.text("portal.gone.again"));
        return page.html();
    }

    /** Where no page is. */
    String nowhere() {
        var page = new PortalPage(words, null, words.text("portal.nowhere"));
        page.main().appendElement("p").text(words.text("portal.nowhere.next"));
        page.main()
                .appendElement("p")
                .appendElement("a")
                .attr("href", Place.HOME.address())
                .text(words.text("portal.home.back"));
        return page.html();
    }

    String refused(Place place, String why) {
        var page = new PortalPage(words, place, words.text("portal.place." + place.name()));
        Alert.into(page.main(), why);
        page.main()
                .appendElement("p")
                .appendElement("a")
                .attr("href", "/portal")
                .text(words.text("portal.home.back"));
        return page.html();
    }

    String tooMany(Place place) {
        return refused(place, words.text("portal.too-many"));
    }

    String trapped(Place place) {
        return refused(place, words.text("portal.trapped"));
    }
}
