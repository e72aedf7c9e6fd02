package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import jp.banso.terminal.StartRefused;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PublishedPasswordTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Passwords passwords;

    private final MockEnvironment environment = new MockEnvironment();
    private TestAccounts accounts;

    @BeforeEach
    void open() {
        accounts = new TestAccounts(jdbc, passwords);
        environment.setActiveProfiles("production");
    }

    @Test
    void anAccountThatOpensToThePublishedPasswordStopsTheStart() {
        accounts.open("staff", Role.CITY_STAFF);

        assertThatThrownBy(() -> gate(TestAccounts.PASSWORD).afterSingletonsInstantiated())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("staff");
    }

    @Test
    void anotherPasswordOrAClosedAccountDoesNot() {
        accounts.disabled("desk");
        accounts.open("someone", Role.CITY_STAFF);

        assertThatCode(() -> gate(TestAccounts.PASSWORD).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void productionBesideTheDemoIsRefused() {
        environment.setActiveProfiles("production", "demo");

        assertThatThrownBy(() -> gate("anything")).isInstanceOf(StartRefused.class);
    }

    @Test
    void theNamesItAsksForAreThoseOfTheDemo() throws IOException {
        var settings = settings();

        assertThat(settings.getProperty("banso.published.accounts").split(","))
                .containsExactlyInAnyOrderElementsOf(demoNames());
    }

    private PublishedPassword gate(String published) {
        return new PublishedPassword(jdbc, passwords, environment, published, List.of("staff", "desk"));
    }

    private static Properties settings() throws IOException {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource("application-production.properties"));
    }

    private static List<String> demoNames() throws IOException {
        var people = new ClassPathResource("jp/banso/demo/story/people.txt").getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(people.split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|")[0].strip())
                .toList();
    }
}
