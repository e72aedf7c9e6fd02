package jp.banso.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.InventedMark;
import jp.banso.survey.AnswerService;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.FinishDecision;
import jp.banso.survey.LinkAnswer;
import jp.banso.survey.SaveDecision;

/**
 * The sheet behind an office's link, without an account. Whatever keeps a link from opening is said in the same sentence,
 * so that nobody learns from it which links exist; the link stands in no text, title or log.
 */
@Route(value = "s/:link", autoLayout = false)
@AnonymousAllowed
class AnswerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnswerService answers;
    private final transient InventedMark invented;
    private String link = "";

    AnswerView(AnswerService answers, InventedMark invented) {
        this.answers = answers;
        this.invented = invented;
        addClassName("answer-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        link = event.getRouteParameters().get("link").orElse("");
        if (answers.open(link, from()) instanceof LinkAnswer.Open open) {
            ask(open.sheet());
        } else {
            sayItIsClosed();
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
        add(
                head,
                new AnswerForm(
                        sheet, sheet.anonymous() || sheet.form().personal() ? whole(sheet) : named(), this::ended));
    }

    private AnswerForm.Desk named() {
        return new AnswerForm.Desk() {
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

    /** Holds the answers here until they are handed in; they are nowhere before (SRV-19, SRV-22). */
    private AnswerForm.Desk whole(AnswerSheet sheet) {
        var given = new HashMap<String, String>();
        return new AnswerForm.Desk() {
            @Override
            public SaveDecision keep(String code, String answer) {
                var read = sheet.form().question(code).flatMap(question -> question.read(answer));
                read.ifPresent(text -> given.put(code, text));
                return read.isPresent() ? SaveDecision.KEPT : SaveDecision.NOT_AN_ANSWER;
            }

            @Override
            public FinishDecision handIn(OperationId operation) {
                return answers.finishWhole(operation, link, given);
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
        } else {
            sayItIsClosed();
        }
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
