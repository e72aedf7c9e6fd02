package jp.banso.casebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.casebook.ResultLine.Source;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads texts as they are written, and as somebody outside is shown them. */
@Component
class CaseReading {

    private final JdbcClient jdbc;
    private final OfficeTraits traits;

    CaseReading(JdbcClient jdbc, OfficeTraits traits) {
        this.jdbc = jdbc;
        this.traits = traits;
    }

    /** One text with everything, for the city. */
    record Written(
            long text,
            CasebookId entry,
            int number,
            CaseWords words,
            String officeName,
            Traits traits,
            List<PictureOf> photos,
            @Nullable Consent consent,
            String person,
            String role,
            @Nullable LocalDate consentedOn,
            String shownTraits,
            @Nullable LocalDate publishedOn,
            boolean erased) {}

    Optional<Written> text(CasebookId entry, int number) {
        return texts(jdbc.sql("SELECT id FROM casebook_text WHERE entry_id = ? AND number = ?")
                        .params(entry.value(), number)
                        .query(Long.class)
                        .list())
                .stream()
                .findFirst();
    }

    /** These texts in this order, in three questions however many they are. */
    List<Written> texts(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var results = results(ids);
        var photos = photos(ids);
        var known = new HashMap<Long, Written>();
        jdbc.sql("SELECT * FROM casebook_text WHERE id IN (:ids)")
                .param("ids", ids)
                .query((row, number) -> known.put(row.getLong("id"), written(row, results, photos)))
                .list();
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    /** As it would be read with that consent. */
    ShownCase shown(Written text, Consent consent) {
        var shown = text.consent() == consent
                ? OfficeTraits.read(text.shownTraits())
                : traits.shown(consent, text.traits());
        var named = consent == Consent.NAMED;
        return new ShownCase(
                text.entry(),
                text.number(),
                text.words().title(),
                named ? text.officeName() : "",
                text.traits().only(shown),
                text.words().background(),
                text.words().measures(),
                text.words().results(),
                text.words().voice(),
                text.photos().stream()
                        .filter(photo -> named || !photo.showsName())
                        .toList(),
                text.publishedOn());
    }

    private static Written written(
            ResultSet row, Map<Long, List<ResultLine>> results, Map<Long, List<PictureOf>> photos) throws SQLException {
        var text = row.getLong("id");
        var size = OfficeTraits.size(row.getString("staff_size"));
        var corporation = row.getString("corporation_type");
        var consent = row.getString("consent");
        return new Written(
                text,
                new CasebookId(row.getLong("entry_id")),
                row.getInt("number"),
                new CaseWords(
                        row.getString("title"),
                        row.getString("background"),
                        row.getString("measures"),
                        row.getString("voice"),
                        row.getString("software"),
                        size,
                        results.getOrDefault(text, List.of())),
                row.getString("office_name"),
                new Traits(
                        row.getString("service_code"),
                        row.getString("software"),
                        size,
                        corporation == null ? null : CorporationType.valueOf(corporation),
                        row.getString("area")),
                photos.getOrDefault(text, List.of()),
                consent == null ? null : Consent.valueOf(consent),
                row.getString("consent_person"),
                row.getString("consent_role"),
                day(row, "consented_at"),
                row.getString("shown_traits"),
                day(row, "published_at"),
                row.getObject("erased_at") != null);
    }

    private Map<Long, List<ResultLine>> results(List<Long> texts) {
        var all = new HashMap<Long, List<ResultLine>>();
        jdbc.sql("SELECT text_id, words, source, detail FROM casebook_result WHERE text_id IN (:ids) ORDER BY position")
                .param("ids", texts)
                .query((row, number) -> all.computeIfAbsent(row.getLong(1), first -> new ArrayList<>())
                        .add(new ResultLine(row.getString(2), Source.valueOf(row.getString(3)), row.getString(4))))
                .list();
        return all;
    }

    private Map<Long, List<PictureOf>> photos(List<Long> texts) {
        var all = new HashMap<Long, List<PictureOf>>();
        jdbc.sql("""
                        SELECT text_id, id, description, width, height, shows_name FROM casebook_photo
                        WHERE text_id IN (:ids) ORDER BY id""")
                .param("ids", texts)
                .query((row, number) -> all.computeIfAbsent(row.getLong(1), first -> new ArrayList<>())
                        .add(new PictureOf(
                                row.getLong(2), row.getString(3), row.getInt(4), row.getInt(5), row.getBoolean(6))))
                .list();
        return all;
    }

    /** The day in Tokyo of a moment that is kept in UTC. */
    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : JapanTime.dateOf(at.toInstant(ZoneOffset.UTC));
    }
}
