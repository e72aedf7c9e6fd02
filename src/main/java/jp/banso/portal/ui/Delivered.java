package jp.banso.portal.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** What comes with the program for the public's pages: texts until the city words them, and the style. */
final class Delivered {

    private Delivered() {}

    static String style() {
        return read("portal.css");
    }

    /** The text of that name, as the public reads it until the city has worded it. */
    static String text(String name) {
        return read("texts/" + name.toLowerCase(Locale.ROOT) + ".md").strip();
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("jp/banso/portal/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
