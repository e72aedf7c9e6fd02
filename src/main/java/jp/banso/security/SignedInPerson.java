package jp.banso.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** What the session keeps of a sign-in: only its number. Everything else is asked of {@link SignedInSessions}. */
record SignedInPerson(UUID signIn, String username) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
