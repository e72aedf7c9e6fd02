package jp.banso.casebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.banso.casebook.Approval;
import jp.banso.casebook.CaseReviewService;
import jp.banso.casebook.CasebookState;
import jp.banso.casebook.Consent;
import jp.banso.casebook.LinkedCase;
import jp.banso.casebook.ReviewDecision;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;

/** What the office says to what it has read: consent with a name or without it and by whom, changes, or no. */
final class ReviewAnswer extends Div {

    /** What one may say, in the order of how often it is said. */
    private enum Kind {
        APPROVE,
        CHANGES,
        DECLINE
    }

    private final transient LinkedCase.Asked asked;
    private final transient Consumer<CasebookState> said;
    private final transient Runnable changed;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(Wording.text("casebook.review.kind"));
    private final RadioButtonGroup<Consent> consent = new RadioButtonGroup<>(Wording.text("casebook.review.consent"));
    private final TextField person = new TextField(Wording.text("casebook.review.person"));
    private final TextField role = new TextField(Wording.text("casebook.review.role"));
    private final TextArea words = FormFields.words("casebook.review.words", CaseReviewService.LONGEST_WORDS);
    private final Paragraph refusal = new Paragraph();
    private transient OperationId operation = OperationId.fresh();

    ReviewAnswer(
            CaseReviewService review,
            String link,
            LinkedCase.Asked asked,
            Consumer<CasebookState> said,
            Runnable changed) {
        this.asked = asked;
        this.said = said;
        this.changed = changed;
        addClassNames("answer-form", "case-review-part");
        var heading = new H2(Wording.text("casebook.review.answer"));
        heading.addClassName("answer-section");
        kind.setItems(Arrays.stream(Kind.values())
                .filter(one -> one != Kind.DECLINE || asked.live() == null)
                .toList());
        kind.setItemLabelGenerator(one -> Wording.text("casebook.review.kind." + one.name()));
        consent.setItems(Consent.values());
        consent.setItemLabelGenerator(one -> Wording.text("casebook.consent." + one.name()));
        consent.setHelperText(Wording.text("casebook.review.consent.help"));
        person.setMaxLength(Approval.LONGEST_PERSON);
        role.setMaxLength(Approval.LONGEST_ROLE);
        role.setHelperText(Wording.text("casebook.review.role.help"));
        refusal.addClassName("form-error");
        refusal.getElement().setAttribute("role", "alert");
        var send = new Button(Wording.text("casebook.review.send"));
        send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                send(review, link);
            } finally {
                send.setEnabled(true);
            }
        });
        var steps = new Div(send);
        steps.addClassName("answer-steps");
        kind.addValueChangeListener(chosen -> show());
        add(heading, kind, consent, person, role, words, refusal, steps);
        show();
    }

    boolean isNamed() {
        return consent.getValue() != Consent.ANONYMOUS;
    }

    /** What is read follows what is chosen. */
    void whenChosen(Runnable draw) {
        consent.addValueChangeListener(chosen -> draw.run());
    }

    private void show() {
        var approving = kind.getValue() == Kind.APPROVE;
        consent.setVisible(approving);
        person.setVisible(approving);
        role.setVisible(approving);
        words.setVisible(kind.getValue() != null && !approving);
        refuse("");
    }

    private void send(CaseReviewService review, String link) {
        var chosen = kind.getValue();
        if (chosen == null) {
            refuse("kind-needed");
            return;
        }
        Function<OperationId, ReviewDecision> act =
                switch (chosen) {
                    case APPROVE -> this.approving(review, link);
                    case CHANGES -> id -> review.askForChanges(id, link, asked.text(), words.getValue());
                    case DECLINE -> id -> review.decline(id, link, asked.text(), words.getValue());
                };
        if (chosen == Kind.APPROVE && consent.getValue() == null) {
            refuse("consent-needed");
            return;
        }
        switch (act.apply(operation)) {
            case ReviewDecision.Done(var state) -> said.accept(state);
            case ReviewDecision.TextChanged other -> changed.run();
            case ReviewDecision.Over over -> refuse("over");
            case ReviewDecision.Refused(var reason) -> refuse(reason);
        }
    }

    private Function<OperationId, ReviewDecision> approving(CaseReviewService review, String link) {
        return id -> review.approve(
                id, link, new Approval(asked.text(), consent.getValue(), person.getValue(), role.getValue()));
    }

    /** Says why nothing was sent; the next try is a new act. */
    private void refuse(String reason) {
        refusal.setText(reason.isEmpty() ? "" : Wording.text("casebook.review.refused." + reason));
        refusal.setVisible(!reason.isEmpty());
        operation = OperationId.fresh();
    }
}
