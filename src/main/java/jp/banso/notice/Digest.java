package jp.banso.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.security.ActingPeople;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every minute writes one mail a person for the unread notices they have not been mailed yet, if it is their time: at once, or
 * from their hour (Tokyo) on once a day. The mail and the mark that its notices were mailed are one transaction.
 */
@Component
class Digest {

    private static final int SHOWN = 20;

    private static final String DUE = """
            SELECT m.account_id FROM notice_mail m
            WHERE m.rhythm = 'IMMEDIATELY' OR m.rhythm = 'DAILY' AND m.hour <= :hour AND m.mailed_on < :today
            ORDER BY m.account_id""";

    private static final String HELD = """
            SELECT m.address FROM notice_mail m
            WHERE m.account_id = :account
                AND (m.rhythm = 'IMMEDIATELY' OR m.rhythm = 'DAILY' AND m.hour <= :hour AND m.mailed_on < :today)
            FOR UPDATE SKIP LOCKED""";

    private final JdbcClient jdbc;
    private final ActingPeople acting;
    private final NoticeReader reader;
    private final DigestWords words;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digest(
            JdbcClient jdbc,
            ActingPeople acting,
            NoticeReader reader,
            DigestWords words,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.reader = reader;
        this.words = words;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Writes the mails that are due now; none where no mail leaves. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void run() {
        if (outbox.open()) {
            write();
        }
    }

    /** Answers how many mails were written. */
    int write() {
        var written = 0;
        for (var person : due()) {
            var viewer = acting.find(person);
            if (viewer.isPresent() && Boolean.TRUE.equals(transaction.execute(status -> write(viewer.get())))) {
                written++;
            }
        }
        return written;
    }

    private List<AccountId> due() {
        return jdbc.sql(DUE)
                .param("hour", hour())
                .param("today", JapanTime.today(clock))
                .query((row, number) -> new AccountId(row.getLong(1)))
                .list();
    }

    private boolean write(Viewer viewer) {
        var address = jdbc.sql(HELD)
                .param("account", viewer.account().value())
                .param("hour", hour())
                .param("today", JapanTime.today(clock))
                .query(String.class)
                .optional();
        if (address.isEmpty()) {
            return false;
        }
        var count = reader.unmailed(viewer);
        if (count > 0) {
            outbox.put(words.mail(address.get(), reader.newestUnmailed(viewer, SHOWN), count));
        }
        jdbc.sql("UPDATE notice SET mailed_at = ? WHERE account_id = ? AND mailed_at IS NULL")
                .params(now(), viewer.account().value())
                .update();
        jdbc.sql("UPDATE notice_mail SET mailed_on = ? WHERE account_id = ?")
                .params(JapanTime.today(clock), viewer.account().value())
                .update();
        return count > 0;
    }

    private int hour() {
        return clock.instant().atZone(JapanTime.ZONE).getHour();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
