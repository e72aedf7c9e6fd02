package jp.banso.deadline;

import java.time.LocalDate;

/**
 * A date of the programme, who says so, and whether a person is to read that again (MIG-01). Where only the month is
 * known, {@code on} becomes its first day.
 */
public record MilestoneData(
        String title, Purpose purpose, LocalDate on, boolean monthOnly, String source, boolean toReread) {

    public MilestoneData {
        title = title.strip();
        source = source.strip();
        if (title.isEmpty() || title.length() > 120 || source.isEmpty() || source.length() > 300) {
            throw new IllegalArgumentException("a title has 1 to 120 characters, a source 1 to 300");
        }
        if (monthOnly) {
            on = on.withDayOfMonth(1);
        }
    }
}
