package jp.banso.calendar;

/** The words of a calendar in Japanese; they lie with the screens. */
public interface CalendarWords {

    /** The name under which a calendar program lists the calendar. */
    String name();

    /** One line: what and where. */
    String title(CalendarEntry entry);

    /** What stands below it; {@code link} is the whole address of the case, empty where the installation does not say it. */
    String description(CalendarEntry entry, String link);
}
