package jp.banso.software.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.software.Claim;

/** How the values of this room read. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** Yes or no with its source and day; unknown by itself. */
    static String of(Claim claim) {
        var word = text("software.ability." + claim.ability().name());
        var day = claim.asOf();
        return day == null ? word : text("software.claim", word, claim.source(), JapaneseDates.both(day));
    }
}
