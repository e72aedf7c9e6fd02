package jp.banso.survey;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sheet that is handed in at once: every answer read, or why it is not taken (SRV-06). */
sealed interface WholeSheet {

    /** Each question that was asked, with the answer as it is kept; empty for none. */
    record Sound(Map<Question, String> answers) implements WholeSheet {}

    record Refused(FinishDecision why) implements WholeSheet {}

    /** {@code blanks}: required questions may have no answer, as on paper. */
    static WholeSheet read(SurveyForm form, WaveMoment moment, Map<String, String> given, boolean blanks) {
        var read = new LinkedHashMap<String, String>();
        var wrong = given.keySet().stream()
                .filter(code -> form.question(code)
                        .flatMap(question -> question.read(given.getOrDefault(code, "")))
                        .map(text -> read.put(code, text) == null)
                        .isEmpty())
                .sorted()
                .toList();
        if (!wrong.isEmpty()) {
            return new Refused(new FinishDecision.NotAnswers(wrong));
        }
        var missing = form.missing(moment, read);
        if (!missing.isEmpty() && !blanks) {
            return new Refused(new FinishDecision.Missing(missing));
        }
        var answers = new LinkedHashMap<Question, String>();
        form.asked(moment, read).forEach(section -> section.questions()
                .forEach(question -> answers.put(question, read.getOrDefault(question.code(), ""))));
        return new Sound(answers);
    }

    /** A number that says nothing. */
    static byte[] number(SecureRandom random) {
        var sheet = new byte[16];
        random.nextBytes(sheet);
        return sheet;
    }
}
