package jp.banso.listing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.banso.shared.OfficeNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What anybody may read of the public list: how many offices use the exchange on which day, of how many, and whether certain
 * ones are named. Nothing is known of the reader, so no method takes a viewer; nothing is written.
 */
@Service
public class PublicList {

    private static final int MOST = 60;

    private static final String LATEST = """
            SELECT s.id, s.as_of, s.date_precision, s.office_count FROM adoption_snapshot s
            LEFT JOIN adoption_snapshot n ON n.replaces_id = s.id
            WHERE n.id IS NULL %s ORDER BY s.as_of DESC, s.id DESC LIMIT 1""";

    private final JdbcClient jdbc;

    PublicList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest count with its day, and what it is a share of; {@code base} is null while none was named (LST-07). */
    public record Progress(
            int offices,
            LocalDate asOf,
            boolean monthOnly,
            @Nullable Whole base) {

        public Optional<AdoptionRate> rate() {
            return base == null ? Optional.empty() : Optional.of(new AdoptionRate(offices, base.value()));
        }
    }

    public record Whole(String name, int value, LocalDate asOf) {}

    /** Empty while there is no count. */
    public Optional<Progress> progress() {
        var base = base().orElse(null);
        return jdbc.sql(LATEST.formatted(""))
                .query((row, number) -> new Progress(
                        row.getInt("office_count"),
                        row.getObject("as_of", LocalDate.class),
                        row.getString("date_precision").equals("MONTH"),
                        base))
                .optional();
    }

    /** The denominator that screens show: the chosen one, or the first. */
    private Optional<Whole> base() {
        return jdbc.sql("""
                        SELECT d.name, v.value, v.as_of FROM denominator d
                        JOIN denominator_version v ON v.denominator_id = d.id
                        WHERE v.edition = (SELECT MAX(l.edition) FROM denominator_version l WHERE l.denominator_id = d.id)
                        ORDER BY d.id = COALESCE((SELECT c.denominator_id FROM denominator_choice c
                            ORDER BY c.id DESC LIMIT 1), 0) DESC, d.id LIMIT 1""")
                .query((row, number) -> new Whole(row.getString(1), row.getInt(2), row.getObject(3, LocalDate.class)))
                .optional()
                .filter(base -> base.value() > 0);
    }

    /** Whether these are named by the latest list that names offices, and the name of those that somebody knows. */
    public record Named(LocalDate asOf, Map<String, Office> offices) {}

    /** One of the numbers that were asked; {@code name} is empty for one that is neither listed nor in the register. */
    public record Office(String name, boolean listed) {}

    /** At most the first 60 of them; empty while there is no list. */
    public Optional<Named> named(Collection<OfficeNumber> asked) {
        var numbers =
                asked.stream().map(OfficeNumber::value).distinct().limit(MOST).toList();
        return jdbc.sql(LATEST.formatted("AND s.extent = 'LIST'"))
                .query((row, number) -> Map.entry(row.getLong("id"), row.getObject("as_of", LocalDate.class)))
                .optional()
                .map(list -> new Named(list.getValue(), offices(list.getKey(), numbers)));
    }

    private Map<String, Office> offices(long snapshot, Collection<String> numbers) {
        var found = new HashMap<String, Office>();
        numbers.forEach(number -> found.put(number, new Office("", false)));
        if (numbers.isEmpty()) {
            return found;
        }
        jdbc.sql("SELECT office_number, name FROM care_office WHERE office_number IN (:numbers)")
                .param("numbers", numbers)
                .query(row -> {
                    found.put(row.getString(1), new Office(row.getString(2), false));
                });
        jdbc.sql("""
                        SELECT COALESCE(NULLIF(e.office_number, ''), o.office_number) number, COALESCE(o.name, e.name) name
                        FROM snapshot_office e LEFT JOIN care_office o ON o.id = e.care_office_id
                        WHERE e.snapshot_id = :snapshot
                            AND (e.office_number IN (:numbers) OR o.office_number IN (:numbers))""").param("snapshot", snapshot).param("numbers", numbers).query(row -> {
            var listed = new Office(row.getString(2), true);
            found.computeIfPresent(row.getString(1), (number, before) -> listed);
        });
        return found;
    }
}
