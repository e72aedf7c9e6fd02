package jp.banso.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.survey.AnswerService;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.FinishDecision;
import jp.banso.survey.LinkAnswer;
import jp.banso.survey.SaveDecision;
import org.jspecify.annotations.Nullable;

/**
 * The sheet behind an office's link, without an account. Whatever keeps a link from opening is said in the same sentence,
 * so that nobody learns from it which links exist; only whoever holds the link of an office that answered is told when
 * (SRV-04). The link stands in no text, title or log. Each section has an address, so that the browser's way back leads
 * to the one before.
 */
@Route(value = "s/:link", autoLayout = false)
@AnonymousAllowed
class AnswerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnswerService answers;
    private final transient InventedMark invented;
    private static final String SECTION = "section";

    private String link = "";
    private transient @Nullable AnswerForm form;
    private int began;

    AnswerView(AnswerService answers, InventedMark invented) {
        this.answers = answers;
        this.invented = invented;
        addClassName("answer-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("link").orElse("");
        var shown = wanted.equals(link) ? form : null;
        link = wanted;
        switch (answers.open(link, from())) {
            case LinkAnswer.Open open
            when shown != null ->
                shown.show(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(SECTION)
                        .filter(number -> number.matches("[1-9]\\d?"))
                        .map(number -> Integer.parseInt(number) - 1)
                        .orElse(began));
            case LinkAnswer.Open open -> ask(open.sheet());
            case LinkAnswer.Results results -> show(results);
            case LinkAnswer.Answered(var on) -> sayItIsAnswered(on);
            default -> sayItIsClosed();
        }
    }

    private static String from() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }

    private void ask(AnswerSheet sheet) {
        var office = new Paragraph(Wording.text("survey.answer.office", sheet.officeName()));
        office.addClassName("answer-office");
        var until = new Paragraph(Wording.text("survey.answer.until", Wording.day(sheet.closesOn())));
        var privacy = new Paragraph(sheet.privacyNotice());
        privacy.addClassName("answer-privacy");
        var head = new Div(new H1(sheet.title()), office, until, privacy);
        head.addClassName("answer-head");
        removeAll();
        invented.fresh().ifPresent(this::add);
        if (sheet.anonymous()) {
            head.add(new Paragraph(Wording.text("survey.answer.anonymous")));
        }
        if (sheet.form().personal()) {
            head.add(new Paragraph(Wording.text("survey.answer.personal")));
        }
        var asking = new AnswerForm(
                        sheet,
                        sheet.isWhole()
                                ? new WholeDesk(
                                        sheet,
                                        () -> false,
                                        (operation, given) -> answers.finishWhole(operation, link, given))
                                : named(sheet),
                        this::ended)
                .goingBy(this::go);
        began = asking.at();
        form = asking;
        add(head, asking);
    }

    /** To the address of a section, unless it stands there since the page was loaded anew. */
    private void go(int section) {
        var wanted = String.valueOf(section + 1);
        getUI().ifPresent(ui -> {
            var shown = form;
            var address = ui.getActiveViewLocation().getQueryParameters();
            if (shown != null && address.getSingleParameter(SECTION).equals(Optional.of(wanted))) {
                shown.show(section);
            } else {
                ui.navigate("s/" + link, QueryParameters.of(SECTION, wanted));
            }
        });
    }

    /** What came of the round, beside what the office itself said (SRV-27). */
    private void show(LinkAnswer.Results results) {
        form = null;
        removeAll();
        addClassName("shared-page");
        invented.fresh().ifPresent(this::add);
        var head = new Div(new H1(results.round().title()));
        head.addClassName("answer-head");
        results.own()
                .ifPresentOrElse(
                        own -> head.add(new Paragraph(Wording.text("survey.shared.own", own.officeName()))),
                        () -> head.add(new Paragraph(Wording.text("survey.own.nobodys"))));
        add(head, SharedPage.beside(results.round(), results.own()));
    }

    private AnswerForm.Desk named(AnswerSheet sheet) {
        var key = "survey.answer."
                + SecretLetters.of(link)
                        .map(letters -> HexFormat.of().formatHex(letters.hash(), 0, 8))
                        .orElse("") + ".";
        return new AnswerForm.Desk() {
            @Override
            public Optional<UnsavedGuard> onDevice(int section) {
                return Optional.of(new UnsavedGuard(DraftStore.NONE, "answer", key + section));
            }

            @Override
            public SaveDecision keep(String question, String answer) {
                return answers.save(link, question, answer);
            }

            @Override
            public FinishDecision handIn(OperationId operation) {
                return answers.finish(operation, link);
            }
        };
    }

    private void ended(FinishDecision decision) {
        if (decision instanceof FinishDecision.Done done && done.receipt().isEmpty()) {
            say(
                    Wording.text("survey.answer.thanks"),
                    Wording.text("survey.answer.thanks.line", Wording.day(done.on())),
                    Wording.text("survey.answer.thanks.whole"));
        } else if (decision instanceof FinishDecision.Done done) {
            say(
                    Wording.text("survey.answer.thanks"),
                    Wording.text("survey.answer.thanks.line", Wording.day(done.on())),
                    Wording.text("survey.answer.receipt", done.receipt()));
        } else if (decision instanceof FinishDecision.AlreadyAnswered(var on)) {
            sayItIsAnswered(on);
        } else {
            sayItIsClosed();
        }
    }

    private void sayItIsAnswered(LocalDate on) {
        say(Wording.text("survey.answer.title"), Wording.text("survey.answer.answered", Wording.day(on)));
    }

    private void sayItIsClosed() {
        say(Wording.text("survey.answer.title"), Wording.text("survey.answer.closed"));
    }

    private void say(String title, String... lines) {
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        var head = new Div(heading);
        head.addClassName("answer-head");
        for (var line : lines) {
            head.add(new Paragraph(line));
        }
        form = null;
        removeAll();
        invented.fresh().ifPresent(this::add);
        add(head);
        heading.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return Wording.text("shared.page.title", Wording.text("survey.answer.title"));
    }
}
