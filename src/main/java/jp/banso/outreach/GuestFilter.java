package jp.banso.outreach;

import org.jspecify.annotations.Nullable;

/** Which guests a list shows: those with that answer (null for any) whose name, number or phone holds the text. */
public record GuestFilter(@Nullable GuestAnswer answer, String text) {

    public GuestFilter {
        text = text.length() > 100 ? text.substring(0, 100) : text;
    }
}
