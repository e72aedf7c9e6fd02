package jp.banso.careoffice.panel;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;

/** Facts by their names, as people read and write them, instead of their codes. */
public final class FactNames {

    private FactNames() {}

    public static String of(String code) {
        return I18NProvider.translate("careoffice.fact." + code);
    }

    /** {@code {CODE}} by the fact's name. */
    public static String named(String words, Collection<String> codes) {
        var named = words;
        for (var code : codes) {
            named = named.replace("{" + code + "}", "{" + of(code) + "}");
        }
        return named;
    }

    /** The other way round; a name that is none stays as it is, and is refused by name. */
    public static String coded(String words, Collection<String> codes) {
        var coded = words;
        for (var code : codes) {
            coded = coded.replace("{" + of(code) + "}", "{" + code + "}");
        }
        return coded;
    }
}
