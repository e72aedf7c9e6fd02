package jp.banso.security.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.List;
import jp.banso.security.OpenScreens;
import jp.banso.security.SessionEnd;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** Pushes every open tab of an ended session to the sign-in page, which says why. */
@Component
class ScreensAtTheEnd implements OpenScreens {

    @Override
    public void leave(HttpSession session, SessionEnd why) {
        var address = Places.login() + "?ended=" + why.code();
        for (var open : sessionsIn(session)) {
            open.access(() -> open.getUIs().forEach(ui -> ui.getPage().setLocation(address)));
        }
    }

    private static Collection<VaadinSession> sessionsIn(HttpSession session) {
        try {
            return VaadinSession.getAllSessions(session);
        } catch (IllegalStateException alreadyGone) {
            return List.of();
        }
    }
}
