package jp.banso.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** What a signed-in browser keeps open on the server, without the browser: one session, one page, asked over HTTP. */
final class OpenPage {

    private static final Duration HEARTBEAT = Duration.ofSeconds(60);

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    /** Shared, so that what a client keeps is not counted as what the server keeps. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private String cookie = "";
    private final String address;
    private final String key;
    private int sync;
    private long beaten = System.nanoTime();
    private int asked;

    private OpenPage(String address, String username, String password) {
        this.address = address;
        send(post("/login", "application/x-www-form-urlencoded", "username=" + username + "&password=" + password));
        var begun = send(HttpRequest.newBuilder(URI.create(address + "/?v-r=init&location=&query=")));
        var found = KEY.matcher(begun);
        if (!found.find()) {
            throw new IllegalStateException("no page was opened: " + begun.substring(0, Math.min(300, begun.length())));
        }
        key = found.group(1);
        sync = sync(begun, 0);
    }

    static OpenPage signIn(int port, String username, String password) {
        return new OpenPage("http://localhost:" + port, username, password);
    }

    /** Goes to a place and answers the microseconds until its first content was there. */
    double go(String place, String query) {
        var words = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":%d,"clientId":%d}""".formatted(key, place, query, sync, asked++);
        beat();
        var start = System.nanoTime();
        var answer = send(post("/?v-r=uidl&v-uiId=0", "application/json; charset=UTF-8", words));
        var took = (System.nanoTime() - start) / 1000.0;
        if (!answer.contains("\"changes\":[{")) {
            throw new IllegalStateException("nothing came of " + place + ": " + answer);
        }
        sync = sync(answer, sync);
        return took;
    }

    /** Lives on as an open browser does: a page that is silent for three minutes is closed by the server. */
    private void beat() {
        if (System.nanoTime() - beaten > HEARTBEAT.toNanos()) {
            send(post("/?v-r=heartbeat&v-uiId=0", "text/plain; charset=UTF-8", ""));
            beaten = System.nanoTime();
        }
    }

    /** Says that the rows have arrived, as a browser does at once; until then the server keeps its last answer to send again. */
    void received() {
        sync = sync(
                send(post("/?v-r=uidl&v-uiId=0", "application/json; charset=UTF-8", """
                        {"csrfToken":"%s","rpc":[],"syncId":%d,"clientId":%d}""".formatted(key, sync, asked++))),
                sync);
    }

    private HttpRequest.Builder post(String path, String type, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return received(HTTP.send(request.header("Cookie", cookie).build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String received(HttpResponse<String> answer) {
        answer.headers()
                .firstValue("Set-Cookie")
                .filter(set -> set.startsWith("BANSO="))
                .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        return answer.body();
    }

    private static int sync(String answer, int before) {
        var found = SYNC.matcher(answer);
        return found.find() ? Integer.parseInt(found.group(1)) : before;
    }
}
