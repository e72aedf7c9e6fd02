package jp.banso.security;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs a viewer in without the sign-in page, for tests of screens. */
public final class SignedInForTest {

    private SignedInForTest() {}

    /** From now on this thread and the session act as the viewer. */
    public static Authentication as(ApplicationContext context, Viewer viewer, HttpSession session) {
        return as(context, viewer, session, false);
    }

    /** As above, for somebody who may still have a one-time password. */
    public static Authentication as(
            ApplicationContext context, Viewer viewer, HttpSession session, boolean mustChangePassword) {
        var known = context.getBean(AccountStates.class).of(viewer.account());
        var vendor = viewer instanceof Viewer.VendorStaff staff ? staff.vendor() : null;
        var state = new AccountState(
                viewer.account(),
                known.map(AccountState::username).orElse("test"),
                viewer.name(),
                viewer.role(),
                vendor,
                true,
                null,
                known.map(AccountState::epoch).orElse(0),
                mustChangePassword);
        var person = new SignedInPerson(UUID.randomUUID(), state.username());
        context.getBean(SignedInSessions.class).add(person.signIn(), state, session, "192.0.2.1", "Firefox");
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role().name())));
        context.getBean(SecurityContextHolderStrategy.class).setContext(new SecurityContextImpl(authentication));
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        return authentication;
    }

    /** Nobody is signed in on this thread any more. */
    public static void out(ApplicationContext context) {
        context.getBean(SecurityContextHolderStrategy.class).clearContext();
        SecurityContextHolder.clearContext();
    }
}
