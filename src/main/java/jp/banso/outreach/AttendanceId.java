package jp.banso.outreach;

/** Identity of one attendance. */
public record AttendanceId(long value) {

    public AttendanceId {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number, not " + value);
        }
    }
}
