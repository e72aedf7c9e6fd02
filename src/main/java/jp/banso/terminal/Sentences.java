package jp.banso.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this module, by key. */
final class Sentences {

    private Sentences() {}

    static String of(String key, Object... details) {
        var sentences = ResourceBundle.getBundle("jp.banso.terminal.sentences", Locale.ROOT);
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(details);
    }
}
