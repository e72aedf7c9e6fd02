package jp.banso.survey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.Progress;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Language;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.OneDialog;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.ProgressCard;
import jp.banso.survey.IssuedLink;
import jp.banso.survey.SurveyService;
import jp.banso.survey.WaveCard;

/**
 * Makes fresh links and the letters that carry them as one file, this once: they can be issued anew, but not shown again
 * (SRV-02). Until all links are made it can be stopped, and then none has changed (SRV-23).
 */
final class LettersDialog {

    private static final long SILENT_MS = 1000;

    /** The second half of a double click would make the links of the first half's letters end. */
    private static final String ONCE = """
            let last = -Infinity;
            this.addEventListener('click', click => {
              if (click.timeStamp - last < 2000) { click.preventDefault(); }
              last = click.timeStamp;
            });""";

    private final Dialog dialog = new Dialog();
    private final TextArea words = FormFields.words("survey.letter.greeting", SurveyService.LONGEST_WORDS);
    private final Div progress = new Div();
    private final Anchor print = new Anchor();
    private final AtomicBoolean running = new AtomicBoolean();
    private final SurveyTools tools;
    private final WaveCard round;
    private final List<CareOfficeId> offices;
    private final Runnable then;

    /** {@code again}: how many of the offices had a link, which ends; {@code then} is told once letters were made. */
    LettersDialog(SurveyTools tools, WaveCard round, List<CareOfficeId> offices, long again, Runnable then) {
        this.tools = tools;
        this.round = round;
        this.offices = List.copyOf(offices);
        this.then = then;
        dialog.setHeaderTitle(Wording.text("survey.issue.title"));
        dialog.addClassName("act-dialog");
        dialog.setCloseOnOutsideClick(false);
        words.setValue(round.letterWords().isEmpty() ? LetterPrint.text("survey.letter.words") : round.letterWords());
        words.setMinRows(4);
        words.setHelperText(Wording.text("survey.letter.greeting.help"));
        DownloadHandler handler = this::download;
        print.setHref(handler);
        print.setDownload(true);
        print.setText(Wording.text("survey.issue.do"));
        print.addClassName("survey-take");
        print.getElement().executeJs(ONCE);
        var form = new Div(
                new Paragraph(Wording.text(
                        again == 0 ? "survey.issue.question" : "survey.issue.again", offices.size(), again)),
                words);
        form.addClassName("form");
        if (!tools.senders().present(tools.viewer()).known()) {
            form.add(FormFields.note(Wording.text("survey.letter.sender")));
        }
        form.add(progress);
        dialog.add(form);
        dialog.getFooter().add(new Button(Wording.text("survey.issue.stay"), click -> dialog.close()), print);
    }

    void open() {
        OneDialog.open(dialog);
    }

    private void download(DownloadEvent event) throws IOException {
        if (!running.compareAndSet(false, true)) {
            event.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
            return;
        }
        var run = new Run(event.getUI());
        var typed = typed(event);
        try {
            var links = tools.service()
                    .letters(tools.viewer(), OperationId.fresh(), round.row().id(), offices, typed, run);
            run.printing(links.size());
            var paper = new ByteArrayOutputStream();
            write(links, typed, run::printed, paper);
            event.setFileName(tools.invented().onFile(Wording.text("survey.letter.file")) + ".pdf");
            event.setContentType("application/pdf");
            event.getResponse().setHeader("Cache-Control", "no-store");
            try (var out = event.getOutputStream()) {
                paper.writeTo(out);
            }
            run.ended(links.size());
        } catch (Progress.Cancelled stopped) {
            run.stopped();
        } catch (IOException | RuntimeException broken) {
            run.broke();
            throw broken;
        }
    }

    void write(List<IssuedLink> links, String typed, Runnable each, ByteArrayOutputStream out) {
        var mark = tools.invented().onPaper(Language.JAPANESE.locale()).orElse("");
        new LetterPrint(tools.senders().present(tools.viewer()), mark, tools.today(), letters -> tools.address()
                        .of(Places.surveySheet(letters)))
                .print(
                        new LetterPrint.Round(round.row().title(), typed.strip(), round.privacyNotice()),
                        links,
                        each,
                        out);
    }

    /** Reads the field under the session's lock; the letters are made without it. */
    private String typed(DownloadEvent event) {
        var session = event.getSession();
        session.lock();
        try {
            return words.getValue();
        } finally {
            session.unlock();
        }
    }

    /** One file on its way: silent for a second, then a bar, with a way to stop while links are made. */
    private final class Run implements Progress {

        private final UI ui;
        private final long began = System.nanoTime();
        private final AtomicBoolean stop = new AtomicBoolean();
        private ProgressCard card;
        private long done;
        private long all;

        Run(UI ui) {
            this.ui = ui;
            card = new ProgressCard(ui.getTranslation("survey.issue.running")).cancellable(() -> stop.set(true));
            ui.access(() -> print.setEnabled(false));
        }

        @Override
        public void total(long units) {
            all = units;
        }

        @Override
        public void restart() {
            done = 0;
        }

        @Override
        public void advance(long units) {
            if (stop.get()) {
                throw new Cancelled();
            }
            show(units);
        }

        private void show(long units) {
            done += units;
            if ((System.nanoTime() - began) / 1_000_000 > SILENT_MS) {
                var now = done;
                var shown = card;
                ui.access(() -> {
                    if (shown.getParent().isEmpty()) {
                        progress.removeAll();
                        progress.add(shown);
                    }
                    shown.show(now, all);
                });
            }
        }

        /** From here on the former links have ended, so the letters come. */
        void printing(int letters) {
            card = new ProgressCard(ui.getTranslation("survey.issue.printing"));
            done = 0;
            all = letters;
        }

        void printed() {
            show(1);
        }

        void ended(int letters) {
            ui.access(() -> {
                dialog.close();
                if (letters == 0) {
                    Notices.info(ui.getTranslation("survey.issue.done.none"));
                } else {
                    Notices.done(ui.getTranslation("survey.issue.done", letters));
                }
                then.run();
            });
        }

        void stopped() {
            again();
            ui.access(() -> Notices.info(ui.getTranslation("survey.issue.stopped")));
        }

        void broke() {
            again();
            ui.access(() -> Notices.failed(
                    ui.getTranslation("survey.issue.broke"), ui.getTranslation("survey.issue.broke.next")));
        }

        private void again() {
            running.set(false);
            ui.access(() -> {
                progress.removeAll();
                print.setEnabled(true);
            });
        }
    }
}
