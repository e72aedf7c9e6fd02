package jp.banso.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import jp.banso.readiness.ItemState;
import jp.banso.readiness.Readiness;
import jp.banso.readiness.ReadinessItem;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** How the values of this room read. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String item(ReadinessItem item) {
        return text("readiness.item." + item.name());
    }

    static String state(ItemState one) {
        var answer = one.answer();
        var word = answer == null ? text("readiness.not-asked") : text("support.answer." + answer.name());
        return one.words().isEmpty() ? word : text("readiness.state.words", word, one.words());
    }

    /** Ready, or what holds a visit back, by name. */
    static Component badge(Readiness readiness) {
        if (readiness.red().isEmpty()) {
            return new StatusBadge(Meaning.GOOD, text("readiness.ready"));
        }
        return readiness.askedOn() == null
                ? new StatusBadge(Meaning.WARNING, text("readiness.nobody-asked"))
                : new StatusBadge(Meaning.BAD, text("readiness.missing", names(readiness)));
    }

    private static String names(Readiness readiness) {
        return readiness.red().stream().map(Wording::item).collect(Collectors.joining(text("readiness.between")));
    }
}
