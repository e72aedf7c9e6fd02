package jp.banso.casebook;

/** An office's consent: to which text, how, and who gave it in which part. */
public record Approval(int text, Consent consent, String person, String role) {

    public static final int LONGEST_PERSON = 100;
    public static final int LONGEST_ROLE = 60;

    public Approval {
        person = person.strip();
        role = role.strip();
    }

    /** A consent without a person is none (CSB-02). */
    boolean isWhole() {
        return !person.isEmpty()
                && !role.isEmpty()
                && person.length() <= LONGEST_PERSON
                && role.length() <= LONGEST_ROLE;
    }
}
