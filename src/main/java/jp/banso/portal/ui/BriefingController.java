package jp.banso.portal.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.PublicBriefings;
import jp.banso.outreach.PublicBriefings.Coming;
import jp.banso.outreach.Venue;
import jp.banso.portal.AppliedAnswer;
import jp.banso.portal.Applying;
import jp.banso.portal.TypedBriefing;
import jp.banso.portal.ui.PortalPage.Place;
import jp.banso.shared.OperationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the briefings' pages; whoever only looks leaves nothing. */
@RestController
class BriefingController {

    private final BriefingPages pages;
    private final PublicBriefings briefings;
    private final AskPages asks;
    private final KeptPages kept;
    private final Applying applying;

    BriefingController(
            BriefingPages pages, PublicBriefings briefings, AskPages asks, KeptPages kept, Applying applying) {
        this.pages = pages;
        this.briefings = briefings;
        this.asks = asks;
        this.kept = kept;
        this.applying = applying;
    }

    @GetMapping("/portal/briefings")
    ResponseEntity<String> list() {
        return Answers.page(pages.list());
    }

    @GetMapping(BriefingPages.APPLY)
    ResponseEntity<String> form(
            @RequestParam(defaultValue = "") String session, @RequestParam(defaultValue = "") String again) {
        if (!again.isEmpty()) {
            return Answers.page(kept.page(again).orElseGet(() -> asks.gone(Place.BRIEFINGS)));
        }
        return shown(session)
                .filter(Coming::open)
                .map(one -> Answers.page(
                        pages.form(one, TypedBriefing.nothing(one.data().venue()), OperationId.fresh(), Map.of())))
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
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String homepage,
            HttpServletRequest request) {
        if (!homepage.isEmpty()) {
            return Answers.page(asks.trapped(Place.BRIEFINGS));
        }
        var one = shown(session).orElse(null);
        if (one == null) {
            return Answers.on(Place.BRIEFINGS.address());
        }
        var typed = new TypedBriefing(
                number,
                office,
                caller,
                contact,
                people,
                way(way).orElse(one.data().venue()));
        var act = Answers.operation(operation);
        return switch (applying.apply(act, one.id(), typed, request.getRemoteAddr())) {
            case AppliedAnswer.Received received -> Answers.receipt(BriefingPages.RECEIVED, received.act());
            case AppliedAnswer.Flawed flawed -> again(pages.form(one, typed, act, flawed.flaws()));
            case AppliedAnswer.Full full -> again(pages.full(one, typed, full));
            case AppliedAnswer.Over over -> Answers.on(Place.BRIEFINGS.address());
            case AppliedAnswer.TooMany many -> Answers.page(asks.tooMany(Place.BRIEFINGS));
        };
    }

    @GetMapping(BriefingPages.RECEIVED)
    ResponseEntity<String> received(@RequestParam(defaultValue = "") String of) {
        return applying.receipt(Answers.operation(of))
                .map(receipt -> Answers.page(pages.received(receipt.number(), briefings.coming(receipt.session()))))
                .orElseGet(() -> Answers.missing(asks.noReceipt(Place.BRIEFINGS)));
    }

    private ResponseEntity<String> again(String page) {
        return kept.keep(page)
                .map(key -> Answers.on(BriefingPages.APPLY + "?again=" + key))
                .orElseGet(() -> Answers.page(page));
    }

    private Optional<Coming> shown(String session) {
        return session.matches("[1-9][0-9]{0,17}")
                ? briefings.coming(new BriefingId(Long.parseLong(session)))
                : Optional.empty();
    }

    private static Optional<Venue> way(String typed) {
        return Arrays.stream(Venue.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }
}
