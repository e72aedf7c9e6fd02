package jp.banso.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * With {@code banso.database=embedded} Banso brings its own server, below {@code banso.home}; without it
 * {@code spring.datasource.*} names the MariaDB to use. The pool depends on the server, so Spring closes it first.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "banso.database", havingValue = "embedded")
class EmbeddedDatabase {

    @Bean
    DatabaseServer databaseServer(@Value("${banso.home}") Path home) {
        return DatabaseServer.start(home);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(DatabaseServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return server.user();
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url("banso");
            }
        };
    }
}
