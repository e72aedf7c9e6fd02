package jp.banso.programme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Writes a programme as UTF-8 JSON, the same bytes for the same programme, and reads it with suspicion (PGM-03). */
@Component
class ProgrammeJson {

    static final int FORMAT = 1;
    private static final int MOST_ITEMS = 5_000;
    private static final Set<String> TOP = Set.of("banso-programme", "title", "edition", "parts");
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final ObjectMapper json;

    ProgrammeJson(ObjectMapper json) {
        this.json = json;
    }

    byte[] write(ProgrammeFile file) {
        var root = json.createObjectNode();
        root.put("banso-programme", FORMAT);
        root.put("title", file.title());
        root.put("edition", file.edition());
        var parts = root.putObject("parts");
        file.parts().forEach((part, items) -> {
            var node = parts.putObject(part);
            items.forEach((key, fields) -> {
                var item = node.putObject(key);
                fields.forEach(item::put);
            });
        });
        var printer = new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        return (json.writer().with(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    String fields(SortedMap<String, String> fields) {
        return json.writeValueAsString(fields);
    }

    SortedMap<String, String> fields(String written) {
        var fields = new TreeMap<String, String>();
        json.readTree(written)
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        return fields;
    }

    ProgrammeReading read(byte[] bytes) {
        JsonNode root;
        try {
            root = json.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\\uFEFF", ""));
        } catch (CharacterCodingException | JacksonException unreadable) {
            return new ProgrammeReading.Refused("json", List.of());
        }
        if (!root.isObject() || !root.path("banso-programme").isInt()) {
            return new ProgrammeReading.Refused("foreign", List.of());
        }
        if (root.path("banso-programme").asInt() != FORMAT) {
            return new ProgrammeReading.Refused(
                    "format", List.of(root.path("banso-programme").asInt()));
        }
        for (var field : root.propertyNames()) {
            if (!TOP.contains(field)) {
                return new ProgrammeReading.Refused("field", List.of(field));
            }
        }
        var title = root.path("title").asString("").strip();
        var edition = root.path("edition").asString("").strip();
        if (title.isEmpty()
                || title.length() > ProgrammeFile.LONGEST_TITLE
                || edition.isEmpty()
                || edition.length() > ProgrammeFile.LONGEST_EDITION) {
            return new ProgrammeReading.Refused("title", List.of());
        }
        return parts(root.path("parts"), title, edition);
    }

    private static ProgrammeReading parts(JsonNode node, String title, String edition) {
        if (!node.isObject()) {
            return new ProgrammeReading.Refused("parts", List.of());
        }
        var parts = new TreeMap<String, SortedMap<String, SortedMap<String, String>>>();
        var count = 0;
        for (var part : node.properties()) {
            if (!part.getKey().matches("[a-z][a-z-]{0,39}") || !part.getValue().isObject()) {
                return new ProgrammeReading.Refused("part", List.of(part.getKey()));
            }
            var items = new TreeMap<String, SortedMap<String, String>>();
            for (var item : part.getValue().properties()) {
                var fields = item(item.getValue());
                if (fields == null
                        || item.getKey().isEmpty()
                        || item.getKey().length() > ProgrammeItem.LONGEST_KEY
                        || ++count > MOST_ITEMS) {
                    return new ProgrammeReading.Refused("item", List.of(part.getKey(), item.getKey()));
                }
                items.put(item.getKey(), fields);
            }
            parts.put(part.getKey(), items);
        }
        return count == 0
                ? new ProgrammeReading.Refused("nothing", List.of())
                : new ProgrammeReading.Read(new ProgrammeFile(title, edition, parts));
    }

    private static @org.jspecify.annotations.Nullable SortedMap<String, String> item(JsonNode node) {
        if (!node.isObject() || node.size() > 60) {
            return null;
        }
        var fields = new TreeMap<String, String>();
        for (var field : node.properties()) {
            if (!field.getKey().matches("[A-Za-z][A-Za-z0-9-]{0,59}")
                    || !field.getValue().isString()
                    || field.getValue().asString().length() > ProgrammeItem.LONGEST_TEXT) {
                return null;
            }
            fields.put(field.getKey(), field.getValue().asString());
        }
        return fields;
    }
}
