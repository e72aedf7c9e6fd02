package jp.banso.reporting;

/**
 * Cases of this viewer that wait for somebody: stalled ones, and planned actions by their day: before today, today, and in
 * the seven days after it.
 */
public record DueWork(int stalled, int overdue, int today, int soon) {

    public int due() {
        return overdue + today;
    }
}
