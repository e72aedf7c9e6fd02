package jp.banso.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * With {@code banso.database=outside}, as in production, {@code spring.datasource.*} names the MariaDB to use; it is asked
 * for what Banso relies on before anything else touches it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "banso.database", havingValue = "outside")
class OutsideDatabase {

    @Bean
    JdbcConnectionDetails outsideConnection(DataSourceProperties properties) {
        var url = properties.getUrl();
        if (url == null || !url.startsWith("jdbc:mariadb:")) {
            throw DatabaseRefused.because("url");
        }
        var user = text(properties.getUsername());
        var password = text(properties.getPassword()).strip();
        new OutsideServer(url, user, password).mustBeFit();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return user;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
