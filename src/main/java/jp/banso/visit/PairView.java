package jp.banso.visit;

/** Two visits booked together, from the side of one of them. */
public record PairView(String key, PairHalf mine, PairHalf partner) {

    /** Whether both are planned, but not for the same day and time. */
    public boolean apart() {
        return partner.at().on() != null && !partner.at().equals(mine.at());
    }
}
