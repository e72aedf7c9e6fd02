package jp.banso.careoffice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.util.Objects;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.presence.PresenceService;
import jp.banso.presence.panel.WhoIsHere;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Who else has a case open, on its page and in the list. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PresenceShownTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    PresenceService presence;

    @Autowired
    Clock clock;

    Viewer.CityStaff clerk;
    Viewer.CityStaff colleague;
    Viewer.VendorStaff lead;
    CareOfficeId office;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff("見本一郎");
        colleague = people.cityStaff("見本二郎");
        lead = people.lead(people.firm());
        office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9124))
                .grantedTo(lead)
                .councilMember()
                .saved();
    }

    @Test
    @Rule("PRS-01")
    void aCasePageNamesTheOthers() {
        var stay = presence.enter(colleague, office, clock::instant);
        open(clerk);
        assertThat(screens.text()).contains("見本二郎 さんもこの事業所を開いています");

        open(people.council());
        assertThat(screens.text()).doesNotContain("見本二郎");
        assertThat(_find(WhoIsHere.class)).isEmpty();
        presence.leave(colleague, stay);
    }

    @Test
    @Rule("PRS-01")
    void anotherFirmsPersonIsNotNamedToAFirm() {
        var stranger = people.visitor(people.firm());
        var stay = presence.enter(stranger, office, clock::instant);
        open(lead);

        assertThat(screens.everything()).doesNotContain(stranger.name());
        presence.leave(stranger, stay);
    }

    @Test
    @Rule("PRS-02")
    void aPageCountsWhileItStandsOpen() {
        open(clerk);
        assertThat(presence.others(colleague, office)).containsExactly("見本一郎");

        screens.goTo("offices");
        assertThat(presence.others(colleague, office)).isEmpty();
    }

    @Test
    @Rule("PRS-01")
    void aListMarksTheRow() {
        var stay = presence.enter(colleague, office, clock::instant);
        screens.signIn(clerk);
        screens.goTo("offices");

        var grid = _get(OfficeGrid.class);
        var renderer = (LitRenderer<CareOfficeRow>) grid.getColumnByKey("name").getRenderer();
        assertThat(Objects.requireNonNull(renderer.getValueProviders().get("others"))
                        .apply(GridKt._get(grid, 0)))
                .isEqualTo("見本二郎 さんが開いています");
        presence.leave(colleague, stay);
    }

    private void open(Viewer person) {
        screens.signIn(person);
        screens.goTo("offices/" + CareOffices.number(9124));
    }
}
