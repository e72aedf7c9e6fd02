package jp.banso.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.letter.Letter;
import jp.banso.letter.LetterKind;
import jp.banso.letter.LetterOrder;
import jp.banso.letter.LetterTemplate;
import jp.banso.letter.TemplateData;
import jp.banso.outreach.ContactDecision;
import jp.banso.outreach.ContactId;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.Written;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;

/**
 * A letter or a mail to one office, begun from a template and changed as one likes. Banso sends nothing: the letter is taken
 * out as PDF, the mail copied or opened in the person's own mail program; that it was sent is recorded when they say so (LTR-06).
 */
final class WriteDialog {

    private final LetterTools tools;
    private final CareOfficeCard office;
    private final Select<LetterTemplate> template;
    private final SessionField session;
    private final TextField subject = new TextField(Wording.text("letter.subject"));
    private final TextArea words = FormFields.words("letter.words", TemplateData.LONGEST_WORDS);
    private final Paragraph unaddressed = FormFields.note(Wording.text("letter.write.unaddressed"));
    private final Anchor pdf;
    private final Anchor mail = new Anchor("", Wording.text("letter.write.mailto"));
    private final Div ways = new Div();
    private final FormDialog dialog;

    WriteDialog(LetterTools tools, CareOfficeCard office) {
        this.tools = tools;
        this.office = office;
        template = FormFields.choice("letter.template", tools.inUse(), one -> one == null ? "" : Wording.template(one));
        session = new SessionField(tools, this::fill);
        subject.setMaxLength(TemplateData.LONGEST_SUBJECT);
        words.setMaxRows(16);
        pdf = new LetterFile(tools, "letter.pdf", this::pile).link();
        mail.addClassName("figure-take");
        ways.addClassName("support-thumbs");
        var guard = tools.guard("office/" + office.id().value());
        guard.keep(
                "template",
                template,
                one -> one == null ? "" : String.valueOf(one.id().value()),
                kept -> tools.inUse().stream()
                        .filter(one -> String.valueOf(one.id().value()).equals(kept))
                        .findFirst()
                        .orElse(template.getEmptyValue()));
        guard.keep("subject", subject).keep("words", words);
        template.addValueChangeListener(chosen -> fill());
        subject.addValueChangeListener(typed -> address());
        words.addValueChangeListener(typed -> address());
        dialog = new FormDialog(Wording.text("letter.write"), Wording.text("letter.write.do"), guard);
        dialog.about(office.name()).with(template, session, subject, words, unaddressed, ways);
        if (!tools.senders().present(tools.viewer()).known()) {
            dialog.with(FormFields.note(Wording.text("letter.sender.missing")));
        }
        dialog.with(FormFields.note(Wording.text("letter.write.note"))).doing(this::sent);
        ways();
    }

    void open() {
        dialog.open();
    }

    /** Begun from this template, unless words to this office wait unsent. */
    void openWith(LetterTemplate begun) {
        dialog.open();
        if (template.getValue() == null && words.getValue().isBlank()) {
            template.setValue(begun);
        }
    }

    private boolean isLetter() {
        return template.getValue() == null || template.getValue().data().kind() == LetterKind.LETTER;
    }

    private void fill() {
        var chosen = template.getValue();
        session.about(chosen == null ? null : chosen.data());
        if (chosen != null) {
            tools.queries()
                    .letter(
                            tools.viewer(),
                            office.id(),
                            LetterOrder.of(chosen.data(), session.session(), tools.today()))
                    .ifPresent(letter -> {
                        subject.setValue(letter.subject());
                        words.setValue(letter.words());
                    });
        }
        ways();
    }

    /** How it leaves the house. */
    private void ways() {
        ways.removeAll();
        unaddressed.setVisible(isLetter() && office.address().isBlank());
        if (isLetter()) {
            ways.add(pdf);
        } else {
            ways.add(
                    new Button(Wording.text("letter.copy.subject"), click -> copy(subject)),
                    new Button(Wording.text("letter.copy.words"), click -> copy(words)));
            if (!office.details().email().isBlank()) {
                ways.add(mail);
            }
        }
        address();
    }

    private static void copy(Component field) {
        field.getElement().executeJs("""
                const field = this.inputElement;
                field.select();
                if (navigator.clipboard) { navigator.clipboard.writeText(field.value); } else { document.execCommand('copy'); }\
                """);
        Notices.done(Wording.text("letter.copied"));
    }

    private void address() {
        mail.setHref("mailto:%s?subject=%s&body=%s"
                .formatted(
                        coded(office.details().email()).replace("%40", "@"),
                        coded(subject.getValue()),
                        coded(words.getValue().replace("\n", "\r\n"))));
    }

    private static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private LetterFile.Pile pile() {
        var order = new LetterOrder(subject.getValue(), "", "", null, tools.today());
        var letters = tools.queries()
                .letter(tools.viewer(), office.id(), order)
                .map(empty -> empty.saying(subject.getValue(), words.getValue()))
                .map(List::of)
                .orElse(List.<Letter>of());
        return new LetterFile.Pile(office.name(), tools.today(), letters);
    }

    private void sent(OperationId operation) {
        var named = FormFields.must(template, template.getValue() != null);
        var said = FormFields.must(subject, !subject.getValue().isBlank())
                & FormFields.must(words, !words.getValue().isBlank());
        if (!(named & said)) {
            dialog.next();
            return;
        }
        var what = subject.getValue().strip();
        var written = new Written(
                isLetter() ? ContactMeans.LETTER : ContactMeans.EMAIL,
                tools.today(),
                what.substring(0, Math.min(what.length(), Written.LONGEST)));
        switch (tools.written().sent(tools.viewer(), operation, office.id(), written)) {
            case ContactDecision.Recorded recorded ->
                dialog.done(Wording.text("letter.write.done"), () -> undo(recorded.contact()));
            case ContactDecision.Refused refused -> dialog.refuse(Wording.text("outreach.refused." + refused.reason()));
            case ContactDecision.ChangedMeanwhile meanwhile -> dialog.close();
        }
    }

    private void undo(ContactId contact) {
        var decision = tools.contacts()
                .withdraw(tools.viewer(), OperationId.fresh(), contact, 0, Wording.text("letter.write.undone"));
        if (decision instanceof ContactDecision.Recorded) {
            Notices.done(Wording.text("letter.write.undone"));
        } else {
            Notices.failed(Wording.text("letter.write.kept"), Wording.text("letter.write.kept.next"));
        }
    }
}
