package jp.banso.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import jp.banso.desk.InquiryCard;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UnsavedGuard;

/** Answers an open inquiry; for the desk and the city what is known stands beside it. */
final class AnswerPart extends Div {

    private final transient DeskTools tools;
    private final transient Supplier<InquiryCard> card;
    private final transient Runnable then;
    private final AnswerField answer = new AnswerField();
    private final UnsavedGuard guard;
    private final Paragraph refusal = new Paragraph();
    private transient OperationId operation = OperationId.fresh();

    AnswerPart(DeskTools tools, Supplier<InquiryCard> card, Runnable then) {
        this.tools = tools;
        this.card = card;
        this.then = then;
        addClassName("desk-entry");
        refusal.addClassName("form-error");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var told = button("desk.answer.told", true);
        told.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        told.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var acts = new Div(button(tools.firm() ? "desk.answer.back" : "desk.answer.keep", false), told);
        acts.addClassName("form-actions");
        answer.begin(card.get().answer());
        guard = tools.guard("answer/" + card.get().row().id().value());
        guard.keep("answer", answer.words());
        var section = new Section(Wording.text("desk.answer"));
        section.add(guard, answer, refusal, acts);
        add(section);
        if (!tools.firm()) {
            var known = new KnownPanel(tools, answer::take);
            known.ask(card.get().data().question(), card.get().data().errorCode());
            add(known);
        }
        addAttachListener(attached -> guard.begin());
    }

    private Button button(String key, boolean told) {
        var button = new Button(Wording.text(key));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                save(told);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void save(boolean told) {
        refusal.setVisible(false);
        if (!answer.must()) {
            return;
        }
        var now = card.get();
        var decision =
                tools.service().answer(tools.viewer(), operation, now.row().id(), now.version(), answer.read(told));
        operation = OperationId.fresh();
        var why = Wording.why(decision);
        if (why.isEmpty()) {
            guard.saved();
            Notices.done(Wording.done(decision));
            then.run();
        } else {
            refusal.setText(why);
            refusal.setVisible(true);
        }
    }
}
