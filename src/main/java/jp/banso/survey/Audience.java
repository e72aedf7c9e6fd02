package jp.banso.survey;

/** Who reads a round's results besides the city, and how many must stand behind a figure there at least. */
public enum Audience {
    COUNCIL(5),
    OFFICE(5),
    PUBLIC(10);

    private final int least;

    Audience(int least) {
        this.least = least;
    }

    public int least() {
        return least;
    }
}
