package jp.banso.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.banso.security.ActingPeople;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the mails with kept tables on their days, each in one transaction with its next day (RPT-15). */
@Component
class FigureMails {

    /** Nobody is mailed before this hour in Tokyo. */
    private static final int MORNING = 7;

    private final JdbcClient jdbc;
    private final ActingPeople acting;
    private final FigureMailWords words;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FigureMails(
            JdbcClient jdbc,
            ActingPeople acting,
            FigureMailWords words,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.words = words;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Due(long id, long view, String name, AccountId account, FigureRhythm rhythm) {}

    @Scheduled(fixedDelay = 600_000, initialDelay = 120_000)
    void run() {
        if (outbox.open() && clock.instant().atZone(JapanTime.ZONE).getHour() >= MORNING) {
            write();
        }
    }

    /** Answers how many mails were written. */
    int write() {
        var written = 0;
        for (var id : due()) {
            if (Boolean.TRUE.equals(transaction.execute(status -> write(id)))) {
                written++;
            }
        }
        return written;
    }

    private List<Long> due() {
        return jdbc.sql("SELECT id FROM figure_mail WHERE next_on <= ? ORDER BY id LIMIT 500")
                .param(JapanTime.today(clock))
                .query(Long.class)
                .list();
    }

    private boolean write(long id) {
        var held = jdbc.sql("""
                        SELECT m.id, m.view_id, w.name, m.account_id, m.rhythm FROM figure_mail m
                        JOIN saved_view w ON w.id = m.view_id
                        WHERE m.id = :id AND m.next_on <= :today AND (w.owner_id = m.account_id OR w.sharing = 'CITY')
                        FOR UPDATE""")
                .param("id", id)
                .param("today", JapanTime.today(clock))
                .query((row, number) -> new Due(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        new AccountId(row.getLong(4)),
                        FigureRhythm.valueOf(row.getString(5))))
                .optional();
        if (held.isEmpty()) {
            return false;
        }
        var due = held.get();
        jdbc.sql("UPDATE figure_mail SET next_on = ? WHERE id = ?")
                .params(due.rhythm().after(JapanTime.today(clock)), id)
                .update();
        var address = acting.find(due.account())
                .filter(CityStaff.class::isInstance)
                .flatMap(person -> address(jdbc, person.account()));
        address.ifPresent(to -> outbox.put(words.mail(to, due.name(), due.view())));
        return address.isPresent();
    }

    /** Where this person is mailed; they say so with their notices. */
    static Optional<String> address(JdbcClient jdbc, AccountId account) {
        return jdbc.sql("SELECT address FROM notice_mail WHERE account_id = ? AND address <> ''")
                .param(account.value())
                .query(String.class)
                .optional();
    }
}
