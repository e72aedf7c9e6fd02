package jp.banso.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address inside this application, as {@code continue} carries it through the sign-in page; anything else is none. */
final class LocalAddress {

    private static final int LONGEST = 1000;

    private LocalAddress() {}

    static Optional<String> of(String given) {
        if (given.isEmpty() || given.length() > LONGEST || given.charAt(0) != '/' || given.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        if (given.startsWith("//") || given.chars().anyMatch(c -> c <= ' ' || c == 127)) {
            return Optional.empty();
        }
        try {
            var address = new URI(given);
            var path = address.getPath();
            var inside = address.getScheme() == null
                    && address.getRawAuthority() == null
                    && path != null
                    && !path.startsWith("//")
                    && !path.contains("\\")
                    && !path.contains("/../");
            return inside && !path.startsWith("/login") && !path.startsWith("/setup")
                    ? Optional.of(given)
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
