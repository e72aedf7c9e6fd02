package jp.banso.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

public class UnsavedGuardTest {

    private static final Map<String, String> KEPT = new HashMap<>();
    private static boolean databaseGone;

    static final class InMemory implements DraftStore {

        @Override
        public Optional<String> load(String key) {
            return Optional.ofNullable(KEPT.get(key));
        }

        @Override
        public void save(String key, String text) {
            if (databaseGone) {
                throw new DataAccessResourceFailureException("gone");
            }
            KEPT.put(key, text);
        }

        @Override
        public void discard(String key) {
            KEPT.remove(key);
        }
    }

    public static final class FormView extends Div {
        private final TextArea memo = new TextArea("メモ");
        private final Checkbox urgent = new Checkbox("急ぎ");
        private final UnsavedGuard guard = new UnsavedGuard(new InMemory(), "7", "office/1")
                .keep("memo", memo)
                .keep("urgent", urgent, String::valueOf, Boolean::valueOf);

        public FormView() {
            memo.setValue("もとの内容");
            add(memo, urgent, guard);
            guard.begin();
        }
    }

    public static final class OtherView extends Div {}

    @BeforeEach
    void openForm() {
        KEPT.clear();
        databaseGone = false;
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.JAPAN);
        RouteConfiguration.forSessionScope().setRoute("form", FormView.class);
        RouteConfiguration.forSessionScope().setRoute("other", OtherView.class);
        UI.getCurrent().navigate("form");
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void whatIsTypedIsKeptAsADraft() {
        _setValue(_get(TextArea.class), "もとの内容、追記");
        _setValue(_get(Checkbox.class), true);
        assertThat(KEPT.get("office/1")).contains("追記", "\"urgent\":\"true\"");
    }

    @Test
    void takingTheChangeBackTakesTheDraftAway() {
        _setValue(_get(TextArea.class), "x");
        _setValue(_get(TextArea.class), "もとの内容");
        assertThat(KEPT).isEmpty();
    }

    @Test
    void aDraftComesBackSaysSoAndCanBeTakenBack() {
        KEPT.put("office/1", "{\"memo\":\"書きかけ\",\"urgent\":\"true\"}");
        reopen();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("書きかけ");
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        var notice = _get(Div.class, spec -> spec.withClasses("draft-note"));
        assertThat(notice.getElement().getTextRecursively()).contains("下書きを復元しました");
        _click(_get(notice, Button.class, spec -> spec.withText("元に戻す")));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("もとの内容");
        assertThat(_find(Div.class, spec -> spec.withClasses("draft-note"))).isEmpty();
        assertThat(KEPT).isEmpty();
    }

    @Test
    void aDraftThatCannotBeReadIsNoDraft() {
        KEPT.put("office/1", "{\"memo\":{\"a\":1},\"other\":\"<img>\"");
        reopen();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("もとの内容");
        assertThat(_find(Div.class, spec -> spec.withClasses("draft-note"))).isEmpty();
    }

    @Test
    void aDraftDoesNotWriteIntoAFieldThatIsReadOnly() {
        var memo = new TextArea();
        memo.setReadOnly(true);
        KEPT.put("locked", "{\"memo\":\"書きかけ\"}");
        var guard = new UnsavedGuard(new InMemory(), "7", "locked").keep("memo", memo);
        UI.getCurrent().add(memo, guard);
        guard.begin();
        assertThat(memo.getValue()).isEmpty();
        assertThat(_find(Div.class, spec -> spec.withClasses("draft-note"))).isEmpty();
    }

    @Test
    void leavingWithChangesAsksAndStayingKeepsThePage() {
        _setValue(_get(TextArea.class), "書きかけ");
        UI.getCurrent().navigate("other");
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(_find(FormView.class)).hasSize(1);
        assertThat(KEPT).containsKey("office/1");
    }

    @Test
    void leavingKeepsTheDraftOrThrowsItAway() {
        _setValue(_get(TextArea.class), "書きかけ");
        UI.getCurrent().navigate("other");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(OtherView.class)).hasSize(1);
        assertThat(KEPT).containsKey("office/1");
        UI.getCurrent().navigate("form");
        UI.getCurrent().navigate("other");
        ConfirmDialogKt._fireReject(_get(ConfirmDialog.class));
        assertThat(_find(OtherView.class)).hasSize(1);
        assertThat(KEPT).isEmpty();
    }

    @Test
    void leavingWithoutChangesAsksNothing() {
        UI.getCurrent().navigate("other");
        assertThat(_find(OtherView.class)).hasSize(1);
    }

    @Test
    void savingEndsTheDraft() {
        _setValue(_get(TextArea.class), "書き終わり");
        _get(FormView.class).guard.saved();
        assertThat(KEPT).isEmpty();
        UI.getCurrent().navigate("other");
        assertThat(_find(OtherView.class)).hasSize(1);
    }

    @Test
    void withoutTheDatabaseTypingGoesOnAndIsToldOnce() {
        databaseGone = true;
        _setValue(_get(TextArea.class), "一");
        _setValue(_get(TextArea.class), "一二");
        assertThat(_find(Notification.class)).hasSize(1);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("一二");
    }

    private static void reopen() {
        UI.getCurrent().navigate("other");
        UI.getCurrent().navigate("form");
    }
}
