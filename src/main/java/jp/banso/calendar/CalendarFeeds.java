package jp.banso.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.security.ActingPeople;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.calendar.IcsText;
import jp.banso.shared.ui.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The calendar behind a link, for whoever has it. Each reading asks anew whose it is and what that person may see; a link that
 * nobody has or had, and one whose person may not act any more, take the same steps to the same nothing (ICS-04).
 */
@Component
class CalendarFeeds {

    private static final AccountId NOBODY = new AccountId(Long.MAX_VALUE);
    private static final int NOTED_EVERY_MINUTES = 5;

    private final JdbcClient jdbc;
    private final ActingPeople people;
    private final CalendarEntries entries;
    private final CalendarWords words;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, ActingPeople people, CalendarEntries entries, CalendarWords words, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.entries = entries;
        this.words = words;
        this.clock = clock;
    }

    /** The calendar as RFC 5545 writes it; {@code base} is Banso's own address without a slash at the end. */
    Optional<String> of(String secret, String base) {
        var account = jdbc.sql("SELECT account_id FROM calendar_link WHERE secret_hash = ?")
                .param(CalendarSecret.hash(secret))
                .query((row, number) -> new AccountId(row.getLong(1)))
                .optional()
                .orElse(NOBODY);
        var person = people.find(account).filter(CalendarFeeds::hasCalendar);
        note(account);
        return person.map(viewer -> text(entries.of(viewer), base));
    }

    private static boolean hasCalendar(Viewer viewer) {
        return viewer instanceof VendorStaff || viewer instanceof CityStaff;
    }

    private void note(AccountId account) {
        var now = LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
        jdbc.sql("UPDATE calendar_link SET read_at = ? WHERE account_id = ? AND (read_at IS NULL OR read_at < ?)")
                .params(now, account.value(), now.minusMinutes(NOTED_EVERY_MINUTES))
                .update();
    }

    private String text(List<CalendarEntry> all, String base) {
        var text = new IcsText()
                .begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Banso//Calendar//JA")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH")
                .words("NAME", words.name())
                .words("X-WR-CALNAME", words.name())
                .plain("X-WR-TIMEZONE", IcsText.ZONE)
                .plain("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .plain("X-PUBLISHED-TTL", "PT1H")
                .zone();
        all.forEach(entry -> write(text, entry, base));
        return text.end("VCALENDAR").toString();
    }

    private void write(IcsText text, CalendarEntry entry, String base) {
        var link = base.isEmpty() ? "" : base + "/" + Places.careOffice(entry.officeNumber());
        var on = Objects.requireNonNull(entry.at().on());
        text.begin("VEVENT")
                .plain("UID", entry.uid() + "@banso")
                .plain("SEQUENCE", String.valueOf(entry.sequence()))
                .moment("DTSTAMP", entry.changedAt())
                .moment("LAST-MODIFIED", entry.changedAt())
                .plain("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED")
                .at("DTSTART", on, entry.at().at());
        if (entry.at().at() == null) {
            text.plain("TRANSP", "TRANSPARENT");
        }
        text.words("SUMMARY", words.title(entry));
        if (!entry.address().isEmpty()) {
            text.words("LOCATION", entry.address());
        }
        text.words("DESCRIPTION", words.description(entry, link));
        if (!link.isEmpty()) {
            text.plain("URL", link);
        }
        text.end("VEVENT");
    }
}
