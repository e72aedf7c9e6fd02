package jp.banso.bulk.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import jp.banso.bulk.BulkAct;
import jp.banso.bulk.BulkCard;
import jp.banso.bulk.BulkReason;
import jp.banso.bulk.BulkState;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** How acts on many offices read. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String act(BulkAct act) {
        return text("bulk.act." + act.name());
    }

    static String state(BulkState state) {
        return text("bulk.state." + state.name());
    }

    static String reason(@Nullable BulkReason reason) {
        return reason == null ? "" : text("bulk.reason." + reason.name());
    }

    static String number(int count) {
        return String.format(Locale.JAPAN, "%,d", count);
    }

    /** What was to be done, in one line. */
    static String what(BulkCard batch) {
        var action = batch.action();
        var day = batch.on();
        if (action != null && day != null) {
            var plan = text("bulk.what.plan", JapaneseDates.both(day), text("nextaction." + action.name()));
            return batch.subject().isEmpty() ? plan : text("bulk.what.whose", plan, batch.subject());
        }
        return day == null
                ? text("bulk.what", act(batch.act()), batch.subject())
                : text("bulk.what.day", act(batch.act()), batch.subject(), JapaneseDates.both(day));
    }
}
