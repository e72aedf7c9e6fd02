package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.banso.letter.LetterKind;
import jp.banso.letter.LetterSender;
import jp.banso.letter.SenderService;
import jp.banso.letter.TemplateData;
import jp.banso.letter.TemplateDecision;
import jp.banso.letter.TemplateService;
import jp.banso.outreach.ContactDecision;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.Written;
import jp.banso.outreach.WrittenService;
import jp.banso.shared.OperationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who writes to offices, a template of the city's own, and a few letters that were sent from it. */
@Component
@Profile("demo")
class LetterChapter {

    private static final int SENT = 4;
    private static final int WINDOW_LEFT = 22;
    private static final int WINDOW_TOP = 15;
    private static final LocalDateTime BEGINS = LocalDateTime.of(2026, 2, 19, 13, 10);

    private final SenderService senders;
    private final TemplateService templates;
    private final WrittenService letters;

    LetterChapter(SenderService senders, TemplateService templates, WrittenService letters) {
        this.senders = senders;
        this.templates = templates;
        this.letters = letters;
    }

    void write(Script script, Tale tale) {
        var admin = tale.cast().admin();
        script.add(BEGINS, "letter sender", admin, () -> sender(tale));
        script.add(BEGINS.plusMinutes(20), "letter template", admin, () -> template(tale));
        var others = tale.plot().others();
        var from = tale.plot().selfAdopters().size();
        others.subList(from, from + SENT)
                .forEach(office -> script.add(
                        BEGINS.plusDays(1).plusMinutes(7L * others.indexOf(office) % 60),
                        "letter " + office.number(),
                        tale.cast().staff(),
                        () -> sent(tale, office)));
    }

    private void sender(Tale tale) {
        var admin = tale.cast().admin();
        var cells = List.of(tale.lines().the("letter-sender").split("\\|", -1));
        var wanted = new LetterSender(
                senders.present(admin).version(),
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                WINDOW_LEFT,
                WINDOW_TOP);
        if (!senders.set(admin, OperationId.fresh(), wanted).set()) {
            throw new IllegalStateException("the demo's sender was set by somebody else");
        }
    }

    private void template(Tale tale) {
        var lines = tale.lines();
        var data = new TemplateData(
                LetterKind.LETTER,
                lines.the("letter-name"),
                lines.the("letter-subject"),
                String.join("\n", lines.all("letter-words")),
                true);
        Tale.expected(
                TemplateDecision.Kept.class, templates.keep(tale.cast().admin(), OperationId.fresh(), null, 0, data));
    }

    private void sent(Tale tale, Neighbour office) {
        var written = new Written(
                ContactMeans.LETTER, LocalDate.of(2026, 2, 20), tale.lines().the("letter-subject"));
        Tale.expected(
                ContactDecision.Recorded.class,
                letters.sent(tale.cast().staff(), OperationId.fresh(), office.id(), written));
    }
}
