package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Strangers' odd addresses and methods: no session, no list of pages, the headers on every answer. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class Case21StrangeRequestsTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/accounts",
                "/nowhere",
                "/VAADIN",
                "/VAADIN/",
                "/VAADIN/build/none.js",
                "/VAADIN/dynamic/resource/0/0/x",
                "/VAADIN/push?v-r=push",
                "/VAADIN/../accounts",
                "//x",
                "//accounts",
                "/x/..;/accounts",
                "/accounts;jsessionid=0123456789",
                "/%2e%2e/accounts",
                "/%2e/accounts",
                "/accounts%2f",
                "/accounts%00",
                "/accounts%0d%0ax: y",
                "/\\accounts",
                "/?v-r=init&location=accounts",
                "/?v-r=uidl",
                "/?v-r=heartbeat",
                "/accounts?v-r=push",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/vaadinServlet/accounts",
                "/error",
                "/favicon.ico",
                "/icons/icon.png",
                "/manifest.webmanifest",
                "/images/none.png",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/css/none.css",
                "/connect/x"
            })
    void anOddAddressMakesNoSession(String address) {
        var answer = new Browser(port).get(address);

        assertThat(answer.status()).isIn(200, 302, 400, 403, 404);
        assertThat(answer.header("set-cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("AccountsView").doesNotContain("jp.banso");
        assertGuarded(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "CONNECT", "FOO"})
    void anOddMethodIsRefused(String method) {
        var answer = new Browser(port).send(method, "/accounts", "", Map.of());
        assertThat(answer.status()).isBetween(400, 501);
        assertThat(answer.header("set-cookie")).isEmpty();
    }

    @Test
    void aPostToAPageIsRefused() {
        var answer = new Browser(port).send("POST", "/accounts", "a=b", Map.of());
        assertThat(answer.status()).isIn(401, 403);
        assertThat(answer.header("set-cookie")).isEmpty();
        assertGuarded(answer);
    }

    @Test
    void anUnknownPageAndAKnownOneAnswerStrangersAlike() {
        var known = new Browser(port).get("/accounts");
        var unknown = new Browser(port).get("/accountz");
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.location()).isEqualTo(known.location().replace("accounts", "accountz"));
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    @Test
    void healthIsOpenAndSaysNothingMore() {
        for (var address :
                new String[] {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"}) {
            var answer = new Browser(port).get(address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("UP").doesNotContain("MariaDB").doesNotContain("details");
        }
    }

    @Test
    void noSessionIdIsTakenFromAnAddress() {
        assertThat(new Browser(port).get("/login;BANSO=0123").status()).isEqualTo(400);
    }

    private static void assertGuarded(Browser.Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.headers()).doesNotContainKey("server").doesNotContainKey("x-powered-by");
    }
}
