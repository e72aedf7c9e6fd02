package jp.banso.programme.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Optional;
import jp.banso.programme.ItemRef;
import jp.banso.programme.ItemState;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** What this room's screens say. */
final class Wording {

    /** Where the keys of a part's items are constants, how their texts begin. */
    private static final Map<String, String> ITEMS =
            Map.of("scripts", "outreach.reason.", "portal-texts", "portal.texts.of.");

    /** Where a field's text is a constant, how its words begin. */
    private static final Map<String, String> VALUES = Map.of(
            "kind", "letter.kind.",
            "category", "desk.category.",
            "purpose", "deadline.purpose.",
            "ability41", "software.ability.",
            "ability50", "software.ability.");

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** A part of a newer Banso keeps the name it has in the file. */
    static String part(String key) {
        return orElse("programme.part." + key, key);
    }

    /** What is to be known before something of that part is taken over. */
    static Optional<String> note(String part) {
        return Optional.of(orElse("programme.note." + part, "")).filter(note -> !note.isEmpty());
    }

    static String item(ItemRef ref) {
        if (ref.key().equals("settings")) {
            return text("programme.item.settings");
        }
        var prefix = ITEMS.get(ref.part());
        return prefix == null ? ref.key() : orElse(prefix + ref.key(), ref.key());
    }

    static String field(String name) {
        return orElse("programme.field." + name, name);
    }

    static String value(String field, String value) {
        if (value.isEmpty()) {
            return text("programme.value.empty");
        }
        if (value.equals("true") || value.equals("false")) {
            return text("programme.value." + value);
        }
        var prefix = VALUES.get(field);
        return prefix == null ? value : orElse(prefix + value, value);
    }

    static StatusBadge state(ItemState state) {
        var meaning =
                switch (state) {
                    case NEW, UPDATED -> Meaning.ACTIVE;
                    case BOTH -> Meaning.WARNING;
                    case KEPT, REMOVED, OWN -> Meaning.QUIET;
                    case SAME -> Meaning.GOOD;
                };
        return new StatusBadge(meaning, text("programme.state." + state.name()));
    }

    /** A missing text comes back with its key. */
    private static String orElse(String key, String otherwise) {
        var words = text(key);
        return words.startsWith("!") || words.equals(key) ? otherwise : words;
    }
}
