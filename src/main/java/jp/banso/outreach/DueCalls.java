package jp.banso.outreach;

/** How many planned actions have come: those of today, those of earlier days, and how many of both are the viewer's. */
public record DueCalls(int today, int overdue, int mine) {

    public int all() {
        return today + overdue;
    }
}
