package jp.banso.notice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a person chooses about mail for themselves; nobody chooses for others. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class MailWishService {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Commands commands;
    private final Clock clock;

    MailWishService(JdbcClient jdbc, Outbox outbox, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.commands = commands;
        this.clock = clock;
    }

    /** Whether mail leaves this installation at all. */
    public boolean open(Viewer viewer) {
        return outbox.open();
    }

    public MailWish present(Viewer viewer) {
        return jdbc.sql("SELECT address, rhythm, hour FROM notice_mail WHERE account_id = ?")
                .param(viewer.account().value())
                .query((row, number) ->
                        new MailWish(row.getString(1), MailRhythm.valueOf(row.getString(2)), row.getInt(3)))
                .optional()
                .orElse(MailWish.NONE);
    }

    /** Takes the wish; who had no mail before is mailed only what comes from now on, and a daily mail from the next hour on. */
    public MailWish choose(Viewer viewer, OperationId operation, MailWish wish) {
        return commands.run(operation, viewer.actor(), "notice.mail", () -> {
            if (present(viewer).rhythm() == MailRhythm.NEVER) {
                jdbc.sql("UPDATE notice SET mailed_at = ? WHERE account_id = ? AND mailed_at IS NULL")
                        .params(now(), viewer.account().value())
                        .update();
            }
            jdbc.sql("""
                            INSERT INTO notice_mail (account_id, address, rhythm, hour, mailed_on)
                            VALUES (:account, :address, :rhythm, :hour, :before)
                            ON DUPLICATE KEY UPDATE address = :address, rhythm = :rhythm, hour = :hour""")
                    .param("account", viewer.account().value())
                    .param("address", wish.address())
                    .param("rhythm", wish.rhythm().name())
                    .param("hour", wish.hour())
                    .param("before", JapanTime.today(clock).minusDays(1))
                    .update();
            return wish;
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
