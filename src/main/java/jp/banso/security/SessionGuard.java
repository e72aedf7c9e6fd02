package jp.banso.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request of a signed-in session: one that is over goes to the sign-in page with the reason, a person's
 * act is noted. Heartbeats, the push channel and static files are no acts.
 */
class SessionGuard extends OncePerRequestFilter {

    private final SignedInSessions sessions;
    private final SessionViewer viewer;
    private final SecurityContextHolderStrategy contexts;

    SessionGuard(SignedInSessions sessions, SessionViewer viewer, SecurityContextHolderStrategy contexts) {
        this.sessions = sessions;
        this.viewer = viewer;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signIn = viewer.signIn();
        if (signIn.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (sessions.account(signIn.get()).isPresent()) {
            if (isAct(request)) {
                sessions.act(signIn.get());
            }
            chain.doFilter(request, response);
            return;
        }
        var why = sessions.endOf(signIn.get());
        contexts.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            SignedInSessions.invalidate(session);
        }
        if (isNavigation(request)) {
            response.sendRedirect(
                    SignInPage.PATH + why.map(end -> "?ended=" + end.code()).orElse(""));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isAct(HttpServletRequest request) {
        var query = request.getQueryString();
        var idle = query != null && (query.contains("v-r=heartbeat") || query.contains("v-r=push"));
        return !idle && !request.getRequestURI().startsWith("/VAADIN/build/");
    }

    private static boolean isNavigation(HttpServletRequest request) {
        var query = request.getQueryString();
        return "GET".equals(request.getMethod())
                && request.getHeader("X-Requested-With") == null
                && !request.getRequestURI().startsWith("/VAADIN/")
                && (query == null || !query.contains("v-r="));
    }
}
