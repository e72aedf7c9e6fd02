package jp.banso.visitpack;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A number that only a page which has read the pack in this session can send back: another site's page cannot read it. */
final class SessionToken {

    static final String HEADER = "X-Banso-Token";
    private static final String ATTRIBUTE = "visitpack.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionToken() {}

    static String of(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var number = new byte[24];
        RANDOM.nextBytes(number);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(number);
        session.setAttribute(ATTRIBUTE, token);
        return token;
    }

    static boolean isCarriedBy(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof String known
                && same(known, request.getHeader(HEADER));
    }

    private static boolean same(String known, @Nullable String said) {
        return said != null
                && MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}
