package jp.banso.portal.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import jp.banso.desk.InquiryCategory;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.PublicBriefings;
import jp.banso.outreach.PublicBriefings.Coming;
import jp.banso.portal.AskedAnswer;
import jp.banso.portal.Asking;
import jp.banso.portal.TypedQuestion;
import jp.banso.portal.ui.PortalPage.Place;
import jp.banso.shared.OperationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the briefings' pages; an application lands at the desk, which tells the briefing's own list. */
@RestController
class BriefingController {

    private final BriefingPages pages;
    private final PublicBriefings briefings;
    private final AskPages asks;
    private final Asking asking;

    BriefingController(BriefingPages pages, PublicBriefings briefings, AskPages asks, Asking asking) {
        this.pages = pages;
        this.briefings = briefings;
        this.asks = asks;
        this.asking = asking;
    }

    @GetMapping("/portal/briefings")
    ResponseEntity<String> list() {
        return Answers.page(pages.list());
    }

    @GetMapping(BriefingPages.APPLY)
    ResponseEntity<String> form(@RequestParam(defaultValue = "") String session) {
        var typed = new TypedQuestion("", "", "", "", InquiryCategory.OTHER, "", "");
        return open(session)
                .map(one -> Answers.page(pages.form(one, typed, "", OperationId.fresh(), Map.of())))
                .orElseGet(this::list);
    }

    @PostMapping(BriefingPages.APPLY)
    ResponseEntity<String> apply(
            @RequestParam(defaultValue = "") String session,
            @RequestParam(defaultValue = "") String operation,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String caller,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(defaultValue = "") String homepage,
            HttpServletRequest request) {
        if (!homepage.isEmpty()) {
            return Answers.page(asks.trapped(Place.BRIEFINGS));
        }
        var one = open(session).orElse(null);
        if (one == null) {
            return list();
        }
        var coming = people.strip().matches("[1-9][0-9]?") ? Integer.parseInt(people.strip()) : 0;
        var typed = new TypedQuestion(
                number, office, caller, contact, InquiryCategory.OTHER, "", pages.question(one, Math.max(1, coming)));
        var flaws = BriefingPages.flaws(typed, coming);
        var act = Answers.operation(operation);
        if (!flaws.isEmpty()) {
            return Answers.page(pages.form(one, typed, people, act, flaws));
        }
        return switch (asking.ask(act, typed, request.getRemoteAddr())) {
            case AskedAnswer.Received received -> Answers.received(received.number());
            case AskedAnswer.Flawed flawed -> Answers.page(pages.form(one, typed, people, act, flawed.flaws()));
            case AskedAnswer.TooMany many -> Answers.page(asks.tooMany(Place.BRIEFINGS));
        };
    }

    /** The session, where one may still apply for it. */
    private Optional<Coming> open(String session) {
        return session.matches("[1-9][0-9]{0,17}")
                ? briefings.coming(new BriefingId(Long.parseLong(session))).filter(Coming::open)
                : Optional.empty();
    }
}
