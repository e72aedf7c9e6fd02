package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.ServedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Neither {@code continue} nor a forged host leads anybody outside. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class Case15StayInsideTest {

    @LocalServerPort
    int port;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void onePerson() {
        new TestAccounts(jdbc, passwords).open("hanako", Role.CITY_STAFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "https://evil.example/",
                "http:evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\tevil",
                "/\n/evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "@evil.example",
                ".evil.example",
                "evil.example",
                "//evil.example/%2f..",
                "/%5c%5cevil.example",
                "/x/../../evil",
                "/login?continue=/login",
                "/setup",
                ""
            })
    void whatIsNotAPageOfOursLeadsHome(String asked) {
        var answer = new Browser(port).signIn("/login?continue=" + encoded(asked), "hanako", TestAccounts.PASSWORD);
        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void thePageThatWasAskedForOpensAfterSigningIn() {
        var led = new Browser(port).get("/account?text=%E5%85%AB%E5%B0%BE&x=1").location();
        assertThat(led).startsWith("/login?continue=");

        var answer = new Browser(port).signIn(led, "hanako", TestAccounts.PASSWORD);
        assertThat(answer.location()).isEqualTo("/account?text=%E5%85%AB%E5%B0%BE&x=1");
    }

    @Test
    void aWrongPasswordKeepsThePageThatWasAskedFor() {
        var answer = new Browser(port).signIn("/login?continue=%2Faccount", "hanako", "wrong");
        assertThat(answer.location()).isEqualTo("/login?failed&continue=%2Faccount");
    }

    @Test
    void aForgedHostStandsInNoRedirect() {
        for (var header : new String[] {"Host", "X-Forwarded-Host", "Forwarded"}) {
            var value = header.equals("Forwarded") ? "host=evil.example" : "evil.example";
            var answer = new Browser(port).send("GET", "/accounts", "", Map.of(header, value));
            assertThat(answer.location()).startsWith("/login").doesNotContain("evil");
            assertThat(answer.body()).doesNotContain("evil");
        }
    }

    @Test
    void aSignInSentByAnotherSiteIsRefused() {
        var form = "username=hanako&password=" + encoded(TestAccounts.PASSWORD);
        var answer = new Browser(port).send("POST", "/login", form, Map.of("Sec-Fetch-Site", "cross-site"));
        assertThat(answer.status()).isIn(401, 403);
        assertThat(answer.header("set-cookie")).isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
