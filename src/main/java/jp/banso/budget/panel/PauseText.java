package jp.banso.budget.panel;

import com.vaadin.flow.i18n.I18NProvider;
import jp.banso.budget.Pause;
import jp.banso.shared.ui.JapaneseDates;

/** A pause in one sentence: what happened, who did it, from when on the office may be turned to again. */
public final class PauseText {

    private PauseText() {}

    public static String of(Pause pause) {
        var free = pause.freeOn();
        var from = free == null ? "" : JapaneseDates.both(free);
        var kind = pause.kind();
        var on = pause.on();
        if (kind == null || on == null) {
            return I18NProvider.translate("budget.pause.elsewhere", from);
        }
        var who = pause.who().isEmpty() ? I18NProvider.translate("budget.city") : pause.who();
        return I18NProvider.translate("budget.pause." + kind.name(), JapaneseDates.both(on), who, from);
    }
}
