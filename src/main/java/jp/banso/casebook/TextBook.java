package jp.banso.casebook;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of entries, one row a number, with their results and photographs. */
@Component
class TextBook {

    private final JdbcClient jdbc;
    private final OfficeTraits traits;
    private final Clock clock;

    TextBook(JdbcClient jdbc, OfficeTraits traits, Clock clock) {
        this.jdbc = jdbc;
        this.traits = traits;
        this.clock = clock;
    }

    /** The text of this number, begun as a copy of the one before where there is none yet. The entry is held. */
    long open(Viewer viewer, CasebookId entry, int number) {
        var there = find(entry, number);
        if (there.isPresent()) {
            return there.get();
        }
        jdbc.sql("""
                        INSERT INTO casebook_text (entry_id, number, title, background, measures, voice, office_name, service_code,
                            software, staff_size, corporation_type, area, written_at, written_by, writer_name)
                        SELECT entry_id, :number, title, background, measures, voice, office_name, service_code,
                            software, staff_size, corporation_type, area, :at, :by, :name
                        FROM casebook_text WHERE entry_id = :entry AND number = :number - 1""")
                .param("entry", entry.value())
                .param("number", number)
                .param("at", now())
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update();
        var from = id(entry, number - 1);
        var to = id(entry, number);
        jdbc.sql("""
                        INSERT INTO casebook_result (text_id, position, words, source, detail)
                        SELECT ?, position, words, source, detail FROM casebook_result WHERE text_id = ?""").params(to, from).update();
        jdbc.sql("""
                        INSERT INTO casebook_photo (text_id, image, width, height, description, shows_name)
                        SELECT ?, image, width, height, description, shows_name FROM casebook_photo WHERE text_id = ? ORDER BY id""").params(to, from).update();
        return to;
    }

    /** The first text of an entry. */
    void begin(Viewer viewer, CasebookId entry, CareOfficeId office, CaseWords words) {
        jdbc.sql("""
                        INSERT INTO casebook_text (entry_id, number, written_at, written_by, writer_name)
                        VALUES (?, 1, ?, ?, ?)""")
                .params(entry.value(), now(), viewer.account().value(), viewer.name())
                .update();
        write(viewer, id(entry, 1), office, words);
    }

    /** Writes into a text; what the register knows of the office is as of now. */
    void write(Viewer viewer, long text, CareOfficeId office, CaseWords words) {
        var known = traits.of(office);
        jdbc.sql("""
                        UPDATE casebook_text t JOIN casebook_entry e ON e.id = t.entry_id JOIN care_office o ON o.id = e.care_office_id
                        SET t.title = :title, t.background = :background, t.measures = :measures, t.voice = :voice,
                            t.office_name = o.name, t.service_code = :service, t.software = :software, t.staff_size = :size,
                            t.corporation_type = :corporation, t.area = :area, t.written_at = :at, t.written_by = :by,
                            t.writer_name = :name
                        WHERE t.id = :text AND t.consent IS NULL""")
                .param("title", words.title())
                .param("background", words.background())
                .param("measures", words.measures())
                .param("voice", words.voice())
                .param("service", known.service())
                .param("software", words.software())
                .param("size", name(words.size()))
                .param("corporation", name(known.corporation()))
                .param("area", known.area())
                .param("at", now())
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .param("text", text)
                .update();
        jdbc.sql("DELETE FROM casebook_result WHERE text_id = ?").param(text).update();
        for (var at = 0; at < words.results().size(); at++) {
            var line = words.results().get(at);
            jdbc.sql("INSERT INTO casebook_result (text_id, position, words, source, detail) VALUES (?, ?, ?, ?, ?)")
                    .params(text, at, line.words(), line.source().name(), line.detail())
                    .update();
        }
    }

    /** Keeps the consent with the text it was given to, and what of the office stands there then. */
    void consented(CasebookId entry, Approval approval, Set<Trait> shown) {
        jdbc.sql("""
                        UPDATE casebook_text SET consent = :consent, consent_person = :person, consent_role = :role,
                            consented_at = :at, shown_traits = :shown
                        WHERE entry_id = :entry AND number = :number AND consent IS NULL""")
                .param("consent", approval.consent().name())
                .param("person", approval.person())
                .param("role", approval.role())
                .param("at", now())
                .param("shown", shown.stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("entry", entry.value())
                .param("number", approval.text())
                .update();
    }

    /** The consent to this text; the constraint of the table refuses the rest. */
    Approval consentTo(CasebookId entry, int number) {
        return jdbc.sql("""
                        SELECT consent, consent_person, consent_role FROM casebook_text
                        WHERE entry_id = ? AND number = ? AND consent IS NOT NULL""")
                .params(entry.value(), number)
                .query((row, at) ->
                        new Approval(number, Consent.valueOf(row.getString(1)), row.getString(2), row.getString(3)))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no consent to text " + number));
    }

    void published(CasebookId entry, int number) {
        jdbc.sql("UPDATE casebook_text SET published_at = ? WHERE entry_id = ? AND number = ?")
                .params(now(), entry.value(), number)
                .update();
    }

    /** Takes away all that was written and shown; that it was, when, and who had consented stay (CSB-05). */
    void erase(CasebookId entry) {
        for (var table : new String[] {"casebook_result", "casebook_photo"}) {
            jdbc.sql("DELETE x FROM " + table + " x JOIN casebook_text t ON t.id = x.text_id WHERE t.entry_id = ?")
                    .param(entry.value())
                    .update();
        }
        jdbc.sql("""
                        UPDATE casebook_text SET title = '', background = '', measures = '', voice = '', office_name = '',
                            software = '', staff_size = NULL, erased_at = ? WHERE entry_id = ? AND erased_at IS NULL""").params(now(), entry.value()).update();
    }

    long id(CasebookId entry, int number) {
        return find(entry, number).orElseThrow();
    }

    private Optional<Long> find(CasebookId entry, int number) {
        return jdbc.sql("SELECT id FROM casebook_text WHERE entry_id = ? AND number = ?")
                .params(entry.value(), number)
                .query(Long.class)
                .optional();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
