package jp.banso.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Headers every answer carries, also refusals that never reach a page. The page itself brings its own script policy. */
final class SecurityHeaders {

    static final String CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    static final String PERMISSIONS_POLICY =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final Map<String, String> FIXED = Map.of(
            "Content-Security-Policy", CONTENT_POLICY,
            "Permissions-Policy", PERMISSIONS_POLICY,
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private SecurityHeaders() {}

    static void write(HttpServletResponse response) {
        FIXED.forEach(response::setHeader);
    }
}
