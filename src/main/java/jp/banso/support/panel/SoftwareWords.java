package jp.banso.support.panel;

import com.vaadin.flow.i18n.I18NProvider;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.software.Claim;
import jp.banso.software.SoftwareNames;
import org.springframework.stereotype.Component;

/** What the city's list of care software says of a name somebody typed. */
@Component
public class SoftwareWords {

    private final SoftwareNames names;

    SoftwareWords(SoftwareNames names) {
        this.names = names;
    }

    /** The name as it was typed, with the product it means and the versions of the standard that takes; blank for none. */
    public String of(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        return names.meant(typed)
                .map(one -> text("software.meant", typed, one.name(), claim(one.standard41()), claim(one.standard50())))
                .orElseGet(() -> text("software.meant.not", typed));
    }

    /** Yes or no with its source and day; unknown by itself. */
    public static String claim(Claim claim) {
        var word = text("software.ability." + claim.ability().name());
        var day = claim.asOf();
        return day == null ? word : text("software.claim", word, claim.source(), JapaneseDates.both(day));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
