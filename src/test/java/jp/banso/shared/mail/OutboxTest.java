package jp.banso.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class OutboxTest {

    private static final Message NOTICE = new Message("notice", "kanri@care.example.jp", "お知らせ", "本文");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Outbox outbox;

    private final List<String> sent = new ArrayList<>();
    private int refusals;

    private Outbox at(String moment) {
        var mail = new MailPort() {
            @Override
            public boolean open() {
                return true;
            }

            @Override
            public void send(String id, Message message) {
                if (refusals-- > 0) {
                    throw new NotSent(new IllegalStateException("server away"));
                }
                sent.add(message.recipient());
            }
        };
        return new Outbox(jdbc, mail, transactions, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private void put(Outbox into) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> into.put(NOTICE));
    }

    @Test
    void aMessageGoesOnce() {
        var box = at("2026-11-23T00:00:00Z");
        put(box);

        assertThat(box.sendDue()).isEqualTo(1);
        assertThat(box.sendDue()).isZero();
        assertThat(sent).containsExactly("kanri@care.example.jp");
    }

    @Test
    void aRolledBackCauseSendsNothing() {
        var box = at("2026-11-23T00:00:00Z");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            box.put(NOTICE);
            status.setRollbackOnly();
        });

        assertThat(box.sendDue()).isZero();
    }

    @Test
    void whatDidNotGoIsTriedAgainAfterAMinute() {
        refusals = 1;
        var start = Instant.parse("2026-11-23T00:00:00Z");
        put(at(start.toString()));
        at(start.toString()).sendDue();

        at(start.plus(Duration.ofSeconds(59)).toString()).sendDue();
        assertThat(sent).isEmpty();

        at(start.plus(Duration.ofSeconds(60)).toString()).sendDue();
        assertThat(sent).hasSize(1);
    }

    @Test
    void aMessageOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.put(NOTICE)).isInstanceOf(IllegalTransactionStateException.class);
    }
}
