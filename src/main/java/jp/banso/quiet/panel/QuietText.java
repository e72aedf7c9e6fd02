package jp.banso.quiet.panel;

import com.vaadin.flow.i18n.I18NProvider;
import jp.banso.quiet.QuietDay;
import jp.banso.quiet.QuietDay.Kind;

/** Why a day is quiet, in a few words. */
public final class QuietText {

    private QuietText() {}

    public static String of(QuietDay day) {
        return day.kind() == Kind.NAMED
                ? I18NProvider.translate("quiet.kind.NAMED", day.name())
                : I18NProvider.translate("quiet.kind." + day.kind().name());
    }
}
