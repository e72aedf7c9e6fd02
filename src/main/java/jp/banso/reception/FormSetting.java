package jp.banso.reception;

/** Whether the public form is open, and the city's words above it (≤ 1,000 characters; empty: the usual ones). */
public record FormSetting(long version, boolean open, String introduction) {

    /** What holds until an administrator sets it. */
    static final FormSetting FIRST = new FormSetting(0, true, "");

    public static final int LONGEST = 1000;

    public FormSetting {
        introduction = introduction.strip();
        if (introduction.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " characters");
        }
    }
}
