package jp.banso.security;

import java.util.List;
import jp.banso.terminal.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start in production beside the demo, or on a database whose demo accounts still open to everybody's password. */
@Component
@Profile("production")
class PublishedPassword implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final String published;
    private final List<String> usernames;

    PublishedPassword(
            JdbcClient jdbc,
            Passwords passwords,
            Environment environment,
            @Value("${banso.published.password}") String published,
            @Value("${banso.published.accounts}") List<String> usernames) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            throw StartRefused.demoInProduction();
        }
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.published = published;
        this.usernames = usernames;
    }

    private record Stored(String username, String hash) {}

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql("SELECT username, password_hash AS hash FROM account WHERE enabled AND username IN (:names)")
                .param("names", usernames)
                .query(Stored.class)
                .list()
                .forEach(account -> {
                    if (passwords.matches(published, account.hash())) {
                        throw StartRefused.publishedPassword(account.username());
                    }
                });
    }
}
