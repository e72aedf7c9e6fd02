package jp.banso.shared.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a form as one text. Reading takes whatever stands there: what is not a text is left out. */
final class DraftText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_VALUE = 100_000;

    private DraftText() {}

    static String of(Map<String, String> values) {
        return JSON.writeValueAsString(new TreeMap<>(values));
    }

    static Map<String, String> read(String text) {
        try {
            return read(JSON.readTree(text));
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }

    static Map<String, String> read(JsonNode node) {
        var values = new LinkedHashMap<String, String>();
        node.properties()
                .forEach(field -> textOf(field.getValue()).ifPresent(text -> values.put(field.getKey(), text)));
        return values;
    }

    private static Optional<String> textOf(JsonNode value) {
        return value.isString() && value.asString().length() <= LONGEST_VALUE
                ? Optional.of(value.asString())
                : Optional.empty();
    }
}
