package jp.banso.vendor.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class VendorsViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFirmIsAddedFromTheEmptyPage() {
        screens.signIn(Viewers.in(jdbc).cityAdministrator());
        screens.goTo("vendors");
        assertThat(screens.text()).contains("事業者はまだありません");

        _click(_find(Button.class, button -> button.withText("事業者を追加")).getFirst());
        _click(_get(Button.class, button -> button.withText("保存する")));
        assertThat(_find(Dialog.class)).hasSize(1);

        _setValue(_get(TextField.class, field -> field.withLabel("事業者名")), "見本伴走サポート");
        _click(_get(Button.class, button -> button.withText("保存する")));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }
}
