package jp.banso.journey;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import jp.banso.security.Role;

/**
 * One thing a page can show. {@code page} is its address as the role matrix writes it ({@code /offices/:number}),
 * {@code address} where this one is, {@code bring} what a person does there until the state is on screen.
 */
public record ScreenState(String page, String name, Role as, String address, Consumer<Page> bring) {

    static final String EMPTY = "empty";

    private static final Consumer<Page> NOTHING = opened -> {};

    /** The page just opened. */
    public static ScreenState of(String page, String name, Role as, String address) {
        return new ScreenState(page, name, as, address, NOTHING);
    }

    /** The same page after this. */
    public ScreenState after(String what, Consumer<Page> act) {
        return new ScreenState(page, what, as, address, act);
    }

    /** Whether this is the page with something on it and nothing opened above it. */
    boolean isPlain() {
        return bring == NOTHING && !name.equals(EMPTY);
    }

    /** How its pictures are called. */
    String picture() {
        return (page + " " + name)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .transform(words -> words.isEmpty() ? "home" : words);
    }
}
