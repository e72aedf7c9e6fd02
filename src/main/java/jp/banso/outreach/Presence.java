package jp.banso.outreach;

/** How many people of an office came (1–99), and whether without having applied. */
public record Presence(int people, boolean walkIn) {

    public static final int MOST = 99;

    public Presence {
        if (people < 1 || people > MOST) {
            throw new IllegalArgumentException("1 to 99 people come from one office");
        }
    }
}
