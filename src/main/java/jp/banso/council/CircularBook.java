package jp.banso.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.SecretLetters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps circulars and the copy of each member. */
@Component
class CircularBook {

    private static final String ADDRESS = "^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}$";

    private final JdbcClient jdbc;
    private final Clock clock;

    CircularBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A member that is to get it, or got it; {@code email} is empty where none is known that mail can go to. */
    record Recipient(
            long copy,
            CareOfficeId office,
            String number,
            String name,
            String email,
            String postalCode,
            String address,
            String building,
            CircularMeans means) {}

    long add(Viewer viewer, NewCircular circular) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO council_circular (title, body, section, sent_at, sent_by, sender_name)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        circular.title(),
                        circular.body(),
                        circular.section(),
                        now(),
                        viewer.account().value(),
                        viewer.name())
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** One copy for each of these members, by mail where {@code mail} leaves and an address is known. */
    void copies(long circular, List<CareOfficeId> offices, boolean mail) {
        jdbc.sql("""
                        INSERT INTO council_circular_copy (circular_id, care_office_id, means)
                        SELECT :circular, o.id, IF(:mail AND o.email REGEXP :address, 'MAIL', 'LETTER')
                        FROM care_office o WHERE o.id IN (:offices) AND o.operating_status <> 'CLOSED' ORDER BY o.id""")
                .param("circular", circular)
                .param("mail", mail)
                .param("address", ADDRESS)
                .param("offices", offices.stream().map(CareOfficeId::value).toList())
                .update();
    }

    /** What {@link #copies} would make of them. */
    CircularReach reach(List<CareOfficeId> offices, boolean mail) {
        if (offices.isEmpty()) {
            return new CircularReach(0, 0);
        }
        return jdbc.sql("""
                        SELECT COALESCE(SUM(:mail AND o.email REGEXP :address), 0), COUNT(*) FROM care_office o
                        WHERE o.id IN (:offices) AND o.operating_status <> 'CLOSED'""")
                .param("mail", mail)
                .param("address", ADDRESS)
                .param("offices", offices.stream().map(CareOfficeId::value).toList())
                .query((row, number) -> new CircularReach(row.getInt(1), row.getInt(2) - row.getInt(1)))
                .single();
    }

    List<Recipient> unread(long circular) {
        return jdbc.sql("""
                        SELECT c.id, o.id, o.office_number, o.name, o.email, o.postal_code, o.address, o.building, c.means
                        FROM council_circular_copy c JOIN care_office o ON o.id = c.care_office_id
                        WHERE c.circular_id = ? AND c.read_at IS NULL ORDER BY o.office_number""")
                .param(circular)
                .query((row, number) -> new Recipient(
                        row.getLong(1),
                        new CareOfficeId(row.getLong(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        CircularMeans.valueOf(row.getString(9))))
                .list();
    }

    /** The copy is read by this address from now on and by no earlier one. */
    void link(long copy, SecretLetters link) {
        jdbc.sql("UPDATE council_circular_copy SET link_hash = ?, version = version + 1 WHERE id = ?")
                .params(link.hash(), copy)
                .update();
    }

    /** The circular is held; empty where there is none. */
    Optional<NewCircular> held(long circular) {
        return jdbc.sql("SELECT title, body, section FROM council_circular WHERE id = ? FOR UPDATE")
                .param(circular)
                .query((row, number) -> new NewCircular(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Whether it may be reminded of today; from then on it was. */
    boolean remind(long circular, LocalDate today) {
        return jdbc.sql("""
                                UPDATE council_circular SET reminded_on = :today, version = version + 1
                                WHERE id = :id AND (reminded_on IS NULL OR reminded_on < :today)""").param("today", today).param("id", circular).update() > 0;
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
