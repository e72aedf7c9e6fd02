package jp.banso.portal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions of the texts; the latest is what the public reads. */
@Component
class PortalTexts {

    private final JdbcClient jdbc;

    PortalTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the city has worded none. */
    Optional<PortalEdition> present(PortalText text) {
        return editions(text).stream().findFirst();
    }

    /** Latest first. */
    List<PortalEdition> editions(PortalText text) {
        return jdbc.sql("""
                        SELECT edition, body, changed_at, changer_name FROM portal_text WHERE text_name = ?
                        ORDER BY edition DESC""")
                .param(text.name())
                .query((row, number) -> new PortalEdition(
                        row.getInt(1),
                        row.getString(2),
                        Objects.requireNonNull(row.getObject(3, LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC),
                        row.getString(4)))
                .list();
    }
}
