package jp.banso.portal.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.banso.desk.InquiryCategory;
import jp.banso.portal.AskedAnswer;
import jp.banso.portal.Asking;
import jp.banso.portal.TypedQuestion;
import jp.banso.portal.ui.PortalPage.Place;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the public's pages. What is posted here needs no session and changes nothing that somebody signed in sees as theirs. */
@RestController
class PortalController {

    private final ReadingPages reading;
    private final CheckPages checks;
    private final AskPages asks;
    private final KeptPages kept;
    private final Asking asking;

    PortalController(ReadingPages reading, CheckPages checks, AskPages asks, KeptPages kept, Asking asking) {
        this.reading = reading;
        this.checks = checks;
        this.asks = asks;
        this.kept = kept;
        this.asking = asking;
    }

    @GetMapping("/portal")
    ResponseEntity<String> home() {
        return Answers.page(reading.home());
    }

    @GetMapping("/portal/deadlines")
    ResponseEntity<String> deadlines() {
        return Answers.page(reading.deadlines());
    }

    @GetMapping("/portal/faq")
    ResponseEntity<String> faq(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String category) {
        var typed = q.substring(0, Math.min(100, q.length()));
        return Answers.page(reading.faq(typed, ReadingPages.category(category)));
    }

    @GetMapping("/portal/check")
    ResponseEntity<String> check() {
        return Answers.page(checks.form());
    }

    /** Nothing of this request is kept, not even by the browser. */
    @PostMapping("/portal/check")
    ResponseEntity<String> checked(
            @RequestParam(defaultValue = "") String own,
            @RequestParam(defaultValue = "") String partners,
            HttpServletRequest request) {
        return Answers.page(checks.answer(own, partners, request.getRemoteAddr()));
    }

    @PostMapping(CheckPages.CALL)
    ResponseEntity<String> call(
            @RequestParam(defaultValue = "") String operation,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String caller,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String homepage,
            HttpServletRequest request) {
        var typed = new TypedQuestion(number, "", caller, contact, InquiryCategory.OTHER, "", question);
        return sent(Place.CHECK, operation, typed, homepage, request);
    }

    /** The request to be called as it came back. */
    @GetMapping(CheckPages.CALL)
    ResponseEntity<String> call(@RequestParam(defaultValue = "") String again) {
        return Answers.page(kept.page(again).orElseGet(() -> asks.gone(Place.CHECK)));
    }

    @GetMapping("/portal/ask")
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String again) {
        return Answers.page(again.isEmpty() ? asks.form() : kept.page(again).orElseGet(() -> asks.gone(Place.ASK)));
    }

    @PostMapping("/portal/ask")
    ResponseEntity<String> asked(
            @RequestParam(defaultValue = "") String operation,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String caller,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String homepage,
            HttpServletRequest request) {
        var of = Optional.ofNullable(ReadingPages.category(category)).orElse(InquiryCategory.OTHER);
        var typed = new TypedQuestion(number, office, caller, contact, of, code, question);
        return sent(Place.ASK, operation, typed, homepage, request);
    }

    private ResponseEntity<String> sent(
            Place place, String operation, TypedQuestion typed, String trap, HttpServletRequest request) {
        if (!trap.isEmpty()) {
            return Answers.page(asks.trapped(place));
        }
        var act = Answers.operation(operation);
        return switch (asking.ask(act, typed, request.getRemoteAddr())) {
            case AskedAnswer.Received received -> Answers.receipt("/portal/received", received.act());
            case AskedAnswer.Flawed(var flaws) ->
                place == Place.CHECK
                        ? again(CheckPages.CALL, checks.callAgain(typed, act, flaws))
                        : again(Place.ASK.address(), asks.form(typed, act, flaws));
            case AskedAnswer.TooMany many -> Answers.page(asks.tooMany(place));
        };
    }

    private ResponseEntity<String> again(String address, String page) {
        return kept.keep(page).map(key -> Answers.on(address + "?again=" + key)).orElseGet(() -> Answers.page(page));
    }

    @GetMapping("/portal/received")
    ResponseEntity<String> received(@RequestParam(defaultValue = "") String of) {
        return asking.receipt(Answers.operation(of))
                .map(number -> Answers.page(asks.received(number)))
                .orElseGet(() -> Answers.missing(asks.noReceipt(Place.ASK)));
    }

    /** Whatever else is asked for below the portal. */
    @GetMapping("/portal/**")
    ResponseEntity<String> nowhere() {
        return Answers.missing(asks.nowhere());
    }
}
