package jp.banso.survey.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import jp.banso.shared.OperationId;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.FinishDecision;
import jp.banso.survey.SaveDecision;

/** Holds the answers of a whole sheet until it is handed in; they are nowhere before (SRV-19, SRV-22). */
final class WholeDesk implements AnswerForm.Desk {

    private final AnswerSheet sheet;
    private final BiFunction<OperationId, Map<String, String>, FinishDecision> handIn;
    private final BooleanSupplier blanks;
    private final Map<String, String> given = new HashMap<>();

    /** {@code blanks}: whether what is being typed stood on paper, where required questions may be blank. */
    WholeDesk(
            AnswerSheet sheet,
            BooleanSupplier blanks,
            BiFunction<OperationId, Map<String, String>, FinishDecision> handIn) {
        this.sheet = sheet;
        this.blanks = blanks;
        this.handIn = handIn;
    }

    @Override
    public boolean takesBlanks() {
        return blanks.getAsBoolean();
    }

    @Override
    public SaveDecision keep(String code, String answer) {
        var read = sheet.form().question(code).flatMap(question -> question.read(answer));
        read.ifPresent(text -> given.put(code, text));
        return read.isPresent() ? SaveDecision.KEPT : SaveDecision.NOT_AN_ANSWER;
    }

    @Override
    public FinishDecision handIn(OperationId operation) {
        return handIn.apply(operation, given);
    }
}
