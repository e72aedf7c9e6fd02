package jp.banso.desk.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import jp.banso.desk.FaqData;
import jp.banso.desk.FaqDecision;
import jp.banso.desk.FaqRow;
import jp.banso.desk.InquiryCard;
import jp.banso.desk.InquiryCategory;
import jp.banso.desk.InquiryData;
import jp.banso.desk.InquiryId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** Words an entry of the questions: a new candidate, one out of an inquiry, or another edition of one there is. */
final class FaqDialog {

    private final DeskTools tools;
    private final FormDialog dialog;
    private final Select<InquiryCategory> category = FormFields.choice(
            "desk.field.category",
            Arrays.asList(InquiryCategory.values()),
            one -> one == null ? "" : Wording.of("category", one));
    private final TextField code = new TextField(Wording.text("desk.field.error-code"));
    private final TextArea question = FormFields.words("desk.faq.question", FaqData.QUESTION);
    private final TextArea answer = FormFields.words("desk.faq.answer", FaqData.ANSWER);

    private FaqDialog(
            DeskTools tools, String key, String draft, @Nullable InquiryId of, @Nullable FaqRow row, Runnable then) {
        this.tools = tools;
        dialog = new FormDialog(Wording.text(key), Wording.text("desk.faq.keep"), tools.guard(draft));
        code.setMaxLength(InquiryData.SHORT);
        answer.setMaxRows(16);
        category.setValue(InquiryCategory.OTHER);
        dialog.with(
                        FormFields.note(Wording.text("desk.faq.note")),
                        category,
                        code,
                        question,
                        answer,
                        new PersonalDoubt(question, answer))
                .keepingText("code", code)
                .keeping("question", question)
                .keeping("answer", answer)
                .doing(operation -> keep(operation, of, row, then));
    }

    static FaqDialog fresh(DeskTools tools, Runnable then) {
        return new FaqDialog(tools, "desk.faq.new", "faq", null, null, then);
    }

    static FaqDialog from(DeskTools tools, InquiryCard card, Runnable then) {
        var id = card.row().id();
        var dialog = new FaqDialog(tools, "desk.faq.propose", "faq/of/" + id.value(), id, null, then);
        dialog.show(new FaqData(
                card.data().category(),
                card.data().errorCode(),
                card.data()
                        .question()
                        .substring(
                                0,
                                Math.min(
                                        FaqData.QUESTION, card.data().question().length())),
                card.answer()));
        return dialog;
    }

    static FaqDialog of(DeskTools tools, FaqRow row, Runnable then) {
        var dialog = new FaqDialog(tools, "desk.faq.change", "faq/" + row.id().value(), null, row, then);
        dialog.show(row.data());
        return dialog;
    }

    private void show(FaqData data) {
        category.setValue(data.category());
        code.setValue(data.errorCode());
        question.setValue(data.question());
        answer.setValue(data.answer());
    }

    private void keep(OperationId operation, @Nullable InquiryId of, @Nullable FaqRow row, Runnable then) {
        var asked = FormFields.must(question, !question.getValue().isBlank());
        if (!FormFields.must(answer, !answer.getValue().isBlank()) || !asked) {
            return;
        }
        var data = new FaqData(category.getValue(), code.getValue(), question.getValue(), answer.getValue());
        var decision = row != null
                ? tools.faq().change(tools.viewer(), operation, row.id(), row.version(), data)
                : of != null
                        ? tools.faq().proposeOf(tools.viewer(), operation, of, data)
                        : tools.faq().propose(tools.viewer(), operation, data);
        if (decision instanceof FaqDecision.Kept kept) {
            dialog.done(Wording.text("desk.faq.kept", Wording.of("faq.state", kept.state())));
            then.run();
        } else {
            dialog.refuse(Wording.why(decision));
        }
    }

    void open() {
        dialog.open();
    }
}
