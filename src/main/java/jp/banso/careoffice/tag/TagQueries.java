package jp.banso.careoffice.tag;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CaseTag;
import jp.banso.careoffice.TagId;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The city's tags; nobody else learns of them (TAG-05). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class TagQueries {

    private final JdbcClient jdbc;

    TagQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All standing tags by their words, with how many offices carry each. */
    public List<TagRow> rows(Viewer viewer) {
        return jdbc.sql("""
                        SELECT t.id, t.version, t.name, t.creator_name,
                            (SELECT COUNT(*) FROM care_office_tag m WHERE m.tag_id = t.id) AS offices
                        FROM tag t WHERE t.merged_into IS NULL ORDER BY t.name_key""")
                .query((row, number) -> new TagRow(
                        new TagId(row.getLong("id")),
                        row.getLong("version"),
                        row.getString("name"),
                        row.getInt("offices"),
                        row.getString("creator_name")))
                .list();
    }

    /** All standing tags by their words, to choose from. */
    public List<CaseTag> choices(Viewer viewer) {
        return jdbc.sql("SELECT id, name FROM tag WHERE merged_into IS NULL ORDER BY name_key")
                .query((row, number) -> new CaseTag(new TagId(row.getLong(1)), row.getString(2)))
                .list();
    }

    /** The word of every tag that an address may still name: of a merged one, the word of what it became (TAG-03). */
    public Map<TagId, String> words(Viewer viewer) {
        var words = new LinkedHashMap<TagId, String>();
        jdbc.sql("""
                        SELECT t.id, COALESCE(u.name, t.name) FROM tag t LEFT JOIN tag u ON u.id = t.merged_into
                        ORDER BY t.name_key""")
                .query((row, number) -> words.put(new TagId(row.getLong(1)), row.getString(2)))
                .list();
        return words;
    }
}
