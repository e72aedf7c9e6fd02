package jp.banso.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Speaks HTTP word for word, so that nothing tidies an odd address; keeps one session cookie. */
final class Browser {

    private final int port;
    private @Nullable String session;

    Browser(int port) {
        this.port = port;
    }

    /** An answer: header names in lower case, each with its last value. */
    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        String location() {
            return header("location");
        }
    }

    @Nullable
    String session() {
        return session;
    }

    Browser withSession(@Nullable String id) {
        var other = new Browser(port);
        other.session = id;
        return other;
    }

    Answer get(String address) {
        return send("GET", address, "", Map.of());
    }

    Answer signIn(String username, String password) {
        return signIn("/login", username, password);
    }

    Answer signIn(String address, String username, String password) {
        return send("POST", address, "username=" + encoded(username) + "&password=" + encoded(password), Map.of());
    }

    /** Whether the session is signed in: a closed address answers strangers by leading to the sign-in page. */
    boolean isSignedIn() {
        return get("/actuator/none").location().isEmpty();
    }

    Answer send(String method, String address, String form, Map<String, String> headers) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            var request = new StringBuilder(method + " " + address + " HTTP/1.1\r\nConnection: close\r\n");
            if (!headers.containsKey("Host")) {
                request.append("Host: localhost:").append(port).append("\r\n");
            }
            headers.forEach((name, value) ->
                    request.append(name).append(": ").append(value).append("\r\n"));
            if (session != null) {
                request.append("Cookie: BANSO=").append(session).append("\r\n");
            }
            if (method.equals("POST")) {
                request.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                        .append(form.length())
                        .append("\r\n");
            }
            request.append("\r\n").append(form);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Answer read(String text) {
        var end = text.indexOf("\r\n\r\n");
        var lines = (end < 0 ? text : text.substring(0, end)).split("\r\n");
        var headers = new HashMap<String, String>();
        for (var number = 1; number < lines.length; number++) {
            var colon = lines[number].indexOf(':');
            headers.put(
                    lines[number].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[number].substring(colon + 1).strip());
        }
        var cookie = headers.getOrDefault("set-cookie", "");
        if (cookie.startsWith("BANSO=")) {
            session = cookie.substring(6, cookie.indexOf(';'));
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, end < 0 ? "" : text.substring(end + 4));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
