package jp.banso.survey.ui;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.survey.Question;

/** Numbers beyond the usual: each is asked about once, and taken when it is meant (SRV-07). */
final class UnusualNumbers implements Serializable {

    private final Set<String> meant = new HashSet<>();

    /** Acts at once where nothing is left to ask about, else when the numbers are said to be meant; {@code answers} by code. */
    void whenMeant(List<Question> asked, UnaryOperator<String> answers, Runnable act) {
        var unusual = asked.stream()
                .filter(question -> question.isBeyond(answers.apply(question.code())))
                .filter(question -> !meant.contains(name(question, answers)))
                .toList();
        if (unusual.isEmpty()) {
            act.run();
            return;
        }
        var lines = unusual.stream()
                .map(question -> Wording.text(
                        "survey.form.meant.line", question.text(), answers.apply(question.code()), question.unit()))
                .collect(Collectors.joining("\n"));
        new ConfirmQuestion(
                        Wording.text("survey.form.meant"),
                        Wording.text("survey.form.meant.question", lines),
                        Wording.text("survey.form.meant.change"))
                .answer(Wording.text("survey.form.meant.keep"), () -> {
                    unusual.forEach(question -> meant.add(name(question, answers)));
                    act.run();
                })
                .ask();
    }

    private static String name(Question question, UnaryOperator<String> answers) {
        return question.code() + answers.apply(question.code());
    }
}
