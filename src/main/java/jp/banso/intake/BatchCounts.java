package jp.banso.intake;

/**
 * What reading a batch found, in rows except for offices, cells in conflict and the designations that the files no longer
 * tell: {@code vanished} of {@code comparable} ones.
 */
public record BatchCounts(
        int rowsRead,
        int newOffices,
        int newServices,
        int changed,
        int same,
        int vanished,
        int comparable,
        int refused,
        int doubled,
        int elsewhere,
        int outside,
        int warned,
        int conflicts) {

    private static final int ALARMING_PERCENT = 5;

    /** Whether so many are gone that the file may be a part of one: more than 5 % of those it should tell. */
    public boolean alarming() {
        return (long) vanished * 100 > (long) comparable * ALARMING_PERCENT;
    }

    /** Whether applying would do nothing at all. */
    public boolean nothingToDo() {
        return newServices + changed + vanished == 0;
    }
}
