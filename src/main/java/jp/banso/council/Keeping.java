package jp.banso.council;

/**
 * For how many months what the council's people saw, what it said to members and its circulars are kept (CNC-17), each from 12
 * to 120. {@code version} is the setting this one was made from, 0 for the first.
 */
public record Keeping(long version, int sights, int words, int circulars) {

    public static final int LEAST = 12;
    public static final int MOST = 120;

    /**
     * An office asks who looked at it within this fiscal year or the next, so sights stay for two years; what moved offices
     * is counted over the three years of a programme; a circular is looked up until the next yearly meeting.
     */
    static final Keeping FIRST = new Keeping(0, 24, 36, 13);

    public Keeping {
        if (outside(sights) || outside(words) || outside(circulars)) {
            throw new IllegalArgumentException("from 12 to 120 months");
        }
    }

    private static boolean outside(int months) {
        return months < LEAST || months > MOST;
    }
}
