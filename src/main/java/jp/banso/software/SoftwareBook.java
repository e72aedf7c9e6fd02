package jp.banso.software;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of software_product with their further names; a few dozen, so they are read whole. */
@Component
class SoftwareBook {

    private final JdbcClient jdbc;

    SoftwareBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SoftwareRow> all() {
        return all("");
    }

    /** As {@link #all}, held until the transaction ends, so that two who save take turns. */
    List<SoftwareRow> allHeld() {
        return all(" FOR UPDATE");
    }

    private List<SoftwareRow> all(String lock) {
        var aliases = new HashMap<Long, List<String>>();
        jdbc.sql("SELECT product_id, alias FROM software_alias ORDER BY id" + lock)
                .query((row, number) -> aliases.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
        return jdbc.sql("SELECT * FROM software_product ORDER BY name" + lock)
                .query((row, number) -> row(row, aliases.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** The products of which a person has said something. */
    Set<Long> touched() {
        return Set.copyOf(jdbc.sql("SELECT id FROM software_product WHERE updated_by <> ''")
                .query(Long.class)
                .list());
    }

    SoftwareId insert(SoftwareData data, String by) {
        jdbc.sql("""
                        INSERT INTO software_product (name, maker, ability41, source41, as_of41, ability50, source50, as_of50,
                            offered, updated_by)
                        VALUES (:name, :maker, :a41, :s41, :d41, :a50, :s50, :d50, :offered, :by)""").params(columns(data, by)).update();
        var id = new SoftwareId(
                jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single());
        putAliases(id, data);
        return id;
    }

    void update(SoftwareId id, SoftwareData data, String by) {
        jdbc.sql("""
                        UPDATE software_product SET version = version + 1, name = :name, maker = :maker, ability41 = :a41,
                            source41 = :s41, as_of41 = :d41, ability50 = :a50, source50 = :s50, as_of50 = :d50,
                            offered = :offered, updated_by = :by
                        WHERE id = :id""").params(columns(data, by)).param("id", id.value()).update();
        jdbc.sql("DELETE FROM software_alias WHERE product_id = ?")
                .param(id.value())
                .update();
        putAliases(id, data);
    }

    private void putAliases(SoftwareId id, SoftwareData data) {
        data.aliases().forEach(alias -> jdbc.sql("INSERT INTO software_alias (product_id, alias) VALUES (?, ?)")
                .params(id.value(), alias)
                .update());
    }

    private static HashMap<String, Object> columns(SoftwareData data, String by) {
        var columns = new HashMap<String, Object>();
        columns.put("name", data.name());
        columns.put("maker", data.maker());
        columns.put("a41", data.standard41().ability().name());
        columns.put("s41", data.standard41().source());
        columns.put("d41", data.standard41().asOf());
        columns.put("a50", data.standard50().ability().name());
        columns.put("s50", data.standard50().source());
        columns.put("d50", data.standard50().asOf());
        columns.put("offered", data.offered());
        columns.put("by", by);
        return columns;
    }

    private static SoftwareRow row(ResultSet row, List<String> aliases) throws SQLException {
        return new SoftwareRow(
                new SoftwareId(row.getLong("id")),
                row.getLong("version"),
                new SoftwareData(
                        row.getString("name"),
                        row.getString("maker"),
                        aliases,
                        claim(row, "41"),
                        claim(row, "50"),
                        row.getBoolean("offered")));
    }

    private static Claim claim(ResultSet row, String standard) throws SQLException {
        return new Claim(
                Ability.valueOf(row.getString("ability" + standard)),
                row.getString("source" + standard),
                row.getObject("as_of" + standard, LocalDate.class));
    }
}
