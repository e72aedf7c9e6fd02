package jp.banso.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody is no longer signed in; the sign-in page says it in a sentence. */
public enum SessionEnd {
    /** Half an hour without an act of the person; a living tab does not count. */
    IDLE,
    /** Twelve hours since signing in. */
    TOO_LONG,
    /** The account was disabled or its last day is over. */
    CLOSED,
    /** Role, firm or password was changed by an administrator. */
    CHANGED,
    /** Signed out everywhere, by the person or an administrator. */
    EVERYWHERE,
    /** The person changed the password on another device. */
    NEW_PASSWORD;

    /** As it stands in the sign-in page's address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with that code; empty for anything else an address may hold. */
    public static Optional<SessionEnd> ofCode(String code) {
        return Stream.of(values()).filter(end -> end.code().equals(code)).findFirst();
    }
}
