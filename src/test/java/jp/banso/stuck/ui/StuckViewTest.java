package jp.banso.stuck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.stuck.StuckLimitService;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class StuckViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    StuckLimitService limits;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;

    @BeforeEach
    void standStill() {
        clerk = people.cityStaff();
        lead = people.lead(people.firm());
        var office = careOffices.aCareOffice().named("停滞見本", "テイタイミホン").saved();
        desk.accepted(clerk, office, lead);
        jdbc.sql("UPDATE support_assignment SET answered_on = ?")
                .param(desk.today().minusDays(20))
                .update();
    }

    @Test
    void theListInTheAddressIsShownWithItsDays() {
        screens.signIn(clerk);
        screens.goTo("stuck?list=UNVISITED");

        assertThat(screens.text()).contains("停滞見本", "20日", "初回訪問待ち（1）", "割当待ち（0）");
    }

    @Test
    void theLeadSeesTheFirmsOwnAndAnotherLeadNothing() {
        screens.signIn(lead);
        screens.goTo("stuck");
        assertThat(screens.text()).contains("停滞見本").doesNotContain("割当待ち（");

        screens.signIn(people.lead(people.firm()));
        screens.goTo("stuck");
        assertThat(screens.everything()).doesNotContain("停滞見本");
    }

    @Test
    void theHomePageCountsWhatStandsStill() {
        screens.signIn(lead);
        screens.goTo("");

        assertThat(screens.text()).contains("初回訪問待ち（1）");
    }

    @Test
    void anAdministratorSetsTheDays() {
        screens.signIn(people.administrator());
        screens.goTo("stuck?list=UNVISITED");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("初回訪問待ち：超えたら表示する日数")), 30);
        _click(_get(Button.class, spec -> spec.withText("日数を保存")));

        assertThat(limits.present(clerk).unvisited()).isEqualTo(30);
        assertThat(screens.text()).contains("初回訪問待ち（0）");
    }

    @Test
    void staffReadTheDaysButDoNotSetThem() {
        screens.signIn(clerk);
        screens.goTo("stuck");

        assertThat(_find(IntegerField.class)).isEmpty();
    }
}
