package jp.banso.portal.ui;

import java.util.Map;
import java.util.Optional;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingWish;
import jp.banso.outreach.PublicBriefings;
import jp.banso.outreach.PublicBriefings.Coming;
import jp.banso.outreach.Venue;
import jp.banso.portal.AppliedAnswer;
import jp.banso.portal.TypedBriefing;
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
    static final String RECEIVED = "/portal/briefings/received";

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
        item.appendElement("span").text(where(data));
        var until = data.applyUntil();
        if (until != null) {
            item.appendElement("span").text(words.text("portal.briefings.until", words.day(until)));
        }
        if (one.open() && !one.hasRoomFor(1)) {
            item.appendElement("span").addClass("help").text(words.text("portal.briefings.full.short"));
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

    private String where(BriefingData data) {
        var venue = words.text("outreach.venue." + data.venue().name());
        return data.place().isEmpty() ? venue : words.text("outreach.briefing.place.line", venue, data.place());
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

    String form(Coming one, TypedBriefing typed, OperationId operation, Map<Field, Flaw> flaws) {
        var page = new PortalPage(words, Place.BRIEFINGS, words.text("portal.briefings.apply"));
        if (!flaws.isEmpty()) {
            Alert.into(page.main(), words.text("portal.look-again"));
        }
        about(page.main(), one);
        var left = one.left();
        if (left != null && left == 0) {
            page.main().appendElement("p").text(words.text("portal.briefings.full.way"));
        }
        var form = page.main().appendElement("form").attr("method", "post").attr("action", APPLY);
        var fields = new Fields(words, form);
        fields.hidden("operation", operation.value().toString());
        fields.hidden("session", String.valueOf(one.id().value()));
        fields.trap();
        fields.add(
                "portal.briefings.number",
                new Fields.Box("number", "text", "off", "numeric", 20),
                false,
                typed.number(),
                AskPages.wrong(words, flaws, Field.NUMBER));
        fields.add(
                "portal.briefings.office",
                new Fields.Box("office", "text", "organization", "text", BriefingWish.OFFICE),
                false,
                typed.office(),
                AskPages.wrong(words, flaws, Field.OFFICE));
        AskPages.person(words, fields, typed.caller(), typed.contact(), flaws);
        fields.add(
                "portal.briefings.people",
                new Fields.Box("people", "text", "off", "numeric", 2),
                true,
                typed.people(),
                AskPages.wrong(words, flaws, Field.PEOPLE));
        way(form, one, typed.way());
        form.appendElement("p").addClass("help").text(words.text("portal.briefings.privacy"));
        fields.send("portal.briefings.send");
        return page.html();
    }

    /** As it is held, or another way, of which the city decides. */
    private void way(Element form, Coming one, Venue chosen) {
        var field = form.appendElement("div").addClass("field");
        field.appendElement("label").attr("for", "way").text(words.text("portal.briefings.way"));
        field.appendElement("p").addClass("help").attr("id", "way-help").text(words.text("portal.briefings.way.help"));
        var select = field.appendElement("select")
                .attr("id", "way")
                .attr("name", "way")
                .attr("aria-describedby", "way-help");
        for (var way : Venue.values()) {
            var venue = words.text("outreach.venue." + way.name());
            var option = select.appendElement("option")
                    .attr("value", way.name())
                    .text(way == one.data().venue() ? venue : words.text("portal.briefings.way.other", venue));
            if (way == chosen) {
                option.attr("selected", true);
            }
        }
    }

    private void about(Element main, Coming one) {
        main.appendElement("p")
                .text(words.text("portal.briefings.about", one.data().title(), when(one.data())));
    }

    /** Too few seats: what was typed is offered to each next session that has enough, by one button. */
    String full(Coming one, TypedBriefing typed, AppliedAnswer.Full full) {
        var page = new PortalPage(words, Place.BRIEFINGS, words.text("portal.briefings.full"));
        Alert.into(
                page.main(),
                full.left() == 0
                        ? words.text("portal.briefings.full.none")
                        : words.text("portal.briefings.full.left", full.left()));
        about(page.main(), one);
        page.main()
                .appendElement("p")
                .text(words.text(full.next().isEmpty() ? "portal.briefings.full.ask" : "portal.briefings.full.next"));
        full.next().forEach(next -> {
            var form = page.main().appendElement("form").attr("method", "post").attr("action", APPLY);
            about(form, next);
            form.appendElement("p").text(where(next.data()));
            var fields = new Fields(words, form);
            fields.hidden("operation", OperationId.fresh().value().toString());
            fields.hidden("session", String.valueOf(next.id().value()));
            fields.hidden("number", typed.number());
            fields.hidden("office", typed.office());
            fields.hidden("caller", typed.caller());
            fields.hidden("contact", typed.contact());
            fields.hidden("people", typed.people());
            fields.hidden("way", next.data().venue().name());
            form.appendElement("button")
                    .attr("type", "submit")
                    .text(words.text("portal.briefings.full.apply"))
                    .appendElement("span")
                    .addClass("unseen")
                    .text(words.text("portal.briefings.apply.of", when(next.data())));
        });
        link(page.main(), APPLY + "?session=" + one.id().value(), "portal.briefings.full.fewer");
        link(page.main(), Place.BRIEFINGS.address(), "portal.briefings.back");
        return page.html();
    }

    String received(String number, Optional<Coming> session) {
        var page = new PortalPage(words, Place.BRIEFINGS, words.text("portal.briefings.received"));
        page.main().appendElement("p").text(words.text("portal.briefings.received.number"));
        page.main().appendElement("p").addClass("figure").text(number);
        session.ifPresent(one -> {
            about(page.main(), one);
            page.main().appendElement("p").text(where(one.data()));
        });
        page.main().appendElement("p").text(words.text("portal.briefings.received.next"));
        link(page.main(), Place.BRIEFINGS.address(), "portal.briefings.back");
        return page.html();
    }

    private void link(Element main, String address, String key) {
        main.appendElement("p").appendElement("a").attr("href", address).text(words.text(key));
    }
}
