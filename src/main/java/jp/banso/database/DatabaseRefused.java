package jp.banso.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The database cannot be started; the message is one sentence for the person at the terminal. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DatabaseRefused(String sentence) {
        super(sentence);
    }

    static DatabaseRefused because(String key, Object... details) {
        return new DatabaseRefused(sentence(key, details));
    }

    static DatabaseRefused because(Throwable cause, String key, Object... details) {
        var refusal = because(key, details);
        refusal.initCause(cause);
        return refusal;
    }

    static String sentence(String key, Object... details) {
        var sentences = ResourceBundle.getBundle("jp.banso.database.refusals", Locale.ROOT);
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(details);
    }
}
