package jp.banso.quiet.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.quiet.QuietDayService;
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
class QuietDaysViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    QuietDayService service;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff administrator;

    @BeforeEach
    void open() {
        administrator = people.administrator();
        screens.signIn(administrator);
        screens.goTo("quiet-days");
    }

    @Test
    @Rule("QDY-01")
    void theAdministratorSetsTheDaysOfTheMonth() {
        claims().setValue(8);
        press("時期を保存");
        assertThat(service.rule(administrator).claimsUntil()).isEqualTo(8);
    }

    @Test
    void noDayOfAMonthIsRefusedAtTheField() {
        claims().setValue(20);
        press("時期を保存");
        assertThat(claims().getErrorMessage()).contains("0、または1から15まで");
        assertThat(service.rule(administrator).version()).isZero();
    }

    @Test
    @Rule("QDY-01")
    void daysArePastedAndTakenOffAgain() {
        var tomorrow = careOffices.today().plusDays(1);
        lines().setValue(tomorrow + ",創立記念日\n読めない行");
        press("加える");
        assertThat(lines().getErrorMessage()).contains("2行目").contains("1日も加えていません");
        assertThat(lines().getValue()).contains("創立記念日");
        lines().setValue(tomorrow + ",創立記念日");
        press("加える");
        assertThat(lines().getValue()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("外す")));
        assertThat(service.named(administrator, tomorrow)).isEmpty();
    }

    @Test
    @Rule("QDY-02")
    void theCallListSaysThatTodayIsQuiet() {
        service.name(administrator, OperationId.fresh(), careOffices.today() + ",創立記念日");
        screens.goTo("calls");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("今日は創立記念日です。急がない電話は"));
    }

    private static IntegerField claims() {
        return _get(IntegerField.class, spec -> spec.withLabel("請求の時期の終わり（日）"));
    }

    private static TextArea lines() {
        return _get(TextArea.class, spec -> spec.withLabel("日を加える"));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
