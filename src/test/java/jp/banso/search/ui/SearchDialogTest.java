package jp.banso.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Role;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class SearchDialogTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoOffices() {
        careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9121))
                .named("あおい一番館", "アオイイチ")
                .saved();
        careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9122))
                .named("あおい二番館", "アオイニ")
                .saved();
        screens.signIn(people.cityStaff());
    }

    @ParameterizedTest
    @EnumSource
    void everybodyHasTheSearchOnEveryPage(Role role) {
        screens.signIn(Viewers.in(jdbc).of(role));

        assertThat(_get(SearchButton.class).getElement().getAttribute("aria-keyshortcuts"))
                .isEqualTo("Control+K");
        assertThat(opened().getHeaderTitle()).isEqualTo("すべてから探す");
    }

    @Test
    void aSecondPressOpensNoSecondDialog() {
        opened();
        _get(SearchButton.class).click();

        assertThat(_find(SearchDialog.class)).hasSize(1);
    }

    @Test
    void whatIsFoundStandsInGroupsAndIsCounted() {
        var dialog = opened();
        dialog.look("あおい");

        assertThat(status()).isEqualTo("2件を表示しています");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("hit"))).hasSize(2);
        assertThat(screens.text()).contains("事業所", "あおい一番館", "S00 未接触");
    }

    @Test
    void arrowsGoThroughTheHitsAndEnterOpensOne() {
        var dialog = opened();
        dialog.look("あおい");
        var hits = _get(HitList.class);
        assertThat(hits.standing()).contains("offices/" + CareOffices.number(9121));
        hits.move(1);
        assertThat(hits.standing()).contains("offices/" + CareOffices.number(9122));
        hits.move(1);
        assertThat(hits.standing()).contains("offices/" + CareOffices.number(9121));
        hits.move(-1);
        dialog.enter("あおい");

        assertThat(dialog.isOpened()).isFalse();
        assertThat(screens.text()).contains("あおい二番館");
    }

    @Test
    void enterAsksFirstWhatHasNotBeenAnswered() {
        var dialog = opened();
        dialog.look("あおい一");
        dialog.enter("あおい二");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(HitList.class).standing()).contains("offices/" + CareOffices.number(9122));
    }

    @Test
    void nothingFoundSaysWhatToTryNext() {
        var dialog = opened();
        dialog.look("みつからない");

        assertThat(status()).startsWith("見つかりませんでした");
        dialog.enter("みつからない");
        assertThat(dialog.isOpened()).isTrue();
    }

    private static SearchDialog opened() {
        _get(SearchButton.class).click();
        return _get(SearchDialog.class);
    }

    private static String status() {
        return _get(Div.class, spec -> spec.withClasses("search-status")).getText();
    }
}
