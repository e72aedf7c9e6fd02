package jp.banso.council.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import jp.banso.careoffice.People;
import jp.banso.council.Keeping;
import jp.banso.council.KeepingService;
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
@Rule("CNC-17")
class KeepingViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    KeepingService service;

    @Autowired
    People people;

    Viewer administrator;

    @BeforeEach
    void open() {
        administrator = people.administrator();
        screens.signIn(administrator);
        screens.goTo("council/keeping");
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("保存期間を保存")));
    }

    @Test
    void whatIsSetHoldsAndTooLittleIsRefusedInItsField() {
        var fields = _find(IntegerField.class);
        assertThat(fields).extracting(IntegerField::getValue).containsExactly(24, 36, 13);
        _setValue(fields.getFirst(), 11);
        save();
        assertThat(fields.getFirst().getErrorMessage()).contains("12から120まで");
        _setValue(fields.getFirst(), 60);
        save();
        assertThat(service.present(administrator).sights()).isEqualTo(60);
    }

    @Test
    void whoComesSecondIsToldWhatHoldsNow() {
        service.set(administrator, OperationId.fresh(), new Keeping(0, 30, 30, 30));
        save();
        assertThat(service.present(administrator).words()).isEqualTo(30);
        save();
        assertThat(service.present(administrator).words()).isEqualTo(36);
    }
}
