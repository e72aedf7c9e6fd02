package jp.banso.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.banso.desk.Escalation;
import jp.banso.desk.Holder;
import jp.banso.desk.InquiryCard;
import jp.banso.desk.InquiryDecision;
import jp.banso.desk.InquiryState;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;

/** What the city and the desk do with an inquiry beside answering it. */
final class InquiryActs {

    private static final int WORDS = 1000;

    private final DeskTools tools;
    private final InquiryCard card;
    private final Runnable then;

    private InquiryActs(DeskTools tools, InquiryCard card, Runnable then) {
        this.tools = tools;
        this.card = card;
        this.then = then;
    }

    static List<Component> of(DeskTools tools, InquiryCard card, Runnable then) {
        return new InquiryActs(tools, card, then).buttons();
    }

    private List<Component> buttons() {
        var buttons = new ArrayList<Component>();
        var open = card.row().state() != InquiryState.DONE;
        if (card.row().state() == InquiryState.RECEIVED) {
            buttons.add(new Button(text("desk.take"), click -> take()));
        }
        if (open) {
            buttons.add(new Button(text("desk.escalate"), click -> escalate()));
        }
        if (open && (card.row().holder() != Holder.DESK || card.row().state() == InquiryState.WAITING)) {
            buttons.add(new Button(text("desk.take-back"), click -> said("desk.take-back", true)));
        }
        if (!open) {
            buttons.add(new Button(text("desk.reopen"), click -> said("desk.reopen", false)));
        }
        buttons.add(new Button(text("desk.correct"), click -> correct()));
        if (!card.answer().isEmpty()) {
            buttons.add(tools.questions()
                    .of(tools.viewer(), card.row().id())
                    .<Component>map(entry -> new Anchor(
                            Places.faq() + "?state=" + entry.state().name(),
                            text("desk.faq.of", Wording.of("faq.state", entry.state()))))
                    .orElseGet(() -> new Button(text("desk.faq.propose"), click -> FaqDialog.from(tools, card, then)
                            .open())));
        }
        return buttons;
    }

    private void take() {
        var decision = tools.service()
                .take(tools.viewer(), OperationId.fresh(), card.row().id(), card.version());
        var why = Wording.why(decision);
        if (why.isEmpty()) {
            Notices.done(Wording.done(decision));
        } else {
            Notices.failed(why, text("desk.look-again"));
        }
        then.run();
    }

    private void escalate() {
        var dialog = dialog("desk.escalate");
        var to = FormFields.choice(
                "desk.escalate.to",
                Arrays.asList(Escalation.values()),
                one -> one == null ? "" : Wording.of("escalation", one));
        to.setValue(Escalation.HELPDESK);
        var words = FormFields.words("desk.escalate.words", WORDS);
        dialog.with(to, words, FormFields.note(text("desk.escalate.note")))
                .keeping("words", words)
                .doing(operation -> take(
                        dialog,
                        tools.service()
                                .escalate(
                                        tools.viewer(),
                                        operation,
                                        card.row().id(),
                                        card.version(),
                                        to.getValue(),
                                        words.getValue())));
        dialog.open();
    }

    private void said(String key, boolean back) {
        var dialog = dialog(key);
        var words = FormFields.words("desk.words", WORDS);
        dialog.with(words).keeping("words", words).doing(operation -> {
            var id = card.row().id();
            take(
                    dialog,
                    back
                            ? tools.service().takeBack(tools.viewer(), operation, id, card.version(), words.getValue())
                            : tools.service().reopen(tools.viewer(), operation, id, card.version(), words.getValue()));
        });
        dialog.open();
    }

    private void correct() {
        var dialog = dialog("desk.correct");
        var fields = new InquiryFields(tools);
        fields.show(card.data());
        dialog.with(fields).doing(operation -> fields.read()
                .ifPresent(data -> take(
                        dialog,
                        tools.service()
                                .correct(tools.viewer(), operation, card.row().id(), card.version(), data))));
        dialog.open();
    }

    private FormDialog dialog(String key) {
        return new FormDialog(
                        text(key),
                        text(key + ".do"),
                        tools.guard(key + "/" + card.row().id().value()))
                .about(text(
                        "desk.about",
                        card.row().number(),
                        InquiryCards.shortened(card.row().question())));
    }

    private void take(FormDialog dialog, InquiryDecision decision) {
        var why = Wording.why(decision);
        if (why.isEmpty()) {
            dialog.done(Wording.done(decision));
            then.run();
        } else {
            dialog.refuse(why);
        }
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(key, arguments);
    }
}
