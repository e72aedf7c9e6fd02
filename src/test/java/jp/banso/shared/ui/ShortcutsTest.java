package jp.banso.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import jp.banso.shared.ui.Shortcuts.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

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
    void theListNamesEveryKeyAndOpensOnce() {
        var keys = new Shortcuts().with(new Key("N", "新しい記録（事業所のページ）"));
        UI.getCurrent().add(keys);
        keys.showList();
        keys.showList();
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("/", "さがす欄へ移る", "?", "N", "新しい記録（事業所のページ）");
        _click(_get(Button.class, spec -> spec.withText("閉じる")));
        assertThat(_find(Dialog.class)).isEmpty();
        keys.showList();
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void aSearchFieldTellsItsKey() {
        var field = new TextField();
        Shortcuts.findsHere(field);
        assertThat(field.getElement().getAttribute("aria-keyshortcuts")).isEqualTo("/");
    }
}
