package jp.banso.security;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.banso.terminal.StartNote;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started an empty Banso where the first administrator is entered. */
@Component
class FirstSteps implements StartNote {

    private final FirstAdministrator first;
    private final Environment environment;

    FirstSteps(FirstAdministrator first, Environment environment) {
        this.first = first;
        this.environment = environment;
    }

    @Override
    public List<String> lines() {
        if (!first.isAwaited()) {
            return List.of();
        }
        var text = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT)
                .getString("security.first-steps");
        var port = environment.getProperty("local.server.port", "8080");
        return List.of(new MessageFormat(text, Locale.ROOT).format(new Object[] {port}));
    }
}
