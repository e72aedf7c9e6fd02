package jp.banso.survey;

/** Identity of one of the city's own questionnaires. */
public record QuestionnaireId(long value) {

    private static final String OWN = "Q";

    public QuestionnaireId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }

    /** The code that its versions bear; what Banso came with is called T1, T2, T3. */
    public String code() {
        return OWN + value;
    }

    static boolean isOwn(String code) {
        return code.matches(OWN + "[1-9]\\d{0,17}");
    }

    static QuestionnaireId of(String code) {
        return new QuestionnaireId(Long.parseLong(code.substring(OWN.length())));
    }
}
