package jp.banso.reporting;

/** Of so many offices, how many are set up (S60 or beyond) and how many are on the public list. */
public record Share(int offices, int setUp, int listed) {

    static final Share NONE = new Share(0, 0, 0);

    Share and(Share other) {
        return new Share(offices + other.offices, setUp + other.setUp, listed + other.listed);
    }
}
