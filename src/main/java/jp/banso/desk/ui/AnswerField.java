package jp.banso.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import jp.banso.desk.FaqId;
import jp.banso.desk.InquiryService;
import jp.banso.desk.InquiryService.FirstAnswer;
import jp.banso.desk.KnownAnswer;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** The answer as it is written, or taken over from what is known. */
final class AnswerField extends Div {

    private final TextArea words = FormFields.words("desk.field.answer", InquiryService.ANSWER);
    private transient @Nullable FaqId taken;

    AnswerField() {
        words.setMaxRows(16);
        words.addClassName("desk-answer");
        add(words, new PersonalDoubt(words));
    }

    /** Puts a known answer in, below what already stands there. */
    void take(KnownAnswer known) {
        var before = words.getValue().strip();
        words.setValue(
                before.isEmpty() || before.equals(known.answer()) ? known.answer() : before + "\n" + known.answer());
        taken = known.isEntry() ? new FaqId(known.faq()) : taken;
        words.focus();
    }

    FirstAnswer read(boolean told) {
        return new FirstAnswer(words.getValue(), words.isEmpty() ? null : taken, told);
    }

    /** Whether something stands there; else it is marked. */
    boolean must() {
        var filled = FormFields.must(words, !words.getValue().isBlank());
        if (!filled) {
            words.focus();
        }
        return filled;
    }

    void begin(String answer) {
        words.setValue(answer);
        words.setInvalid(false);
        taken = null;
    }

    TextArea words() {
        return words;
    }
}
