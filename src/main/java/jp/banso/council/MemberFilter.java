package jp.banso.council;

/** Which members a list shows; an empty text or section and {@code ANY} restrict nothing. */
public record MemberFilter(String text, String section, Part part) {

    /** Some of the members: those of whose progress the viewer learns only where that is so. */
    public enum Part {
        ANY,
        NOT_INFORMED,
        CONSENTED,
        NOT_CONSENTED
    }

    private static final int LONGEST = 100;

    public MemberFilter {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public static MemberFilter none() {
        return new MemberFilter("", "", Part.ANY);
    }

    public static MemberFilter notInformed() {
        return new MemberFilter("", "", Part.NOT_INFORMED);
    }
}
