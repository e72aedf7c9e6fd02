package jp.banso.security;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.UUID;

/** Sits in the session and takes the sign-in off the list when the session goes. */
record SignInEndsWithSession(SignedInSessions sessions, UUID signIn) implements HttpSessionBindingListener {

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        sessions.remove(signIn);
    }
}
