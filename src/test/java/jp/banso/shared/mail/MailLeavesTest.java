package jp.banso.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.shared.mail.SmallMailServer.Answer;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox against a real mail server on loopback that goes away, refuses, or hangs up at the worst moment. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class MailLeavesTest {

    private static final Instant START = Instant.parse("2026-11-26T00:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private SmallMailServer server = new SmallMailServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @Rule("MAI-01")
    void aMessageGoesAsItWasWrittenWithALastingId() {
        put();
        assertThat(at(START).sendDue()).isEqualTo(1);

        var created = START.toEpochMilli();
        assertThat(server.taken())
                .singleElement()
                .asString()
                .contains("To: kanri@care.example.jp", "From: banso@city.example.jp")
                .containsPattern("Message-ID: <" + created + "\\.\\d+@city\\.example\\.jp>");
        assertThat(row(START).state()).isEqualTo(OutboxState.SENT);
        assertThat(at(START.plus(Duration.ofDays(1))).sendDue()).isZero();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    @Rule("SRV-18")
    void whatASecretMailSaidIsForgottenOnceItWent() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> at(START)
                .put(new Message("secret.survey", "kanri@care.example.jp", "件名", "ひみつのリンク")));
        assertThat(row(START).message().body()).isEqualTo("ひみつのリンク");
        assertThat(at(START).sendDue()).isEqualTo(1);
        assertThat(row(START).message().body()).isEmpty();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    @Rule("MAI-02")
    void whileTheServerIsAwayTheMessageIsKeptAndTriedAgainWithGrowingPauses() {
        var port = server.port();
        server.close();
        put();

        var now = START;
        for (var minutes : List.of(1, 2, 4, 8, 16, 32, 60, 60, 60)) {
            assertThat(at(now, port).sendDue()).isZero();
            assertThat(row(now).state()).isEqualTo(OutboxState.WAITING);
            assertThat(row(now).failure()).isNotEmpty();
            assertThat(row(now).nextTryAt()).isEqualTo(now.plus(Duration.ofMinutes(minutes)));
            assertThat(at(now.plusSeconds(59), port).sendDue()).isZero();
            now = now.plus(Duration.ofMinutes(minutes));
        }
        assertThat(row(now).attempts()).isEqualTo(9);
        server = new SmallMailServer(port);
        assertThat(at(now, port).sendDue()).isEqualTo(1);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    @Rule("MAI-02")
    void afterTenTriesItFailedUntilAPersonLetsItGoAgain() {
        server.answers(Answer.REFUSES);
        put();
        var now = START;
        for (var tries = 0; tries < 10; tries++) {
            at(now).sendDue();
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(row(now).state()).isEqualTo(OutboxState.FAILED);
        assertThat(at(now).sendDue()).isZero();

        server.answers(Answer.TAKES);
        var box = at(now);
        in(() -> assertThat(box.again(row(START).id())).isTrue());
        assertThat(box.sendDue()).isEqualTo(1);
    }

    @Test
    @Rule("MAI-03")
    void whenTheServerHangsUpAfterTakingItNothingIsSentTwice() {
        server.answers(Answer.HANGS_UP);
        put();
        assertThat(at(START).sendDue()).isZero();
        assertThat(row(START).state()).isEqualTo(OutboxState.UNSURE);

        server.answers(Answer.TAKES);
        assertThat(at(START.plus(Duration.ofDays(1))).sendDue()).isZero();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    @Rule("MAI-03")
    void whoIsKilledBetweenSendingAndNotingItLeavesNothingThatIsSentTwice() {
        put();
        var killed = new Outbox(jdbc, new DyingPort(port(server.port())), transactions, clock(START));
        assertThatThrownBy(killed::sendDue).isInstanceOf(Killed.class);
        assertThat(server.taken()).hasSize(1);
        assertThat(row(START).state()).isEqualTo(OutboxState.SENDING);

        at(START.plus(Duration.ofMinutes(16))).sendDue();
        assertThat(row(START).state()).isEqualTo(OutboxState.UNSURE);
        at(START.plus(Duration.ofDays(2))).sendDue();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    @Rule("MAI-03")
    void twoThatSendAtOnceSendEachMessageOnce() throws InterruptedException {
        for (var message = 0; message < 20; message++) {
            put();
        }
        var both = List.of(
                Thread.ofVirtual().start(() -> at(START).sendDue()),
                Thread.ofVirtual().start(() -> at(START).sendDue()));
        for (var one : both) {
            one.join();
        }
        assertThat(server.taken()).hasSize(20);
    }

    @Test
    @Rule("MAI-04")
    void switchedOffOrWithoutAServerNothingLeavesAndEverythingWaits() {
        put();
        var off = new SmtpMail(sender(server.port()), false, "banso@city.example.jp", clock(START));
        assertThat(off.open()).isFalse();
        assertThat(new Outbox(jdbc, off, transactions, clock(START)).sendDue()).isZero();
        var none = new SmtpMail(
                new StaticListableBeanFactory().getBeanProvider(JavaMailSenderImpl.class),
                true,
                "banso@city.example.jp",
                clock(START));
        assertThat(none.open()).isFalse();
        assertThat(server.taken()).isEmpty();
        assertThat(row(START).state()).isEqualTo(OutboxState.WAITING);
    }

    @Test
    void aMessageThatWentIsNotCancelledAndACancelledOneDoesNotGo() {
        put();
        var box = at(START);
        in(() -> assertThat(box.cancel(row(START).id())).isTrue());
        assertThat(box.sendDue()).isZero();
        in(() -> assertThat(box.again(row(START).id())).isTrue());
        assertThat(box.sendDue()).isEqualTo(1);
        in(() -> assertThat(box.cancel(row(START).id())).isFalse());
        in(() -> assertThat(box.again(row(START).id())).isFalse());
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Sends and then is no more. */
    private record DyingPort(MailPort real) implements MailPort {

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public void send(String id, Message message) {
            real.send(id, message);
            throw new Killed();
        }
    }

    private void put() {
        var box = at(START);
        in(() -> box.put(new Message("notice", "kanri@care.example.jp", "お知らせ", "本文")));
    }

    private void in(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private OutboxRow row(Instant now) {
        return at(now).rows(null, 0, 1).getFirst();
    }

    private Outbox at(Instant now) {
        return at(now, server.port());
    }

    private Outbox at(Instant now, int port) {
        return new Outbox(jdbc, port(port), transactions, clock(now));
    }

    private static MailPort port(int port) {
        return new SmtpMail(sender(port), true, "banso@city.example.jp", clock(START));
    }

    private static org.springframework.beans.factory.ObjectProvider<JavaMailSenderImpl> sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSenderImpl.class);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
