package jp.banso.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What everybody reads without an account: entries that are published at this moment, as their offices consented. Asked anew
 * with every request, so that what was withdrawn is gone with the next one (CSB-05). No method takes a viewer.
 */
@Service
public class PublicCases {

    private static final String LIVE = """
            FROM casebook_entry e JOIN casebook_text t ON t.entry_id = e.id AND t.number = e.live_text
            WHERE e.live_text IS NOT NULL AND t.published_at IS NOT NULL AND t.consent IS NOT NULL AND t.erased_at IS NULL
                AND e.withdrawn_at IS NULL""";

    private static final String COLLECTED = """
            casebook_edition_entry c JOIN casebook_entry e ON e.id = c.entry_id
            JOIN casebook_text t ON t.entry_id = c.entry_id AND t.number = c.text_number
            LEFT JOIN casebook_text l ON l.entry_id = e.id AND l.number = e.live_text""";

    private static final String HANDED_OUT = """
            e.withdrawn_at IS NULL AND NOT (t.consent = 'NAMED' AND COALESCE(l.consent, '') = 'ANONYMOUS')
            AND t.published_at IS NOT NULL AND t.consent IS NOT NULL AND t.erased_at IS NULL""";

    private final JdbcClient jdbc;
    private final CaseReading reading;
    private final Effects effects;

    PublicCases(JdbcClient jdbc, CaseReading reading, Effects effects) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.effects = effects;
    }

    /** The published entries that fit, the latest first. */
    public List<ShownCase> found(CaseSearch search) {
        return live("").filter(search::takes).toList();
    }

    /** All published entries, the latest first. */
    public List<ShownCase> all() {
        return live("").toList();
    }

    public Optional<ShownCase> one(CasebookId id) {
        return live(" AND e.id = " + id.value()).findFirst();
    }

    private Stream<ShownCase> live(String which) {
        return shown(jdbc.sql("SELECT t.id " + LIVE + which + " ORDER BY t.published_at DESC, e.id DESC")
                .query(Long.class)
                .list());
    }

    /** These texts as consented to; nothing without consent, and nothing of what was erased. */
    private Stream<ShownCase> shown(List<Long> texts) {
        return reading.texts(texts).stream()
                .filter(text -> text.publishedOn() != null && !text.erased())
                .flatMap(text ->
                        Optional.ofNullable(text.consent()).stream().map(consent -> reading.shown(text, consent)));
    }

    /** A photograph that stands on a public page or in an edition; of an unnamed office none that shows whose it is. */
    public Optional<byte[]> picture(long photo) {
        return jdbc.sql("""
                        SELECT p.image FROM casebook_photo p JOIN casebook_text t ON t.id = p.text_id
                        JOIN casebook_entry e ON e.id = t.entry_id
                        JOIN casebook_text l ON l.entry_id = e.id AND l.number = e.live_text
                        WHERE p.id = ? AND t.published_at IS NOT NULL AND t.erased_at IS NULL AND e.withdrawn_at IS NULL
                            AND (t.number = e.live_text OR EXISTS (SELECT 1 FROM casebook_edition_entry c
                                WHERE c.entry_id = e.id AND c.text_number = t.number))
                            AND (t.consent = 'NAMED' AND l.consent = 'NAMED' OR t.consent = 'ANONYMOUS' AND NOT p.shows_name)""")
                .param(photo)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** The latest 200 editions, the latest first, each counted as {@link #edition} shows it. */
    public List<IssuedEdition> editions() {
        return jdbc.sql(
                        "SELECT d.id, d.title, d.issuer, d.issued_on, COUNT(t.id), COUNT(IF(" + HANDED_OUT
                                + ", 1, NULL))"
                                + " FROM casebook_edition d LEFT JOIN (" + COLLECTED + ") ON c.edition_id = d.id"
                                + " GROUP BY d.id, d.title, d.issuer, d.issued_on ORDER BY d.issued_on DESC, d.id DESC LIMIT 200")
                .query((row, number) -> new IssuedEdition(
                        new EditionId(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getInt(6),
                        row.getInt(5) - row.getInt(6)))
                .list();
    }

    /**
     * One edition with the texts it was issued with; what was withdrawn since, or is not to be named any more, is counted and
     * not in it (CSB-07).
     */
    public Optional<Edition> edition(EditionId id) {
        return jdbc.sql("SELECT title, foreword, issuer, issued_on FROM casebook_edition WHERE id = ?")
                .param(id.value())
                .query((row, number) -> edition(
                        id, row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)))
                .optional();
    }

    private Edition edition(EditionId id, String title, String foreword, String issuer, LocalDate issuedOn) {
        var all = jdbc.sql("SELECT IF(" + HANDED_OUT + ", t.id, 0) FROM " + COLLECTED
                        + " WHERE c.edition_id = ? ORDER BY c.position")
                .param(id.value())
                .query(Long.class)
                .list();
        var cases = shown(all.stream().filter(text -> text > 0).toList()).toList();
        return new Edition(id, title, foreword, issuer, issuedOn, cases, all.size() - cases.size());
    }

    /** What offices gained, of five offices at least each; all together first (CSB-10). */
    public List<Effect> effects() {
        return effects.all();
    }
}
