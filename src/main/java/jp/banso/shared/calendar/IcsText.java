package jp.banso.shared.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Text of RFC 5545, written line by line: values escaped, lines folded at 75 octets between whole characters, CRLF. Times are
 * Tokyo's, with the zone's definition in the file.
 */
public final class IcsText {

    public static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";

    public static final String ZONE = "Asia/Tokyo";

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** Opens a component, as {@code VEVENT}. */
    public IcsText begin(String component) {
        return line("BEGIN:" + component);
    }

    /** Closes it. */
    public IcsText end(String component) {
        return line("END:" + component);
    }

    /** A property whose value needs no escaping: a name, a number, an address. Line ends in it are dropped. */
    public IcsText plain(String property, String value) {
        return line(property + ":" + value.replaceAll("\\p{Cntrl}", ""));
    }

    /** A property of free text. */
    public IcsText words(String property, String value) {
        return line(property + ":" + escaped(value));
    }

    /** A property that is a moment, in UTC. */
    public IcsText moment(String property, Instant moment) {
        return line(property + ":" + UTC.format(moment));
    }

    /** A Tokyo day, or a moment of it where a time is given. */
    public IcsText at(String property, LocalDate day, @Nullable LocalTime time) {
        return time == null
                ? line(property + ";VALUE=DATE:" + DAY.format(day))
                : line(property + ";TZID=" + ZONE + ":" + LOCAL.format(day.atTime(time)));
    }

    /** The definition of Tokyo's time, nine hours ahead the whole year. */
    public IcsText zone() {
        return begin("VTIMEZONE")
                .plain("TZID", ZONE)
                .begin("STANDARD")
                .plain("DTSTART", "19700101T000000")
                .plain("TZOFFSETFROM", "+0900")
                .plain("TZOFFSETTO", "+0900")
                .plain("TZNAME", "JST")
                .end("STANDARD")
                .end("VTIMEZONE");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private IcsText line(String content) {
        var octets = 0;
        for (var at = 0; at < content.length(); ) {
            var character = content.codePointAt(at);
            var length = new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += length;
            at += Character.charCount(character);
        }
        text.append("\r\n");
        return this;
    }
}
