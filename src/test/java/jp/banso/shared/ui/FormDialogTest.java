package jp.banso.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormDialogTest {

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.JAPAN);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void aDayThatCannotBeReadIsNotTakenForNone() {
        var acts = new AtomicInteger();
        var day = JapaneseDates.datePicker("次回訪問日");
        var hidden = JapaneseDates.datePicker("使わない日");
        hidden.setInvalid(true);
        hidden.setVisible(false);
        new FormDialog("訪問", "決める", new UnsavedGuard(DraftStore.NONE, "1", "form"))
                .with(new Div(new Text("訪問について"), day), hidden)
                .doing(operation -> acts.incrementAndGet())
                .open();

        day.setErrorMessage("日付として読めません");
        day.setInvalid(true);
        _click(_get(Button.class, spec -> spec.withText("決める")));
        assertThat(acts).hasValue(0);
        assertThat(day.getErrorMessage()).isEqualTo("日付として読めません");
        assertThat(FormFields.must(day, false)).isFalse();
        assertThat(day.getErrorMessage()).isEqualTo("日付として読めません");

        day.setValue(LocalDate.of(2026, 12, 1));
        day.setInvalid(false);
        _click(_get(Button.class, spec -> spec.withText("決める")));
        assertThat(acts).hasValue(1);
    }

    @Test
    void aDoubleClickOpensItOnceAndKeepsWhatIsTypedInTheFirst() {
        var words = new TextField("名前");
        form(words).open();
        _setValue(words, "入力した名前");
        form(new TextField("名前")).open();
        new ConfirmQuestion("訪問を消しますか", "戻せません。", "残す").ask();
        new ConfirmQuestion("訪問を消しますか", "戻せません。", "残す").ask();

        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(_find(ConfirmDialog.class)).hasSize(1);
        assertThat(_get(TextField.class).getValue()).isEqualTo("入力した名前");

        _get(Dialog.class).close();
        MockVaadin.clientRoundtrip(false);
        form(new TextField("名前")).open();
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    private static FormDialog form(TextField field) {
        return new FormDialog("訪問", "決める", new UnsavedGuard(DraftStore.NONE, "1", "form")).with(field);
    }

    @Test
    void aChosenDayComesBackWithTheDraft() {
        var kept = new HashMap<>(Map.of("form", "{\"on\":\"2026-12-15\"}"));
        var store = new DraftStore() {
            @Override
            public void save(String key, String draft) {
                kept.put(key, draft);
            }

            @Override
            public Optional<String> load(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void discard(String key) {
                kept.remove(key);
            }
        };
        var day = JapaneseDates.datePicker("対応する日");
        new FormDialog("次回対応", "決める", new UnsavedGuard(store, "1", "form"))
                .with(day)
                .keepingDay("on", day)
                .open();
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2026, 12, 15));

        _setValue(day, LocalDate.of(2026, 12, 20));
        assertThat(kept.get("form")).contains("2026-12-20");
    }
}
