package jp.banso.budget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import jp.banso.budget.CoolDown;
import jp.banso.budget.CoolDownService;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class CoolDownViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CoolDownService service;

    @Autowired
    People people;

    Viewer.CityStaff administrator;

    @BeforeEach
    void open() {
        administrator = people.administrator();
        screens.signIn(administrator);
        screens.goTo("contact-rules");
    }

    @Test
    @Rule("BUD-01")
    void theAdministratorSetsTheDays() {
        assertThat(refused().getValue()).isEqualTo(90);
        refused().setValue(30);
        save();

        assertThat(service.present(administrator))
                .extracting(CoolDown::talked, CoolDown::refused)
                .containsExactly(14, 30);
    }

    @Test
    void moreThanAYearIsRefusedAtTheField() {
        refused().setValue(366);
        save();

        assertThat(refused().getErrorMessage()).contains("0から365まで");
        assertThat(service.present(administrator)).isEqualTo(CoolDown.FIRST);
    }

    @Test
    void whoeverWasSlowerReadsWhatHoldsAndMaySaveOnceMore() {
        service.set(administrator, OperationId.fresh(), new CoolDown(0, 10, 1, 7, 7, 90));
        refused().setValue(30);
        save();
        assertThat(service.present(administrator).refused()).isEqualTo(90);

        save();
        assertThat(service.present(administrator).refused()).isEqualTo(30);
    }

    private static IntegerField refused() {
        return _get(IntegerField.class, spec -> spec.withLabel("断られたあと（日）"));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("間隔を保存")));
    }
}
