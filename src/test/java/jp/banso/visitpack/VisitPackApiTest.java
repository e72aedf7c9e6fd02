package jp.banso.visitpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import jp.banso.journey.Household;
import jp.banso.security.Role;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the page on a device and others who try get over HTTP. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class VisitPackApiTest {

    private static final String PACK = "/api/visit-pack";
    private static final String ENTRIES = "/api/visit-pack/entries";

    @LocalServerPort
    int port;

    @Autowired
    Household household;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void moveIn() {
        household.moveIn();
    }

    @Test
    @Rule("PAK-04")
    void aStrangerIsToldToSignInAndGetsNoSession() throws Exception {
        var stranger = HttpClient.newHttpClient();

        var pack = get(stranger, PACK);
        var post = post(stranger, "x", entries(1));

        assertThat(pack.statusCode()).isEqualTo(401);
        assertThat(post.statusCode()).isEqualTo(401);
        assertThat(pack.headers().firstValue("set-cookie")).isEmpty();
        assertThat(post.headers().firstValue("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAFirmsPeopleHaveAPack(Role role) throws Exception {
        var answer = get(signedIn(role), PACK);

        assertThat(answer.statusCode()).isEqualTo(role.ofVendor() ? 200 : 404);
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
    }

    @Test
    @Rule("PAK-04")
    void withoutTheTokenOfThisSessionNothingIsTaken() throws Exception {
        var client = signedIn(Role.VENDOR_VISITOR);
        var mine = household.account(Role.VENDOR_VISITOR);
        assertThat(post(client, "x", entries(mine)).statusCode()).isEqualTo(403);

        var elsewhere = token(signedIn(Role.VENDOR_VISITOR));
        assertThat(post(client, elsewhere, entries(mine)).statusCode()).isEqualTo(403);

        assertThat(post(client, token(client), entries(mine)).statusCode()).isEqualTo(200);
    }

    @Test
    @Rule("PAK-04")
    void whatAnotherPersonWroteIsNotTaken() throws Exception {
        var client = signedIn(Role.VENDOR_VISITOR);

        var answer = post(client, token(client), entries(household.account(Role.VENDOR_LEAD)));

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void whatCannotBeReadIsRefusedEntryByEntry() throws Exception {
        var client = signedIn(Role.VENDOR_VISITOR);
        var token = token(client);
        var mine = household.account(Role.VENDOR_VISITOR);

        var answers = json.readTree(post(client, token, entries(mine)).body()).path("answers");
        assertThat(answers.get(0).path("result").asString()).isEqualTo("REFUSED");
        assertThat(answers.get(0).path("reason").asString()).isEqualTo("not-understood");
        assertThat(post(client, token, "{").statusCode()).isEqualTo(400);
        assertThat(post(client, token, "\"" + "x".repeat(9_000_000) + "\"").statusCode())
                .isEqualTo(413);
    }

    @Test
    @Rule("PAK-04")
    void anotherSitesPostIsRefused() throws Exception {
        var client = signedIn(Role.VENDOR_VISITOR);
        var request = HttpRequest.newBuilder(address(ENTRIES))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "cross-site")
                .header("X-Banso-Token", token(client))
                .POST(BodyPublishers.ofString(entries(household.account(Role.VENDOR_VISITOR))))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    /** One entry that names nothing that exists. */
    private static String entries(long account) {
        return """
                {"account": %d, "entries": [{"operation": "5b1f1a3c-3f5c-4f0e-9d55-0b8f5a8a9001", "assignment": 1,
                 "note": {"kind": "NO_SUCH_KIND"}}]}""".formatted(account);
    }

    private String token(HttpClient client) throws IOException, InterruptedException {
        return json(get(client, PACK)).path("token").asString();
    }

    private JsonNode json(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private HttpClient signedIn(Role role) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = "username=%s&password=%s".formatted(Household.username(role), Household.PASSWORD);
        client.send(
                HttpRequest.newBuilder(address("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return client;
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header("X-Requested-With", "fetch")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient client, String token, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(ENTRIES))
                        .header("Content-Type", "application/json")
                        .header("X-Requested-With", "fetch")
                        .header("X-Banso-Token", token)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
