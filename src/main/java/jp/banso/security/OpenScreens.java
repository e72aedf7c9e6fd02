package jp.banso.security;

import jakarta.servlet.http.HttpSession;

/** Whatever shows screens to a session; told when the session ends, so that they leave at once. */
public interface OpenScreens {

    /** Sends every open screen of the session to the sign-in page with the reason; returns without waiting for them. */
    void leave(HttpSession session, SessionEnd why);
}
