package jp.banso.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import jp.banso.careoffice.People;
import jp.banso.shared.mail.Message;
import jp.banso.shared.mail.Outbox;
import jp.banso.shared.mail.OutboxState;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class OutboxViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    People people;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void message() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> outbox.put(new Message("notice", "kanri@city.example.jp", "お知らせ 3件", "送られるそのままの本文")));
        screens.signIn(people.administrator());
        screens.goTo("outbox");
    }

    @Test
    @Rule("MAI-04")
    void theAdministratorReadsTheMailAsItGoesAndThatNoneLeavesHere() {
        assertThat(screens.text())
                .contains("メールは送られていません", "送信待ち", "お知らせ 3件", "宛先　kanri@city.example.jp", "送られるそのままの本文")
                .doesNotContain("!ja");
    }

    @Test
    void whatWaitsCanBeCancelledAndSentAgain() {
        _click(_get(Button.class, spec -> spec.withText("送信を取りやめる")));
        assertThat(state()).isEqualTo("CANCELLED");
        _click(_get(Button.class, spec -> spec.withText("もう一度送る")));
        assertThat(state()).isEqualTo("WAITING");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action LIKE 'mail.%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @Rule("MAI-03")
    void whatMayHaveArrivedIsSentAgainOnlyAfterAQuestion() {
        jdbc.sql("UPDATE outbox_message SET state = 'UNSURE'").update();
        _click(_get(Button.class, spec -> spec.withText("読み直す")));
        assertThat(screens.text()).contains("届いたか不明", "自動では送り直しません");

        _click(_get(Button.class, spec -> spec.withText("もう一度送る")));
        assertThat(state()).isEqualTo("UNSURE");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(state()).isEqualTo("WAITING");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListIsNarrowedByState() {
        _setValue((Select<OutboxState>) _get(Select.class), OutboxState.SENT);
        assertThat(_find(MailItem.class)).isEmpty();
        assertThat(screens.text()).contains("メールはありません。");
    }

    private String state() {
        return jdbc.sql("SELECT state FROM outbox_message").query(String.class).single();
    }
}
