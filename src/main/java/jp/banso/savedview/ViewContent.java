package jp.banso.savedview;

/**
 * What a view keeps: its name (1–60 characters), the query part of the list's address (at most 4,000 characters; empty for
 * the list as it comes) and with whom it is shared.
 */
public record ViewContent(String name, String query, Sharing sharing) {

    /** How long a name may be. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_QUERY = 4000;

    public ViewContent {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("not a view");
        }
    }
}
