package jp.banso.desk;

/** A question that is asked often (1–500) and its answer (1–4,000), the error code it belongs to where there is one. */
public record FaqData(InquiryCategory category, String errorCode, String question, String answer) {

    public static final int QUESTION = 500;
    public static final int ANSWER = 4000;

    public FaqData {
        errorCode = Words.upTo(InquiryData.SHORT, Words.code(errorCode));
        question = Words.upTo(QUESTION, question);
        answer = Words.upTo(ANSWER, answer);
    }

    boolean isComplete() {
        return !question.isEmpty() && !answer.isEmpty();
    }
}
