package jp.banso.casebook;

import org.jspecify.annotations.Nullable;

/** Which entries the city's list shows: of a state, or all; with these words in the title or the office's name. */
public record CasebookFilter(@Nullable CasebookState state, String text) {

    public static final CasebookFilter ALL = new CasebookFilter(null, "");

    public CasebookFilter {
        text = text.strip();
        text = text.substring(0, Math.min(100, text.length()));
    }
}
