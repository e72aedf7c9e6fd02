package jp.banso.visit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.support.VisitTime;
import jp.banso.visit.VisitDecision;
import org.jspecify.annotations.Nullable;

/** How the values of this room read, and what is said after an act. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String of(String group, Enum<?> constant) {
        return text("visit." + group + "." + constant.name());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.both(day);
    }

    /** The day, and the time where one is agreed. */
    static String when(VisitTime planned) {
        var at = planned.at();
        return at == null ? day(planned.on()) : text("visit.when", day(planned.on()), at.toString());
    }

    /** Ends the form when the act happened; says why and leaves it open when not. */
    static void take(FormDialog form, VisitDecision decision, String doneKey, Runnable then) {
        switch (decision) {
            case VisitDecision.Done done -> {
                form.done(text(doneKey));
                then.run();
            }
            case VisitDecision.Refused refused -> form.refuse(text("visit.refused." + refused.reason()));
        }
    }
}
