package jp.banso.careoffice.tag;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.TagId;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of tags and of the offices that carry them, written within a transaction of the service. */
@Component
class TagTable {

    private final JdbcClient jdbc;

    TagTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tag that stands now. */
    record Standing(TagId id, long version, String name) {}

    /** The tag, or what it was merged into, until the end of the transaction; empty for a removed one. */
    Optional<Standing> held(TagId tag) {
        return jdbc.sql("""
                        SELECT t.id, t.version, t.name FROM tag t
                        WHERE t.id = (SELECT COALESCE(merged_into, id) FROM tag WHERE id = ?) LOCK IN SHARE MODE""")
                .param(tag.value())
                .query((row, number) -> new Standing(new TagId(row.getLong(1)), row.getLong(2), row.getString(3)))
                .optional();
    }

    Optional<TagId> called(TagName name) {
        return jdbc.sql("SELECT id FROM tag WHERE name_key = ? LOCK IN SHARE MODE")
                .param(name.key())
                .query((row, number) -> new TagId(row.getLong(1)))
                .optional();
    }

    int count() {
        return jdbc.sql("SELECT COUNT(*) FROM tag WHERE merged_into IS NULL")
                .query(Integer.class)
                .single();
    }

    private int countOf(TagId tag) {
        return jdbc.sql("SELECT COUNT(*) FROM care_office_tag WHERE tag_id = ?")
                .param(tag.value())
                .query(Integer.class)
                .single();
    }

    int countOn(CareOfficeId office) {
        return jdbc.sql("SELECT COUNT(*) FROM care_office_tag WHERE care_office_id = ?")
                .param(office.value())
                .query(Integer.class)
                .single();
    }

    /** Empty where a tag is called so already. */
    Optional<TagId> make(TagName name, Viewer viewer, LocalDateTime at) {
        var key = new GeneratedKeyHolder();
        var made = jdbc.sql("""
                        INSERT IGNORE INTO tag (name, name_key, created_at, created_by, creator_name)
                        VALUES (:name, :key, :at, :by, :creator)""")
                .param("name", name.value())
                .param("key", name.key())
                .param("at", at)
                .param("by", viewer.account().value())
                .param("creator", viewer.name())
                .update(key);
        return made == 0
                ? Optional.empty()
                : Optional.of(new TagId(Objects.requireNonNull(key.getKey()).longValue()));
    }

    boolean put(CareOfficeId office, TagId tag, Viewer viewer, LocalDateTime at) {
        return jdbc.sql("""
                        INSERT IGNORE INTO care_office_tag (care_office_id, tag_id, put_at, put_by, putter_name)
                        VALUES (:office, :tag, :at, :by, :name)""")
                        .param("office", office.value())
                        .param("tag", tag.value())
                        .param("at", at)
                        .param("by", viewer.account().value())
                        .param("name", viewer.name())
                        .update()
                > 0;
    }

    boolean take(CareOfficeId office, TagId tag) {
        return jdbc.sql("DELETE FROM care_office_tag WHERE care_office_id = ? AND tag_id = ?")
                        .params(office.value(), tag.value())
                        .update()
                > 0;
    }

    void rename(TagId tag, TagName name) {
        jdbc.sql("UPDATE tag SET name = ?, name_key = ?, version = version + 1 WHERE id = ?")
                .params(name.value(), name.key(), tag.value())
                .update();
    }

    /** How many offices carried the first. */
    int merge(TagId first, TagId second) {
        var offices = countOf(first);
        jdbc.sql("UPDATE IGNORE care_office_tag SET tag_id = ? WHERE tag_id = ?")
                .params(second.value(), first.value())
                .update();
        jdbc.sql("DELETE FROM care_office_tag WHERE tag_id = ?")
                .param(first.value())
                .update();
        jdbc.sql("UPDATE tag SET merged_into = ? WHERE merged_into = ?")
                .params(second.value(), first.value())
                .update();
        jdbc.sql("UPDATE tag SET merged_into = ?, name_key = NULL, version = version + 1 WHERE id = ?")
                .params(second.value(), first.value())
                .update();
        return offices;
    }

    /** How many offices carried it. */
    int remove(TagId tag) {
        var offices = jdbc.sql("DELETE FROM care_office_tag WHERE tag_id = ?")
                .param(tag.value())
                .update();
        jdbc.sql("DELETE FROM tag WHERE id = ?").param(tag.value()).update();
        return offices;
    }
}
