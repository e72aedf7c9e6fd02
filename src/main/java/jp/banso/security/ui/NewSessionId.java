package jp.banso.security.ui;

import com.vaadin.flow.server.VaadinServletRequest;

/** Gives the running session another id, so that one learnt earlier is worth nothing. */
final class NewSessionId {

    private NewSessionId() {}

    static void give() {
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getHttpServletRequest().getSession(false) != null) {
            request.getHttpServletRequest().changeSessionId();
        }
    }
}
