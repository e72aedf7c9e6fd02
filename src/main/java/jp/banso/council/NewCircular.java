package jp.banso.council;

/** What is to be told to the members of a section, or to all of them ({@code section} is empty). */
public record NewCircular(String title, String body, String section) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_BODY = 4000;

    public NewCircular {
        title = plain(title);
        body = body.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || body.isEmpty() || body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("a title and words");
        }
    }

    /** In one line, with nothing in it that no subject of a mail may hold. */
    public static String plain(String written) {
        return written.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
    }
}
