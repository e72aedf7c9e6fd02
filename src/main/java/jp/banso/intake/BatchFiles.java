package jp.banso.intake;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.banso.intake.file.ColumnMapping;
import jp.banso.intake.file.FileKind;
import jp.banso.intake.file.FileOpening;
import jp.banso.intake.file.FileReading;
import jp.banso.intake.file.SourceTable;
import jp.banso.intake.file.TextCharset;
import jp.banso.intake.file.UploadedFile;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.files.FileStore;
import jp.banso.shared.files.FileStore.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The files of a batch and the tables found in them. */
@Component
class BatchFiles {

    private static final int LONGEST_NAME = 255;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final FileStore store;
    private final Mappings mappings;

    BatchFiles(JdbcClient jdbc, ObjectMapper json, FileStore store, Mappings mappings) {
        this.jdbc = jdbc;
        this.json = json;
        this.store = store;
        this.mappings = mappings;
    }

    /** A file as stored, for opening it again. */
    record Stored(long id, IntakeBatchId batch, String name, String storedAs, long bytes, String charset) {}

    long add(IntakeBatchId batch, String name, StoredFile stored) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO register_file (batch_id, name, stored_as, bytes, sha256, refusal_arguments)
                        VALUES (?, ?, ?, ?, ?, '[]')""")
                .params(batch.value(), cut(name), stored.name(), stored.bytes(), stored.sha256())
                .update(keys, "id");
        var key = keys.getKey();
        if (key == null) {
            throw new IllegalStateException("the file got no id");
        }
        return key.longValue();
    }

    /** What the file's bytes turned out to be replaces what was thought before. */
    void opened(long file, String name, FileOpening opening) {
        jdbc.sql("DELETE FROM register_table WHERE file_id = ?").param(file).update();
        switch (opening) {
            case FileOpening.Refused(var refusal) ->
                jdbc.sql("UPDATE register_file SET refusal = ?, refusal_arguments = ?, kind = '' WHERE id = ?")
                        .params(refusal.reason().key(), json.writeValueAsString(refusal.arguments()), file)
                        .update();
            case FileOpening.Opened(var kind, var tables) -> {
                jdbc.sql("UPDATE register_file SET refusal = '', refusal_arguments = '[]', kind = ? WHERE id = ?")
                        .params(kind.name(), file)
                        .update();
                for (var position = 0; position < tables.size(); position++) {
                    addTable(file, name, kind, position, tables.get(position));
                }
            }
        }
    }

    /** A file that could be opened before and no longer can says so on its card; its tables stay as they were named. */
    void openedAgain(long file, FileOpening opening) {
        if (opening instanceof FileOpening.Refused refused) {
            var refusal = refused.refusal();
            jdbc.sql("UPDATE register_file SET refusal = ?, refusal_arguments = ? WHERE id = ?")
                    .params(refusal.reason().key(), json.writeValueAsString(refusal.arguments()), file)
                    .update();
        }
    }

    private void addTable(long file, String name, FileKind kind, int position, SourceTable table) {
        var header = table.header();
        var official = OfficialColumns.are(header);
        var remembered = official ? Optional.<NamedMapping>empty() : mappings.fitting(header);
        var mapping = remembered
                .map(known -> ColumnMapping.remembered(known.mapping(), header))
                .orElseGet(() -> ColumnMapping.suggest(header));
        var source = official
                ? OfficialColumns.SOURCE
                : remembered.map(NamedMapping::name).orElseGet(() -> Mappings.nameFrom(name));
        jdbc.sql("""
                        INSERT INTO register_table (file_id, position, name, charset, header, official, source, mapping, taken)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file,
                        position,
                        cut(table.name()),
                        table.charset().map(TextCharset::name).orElse(""),
                        json.writeValueAsString(header),
                        official,
                        source,
                        mapping.asText(),
                        position == 0 || kind != FileKind.XLSX)
                .update();
    }

    /** Opens the file once more, in the charset chosen for it if one was. */
    FileOpening open(Stored file) throws IOException {
        return open(
                file.storedAs(),
                file.name(),
                Optional.of(file.charset()).filter(chosen -> !chosen.isEmpty()).map(TextCharset::valueOf));
    }

    FileOpening open(String storedAs, String name, Optional<TextCharset> charset) throws IOException {
        var uploaded = new UploadedFile(store.path(storedAs), name);
        return charset.isPresent() ? FileReading.open(uploaded, charset.get()) : FileReading.open(uploaded);
    }

    Optional<Stored> stored(long file) {
        return jdbc.sql("SELECT * FROM register_file WHERE id = ?")
                .param(file)
                .query((row, number) -> stored(row))
                .optional();
    }

    List<Stored> of(IntakeBatchId batch) {
        return jdbc.sql("SELECT * FROM register_file WHERE batch_id = ? ORDER BY id")
                .param(batch.value())
                .query((row, number) -> stored(row))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("id"),
                new IntakeBatchId(row.getLong("batch_id")),
                row.getString("name"),
                row.getString("stored_as"),
                row.getLong("bytes"),
                row.getString("charset_chosen"));
    }

    void chooseCharset(long file, String charset) {
        jdbc.sql("UPDATE register_file SET charset_chosen = ?, version = version + 1 WHERE id = ?")
                .params(charset, file)
                .update();
    }

    /** Changes a table unless somebody else did since that version. */
    boolean changeTable(long table, long version, String source, ColumnMapping mapping, boolean taken) {
        return jdbc.sql("""
                        UPDATE register_table SET source = ?, mapping = ?, taken = ?, version = version + 1
                        WHERE id = ? AND version = ?""")
                        .params(source, mapping.asText(), taken, table, version)
                        .update()
                == 1;
    }

    Optional<TableCard> table(long id) {
        return jdbc.sql("SELECT * FROM register_table WHERE id = ?")
                .param(id)
                .query((row, number) -> table(row))
                .optional();
    }

    List<FileCard> cards(IntakeBatchId batch) {
        var tables = jdbc.sql("""
                        SELECT t.* FROM register_table t JOIN register_file f ON f.id = t.file_id
                        WHERE f.batch_id = ? ORDER BY t.file_id, t.position""")
                .param(batch.value())
                .query((row, number) -> table(row))
                .list();
        return jdbc.sql("SELECT * FROM register_file WHERE batch_id = ? ORDER BY id")
                .param(batch.value())
                .query((row, number) -> card(row, tables))
                .list();
    }

    private FileCard card(ResultSet row, List<TableCard> tables) throws SQLException {
        var id = row.getLong("id");
        var kind = row.getString("kind");
        return new FileCard(
                id,
                row.getString("name"),
                row.getLong("bytes"),
                kind.isEmpty() ? null : FileKind.valueOf(kind),
                row.getString("charset_chosen"),
                row.getString("refusal"),
                List.of(json.readValue(row.getString("refusal_arguments"), Object[].class)),
                tables.stream().filter(table -> table.file() == id).toList());
    }

    private TableCard table(ResultSet row) throws SQLException {
        var header = List.of(json.readValue(row.getString("header"), String[].class));
        return new TableCard(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("file_id"),
                row.getInt("position"),
                row.getString("name"),
                row.getString("charset"),
                row.getBoolean("official"),
                row.getString("source"),
                ColumnMapping.remembered(row.getString("mapping"), header),
                row.getBoolean("taken"));
    }

    /** Forgets a file; its bytes are for the caller to delete once that stands. */
    void remove(Stored file) {
        jdbc.sql("DELETE FROM register_table WHERE file_id = ?")
                .param(file.id())
                .update();
        jdbc.sql("DELETE FROM register_file WHERE id = ?").param(file.id()).update();
    }

    /** Deletes the bytes and keeps the names. */
    void deleteBytes(IntakeBatchId batch) throws IOException {
        for (var file : of(batch)) {
            store.delete(file.storedAs());
        }
    }

    /** Files with the very bytes of one applied earlier, after which another batch was applied. */
    List<String> appliedBefore(IntakeBatchId batch) {
        return new ArrayList<>(
                jdbc.sql("""
                        SELECT DISTINCT f.name FROM register_file f
                        JOIN register_file e ON e.sha256 = f.sha256 AND e.batch_id <> f.batch_id
                        JOIN register_batch b ON b.id = e.batch_id AND b.state = 'APPLIED'
                        WHERE f.batch_id = :batch AND EXISTS (
                            SELECT 1 FROM register_batch l WHERE l.state = 'APPLIED' AND l.id <> :batch
                                AND l.applied_at > b.applied_at)
                        ORDER BY f.name""").param("batch", batch.value()).query(String.class).list());
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
