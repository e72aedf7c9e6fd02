package jp.banso.portal.ui;

import java.util.EnumMap;
import java.util.Map;
import jp.banso.desk.InquiryData;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.PublicBriefings;
import jp.banso.outreach.PublicBriefings.Coming;
import jp.banso.portal.TypedQuestion;
import jp.banso.portal.TypedQuestion.Field;
import jp.banso.portal.TypedQuestion.Flaw;
import jp.banso.portal.ui.PortalPage.Place;
import jp.banso.shared.OperationId;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The briefings to come that the city shows, and applying for one (PTL-07). */
@Component
class BriefingPages {

    static final String APPLY = "/portal/briefings/apply";

    private final PortalWords words;
    private final PublicBriefings briefings;

    BriefingPages(PortalWords words, PublicBriefings briefings) {
        this.words = words;
        this.briefings = briefings;
    }

    String list() {
        var page = new PortalPage(words, Place.BRIEFINGS, words.text("portal.briefings"));
        var coming = briefings.coming();
        if (coming.isEmpty()) {
            page.main().appendElement("p").text(words.text("portal.briefings.none"));
            page.main()
                    .appendElement("p")
                    .appendElement("a")
                    .attr("href", Place.ASK.address())
                    .text(words.text("portal.go.ASK"));
        } else {
            page.main().appendElement("p").text(words.text("portal.briefings.lead"));
            var list = page.main().appendElement("ol").addClass("dates");
            coming.forEach(one -> item(list.appendElement("li"), one));
        }
        return page.html();
    }

    private void item(Element item, Coming one) {
        var data = one.data();
        item.appendElement("h2").text(data.title());
        item.appendElement("strong").text(when(data));
        var venue = words.text("outreach.venue." + data.venue().name());
        item.appendElement("span")
                .text(data.place().isEmpty() ? venue : words.text("outreach.briefing.place.line", venue, data.place()));
        var until = data.applyUntil();
        if (until != null) {
            item.appendElement("span").text(words.text("portal.briefings.until", words.day(until)));
        }
        if (one.open()) {
            item.appendElement("p")
                    .appendElement("a")
                    .addClass("act")
                    .attr("href", APPLY + "?session=" + one.id().value())
                    .text(words.text("portal.briefings.apply"))
                    .appendElement("span")
                    .addClass("unseen")
                    .text(words.text("portal.briefings.apply.of", data.title()));
        } else {
            item.appendElement("span").addClass("help").text(words.text("portal.briefings.over"));
        }
    }

    private String when(BriefingData data) {
        var day = words.day(data.heldOn());
        var from = data.startsAt();
        var to = data.endsAt();
        if (from == null) {
            return day;
        }
        return to == null
                ? words.text("outreach.briefing.when.from", day, from)
                : words.text("outreach.briefing.when", day, from, to);
    }

    /** What an application says at the desk. */
    String question(Coming one, int people) {
        return words.text("portal.briefings.question", one.data().title(), when(one.data()), people);
    }

    String form(Coming one, TypedQuestion typed, String people, OperationId operation, Map<Field, Flaw> flaws) {
        var page = new PortalPage(words, Place.BRIEFINGS, words.text("portal.briefings.apply"));
        if (!flaws.isEmpty()) {
            Alert.into(page.main(), words.text("portal.look-again"));
        }
        page.main()
                .appendElement("p")
                .text(words.text("portal.briefings.about", one.data().title(), when(one.data())));
        var form = page.main().appendElement("form").attr("method", "post").attr("action", APPLY);
        var fields = new Fields(words, form);
        fields.hidden("operation", operation.value().toString());
        fields.hidden("session", String.valueOf(one.id().value()));
        fields.trap();
        fields.add(
                "portal.ask.number",
                new Fields.Box("number", "text", "off", "numeric", 20),
                false,
                typed.number(),
                AskPages.wrong(words, flaws, Field.NUMBER));
        fields.add(
                "portal.ask.office",
                new Fields.Box("office", "text", "organization", "text", InquiryData.NAME),
                false,
                typed.office(),
                AskPages.wrong(words, flaws, Field.OFFICE));
        AskPages.person(words, fields, typed.caller(), typed.contact(), flaws);
        fields.add(
                "portal.briefings.people",
                new Fields.Box("people", "text", "off", "numeric", 2),
                true,
                people,
                flaws.containsKey(Field.QUESTION) ? words.text("portal.briefings.people.wrong") : "");
        form.appendElement("p").addClass("help").text(words.text("portal.ask.privacy"));
        fields.send("portal.briefings.send");
        return page.html();
    }

    /** The flaws of what was typed; a number of people that is none stands for the words it would become. */
    static Map<Field, Flaw> flaws(TypedQuestion typed, int people) {
        var flaws = new EnumMap<Field, Flaw>(Field.class);
        flaws.putAll(typed.flaws());
        if (people < 1) {
            flaws.put(Field.QUESTION, Flaw.UNREADABLE);
        }
        return flaws;
    }
}
