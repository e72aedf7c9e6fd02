package jp.banso.careoffice.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The cells of a designation that a register tells, in the order of its row hash; each is a column of the same name. */
public enum RegisterColumn {
    SERVICE_NAME,
    NAME,
    KANA,
    ADDRESS,
    BUILDING,
    POSTAL_CODE,
    MUNICIPALITY_CODE,
    LATITUDE,
    LONGITUDE,
    PHONE,
    FAX,
    CORPORATE_NUMBER,
    CORPORATION_NAME,
    DAYS,
    DAYS_NOTE,
    CAPACITY,
    URL,
    DESIGNATED_ON,
    NOTE;

    /** The cell of a change that opens an ended designation again; no column of a file. */
    public static final String ENDED_ON = "ENDED_ON";

    private static final List<RegisterColumn> ALL = List.of(values());

    public static List<RegisterColumn> all() {
        return ALL;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an empty cell is stored as NULL. */
    boolean nullable() {
        return switch (this) {
            case LATITUDE, LONGITUDE, CAPACITY, DESIGNATED_ON -> true;
            default -> false;
        };
    }

    /** Whether a person may correct the office's value, so that a change here may be a conflict. */
    public boolean editable() {
        return this == PHONE || this == FAX || this == URL;
    }

    /** All columns, each behind the prefix, separated by commas. */
    static String list(String prefix) {
        return Arrays.stream(values()).map(column -> prefix + column.column()).collect(Collectors.joining(", "));
    }

    /** Assignments of all columns from one alias to another. */
    static String assignments(String to, String from) {
        return Arrays.stream(values())
                .map(column -> to + column.column() + " = " + from + column.column())
                .collect(Collectors.joining(", "));
    }
}
