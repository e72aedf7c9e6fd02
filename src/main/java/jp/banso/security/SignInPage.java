package jp.banso.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Leads people to the sign-in page and on from it; keeps nothing in a session and never leads outside. */
class SignInPage implements AuthenticationEntryPoint, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String PATH = "/login";
    static final String CONTINUE = "continue";

    private final SignedInSessions sessions;
    private final AccountStates accounts;

    SignInPage(SignedInSessions sessions, AccountStates accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** A stranger asked for a page: every address, known or not, is answered alike. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reading || request.getHeader("X-Requested-With") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var query = request.getQueryString();
        var asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.sendRedirect(
                PATH + (asked.equals("/") ? "" : "?" + continuing(asked).orElse("")));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        var wait = why instanceof SignIn.Refused refused ? refused.pause() : Duration.ZERO;
        var minutes = (wait.toSeconds() + 59) / 60;
        var address = PATH + (minutes == 0 ? "?failed" : "?wait=" + minutes);
        var asked = request.getParameter(CONTINUE);
        var on = asked == null ? Optional.<String>empty() : continuing(asked);
        response.sendRedirect(address + on.map(part -> "&" + part).orElse(""));
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication now)
            throws IOException {
        if (!(now.getPrincipal() instanceof SignedInPerson person)
                || !enter(request, person.signIn(), person.username())) {
            onAuthenticationFailure(request, response, new InsufficientAuthenticationException("gone meanwhile"));
            return;
        }
        var asked = request.getParameter(CONTINUE);
        response.sendRedirect(asked == null ? "/" : LocalAddress.of(asked).orElse("/"));
    }

    private boolean enter(HttpServletRequest request, UUID signIn, String username) {
        var session = request.getSession();
        var account = accounts.ofName(username);
        account.ifPresent(secret -> sessions.add(
                signIn,
                secret.state(),
                session,
                request.getRemoteAddr(),
                Browsers.nameIn(request.getHeader("User-Agent"))));
        return account.isPresent();
    }

    private static Optional<String> continuing(String asked) {
        return LocalAddress.of(asked).map(path -> CONTINUE + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }
}
