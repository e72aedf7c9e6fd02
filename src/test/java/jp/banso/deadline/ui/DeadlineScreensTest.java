package jp.banso.deadline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.deadline.MilestoneData;
import jp.banso.deadline.MilestoneService;
import jp.banso.deadline.Purpose;
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
class DeadlineScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    MilestoneService milestones;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff administrator;
    LocalDate today;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
        screens.signIn(administrator);
        today = careOffices.today();
    }

    @Test
    @Rule("MIG-02")
    void thePageSaysHowManyDaysAreLeftAndWhoHasNotMoved() {
        careOffices.aCareOffice().named("見本訪問介護", "ミホン").listed().saved();
        screens.goTo("migration");
        assertThat(screens.text()).contains("日程に「移行」の日がありません");
        milestones.add(
                administrator,
                OperationId.fresh(),
                new MilestoneData("WEBサービスへの移行", Purpose.MOVE, today.plusDays(35), false, "見本の通知", true));
        screens.goTo("migration");
        assertThat(screens.text()).contains("あと35日", "出典の読み直しが必要", "1事業所", "0.0%", "見本訪問介護", "まだ移行していない（1）", "移行完了（0）");
        screens.goTo("migration?stage=MIGRATED");
        assertThat(screens.text()).contains("この段階の事業所はありません");
    }

    @Test
    @Rule("MIG-01")
    void anAdministratorKeepsTheDatesAndStaffReadsThem() {
        screens.goTo("migration/milestones");
        press("日程を追加");
        press("記録する");
        assertThat(_get(TextField.class, spec -> spec.withLabel("何の日か")).getErrorMessage())
                .contains("入力してください");
        _setValue(_get(TextField.class, spec -> spec.withLabel("何の日か")), "補助の期限");
        _setValue(_get(DatePicker.class), today.plusDays(10));
        _setValue(_get(TextField.class, spec -> spec.withLabel("出典")), "見本の通知");
        press("記録する");
        assertThat(screens.text()).contains("補助の期限", "出典：見本の通知", "読み直しが必要");
        press("変更");
        _setValue(_get(TextField.class, spec -> spec.withLabel("何の日か")), "補助の締切");
        press("記録する");
        assertThat(screens.text()).contains("補助の締切").doesNotContain("補助の期限");

        screens.signIn(people.cityStaff());
        screens.goTo("migration/milestones");
        assertThat(screens.text()).contains("補助の締切").doesNotContain("日程を追加");
        assertThat(_find(Button.class, spec -> spec.withText("削除"))).isEmpty();
    }

    @Test
    @Rule("PLG-02")
    void aPledgeIsRecordedOnTheOfficesPageListedAsDueAndSettled() {
        var number = CareOffices.number(9118);
        careOffices.aCareOffice().numbered(number).named("見本訪問介護", "ミホン").saved();
        screens.goTo("offices/" + number);
        press("誓約を記録");
        _setValue(_get(TextField.class, spec -> spec.withLabel("約束したこと")), "年度内に始める");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("期限")), today.plusDays(5));
        _setValue(_get(TextField.class, spec -> spec.withLabel("出典")), "届出の写し");
        press("記録する");
        assertThat(_find(Dialog.class)).isEmpty();
        screens.goTo("work");
        assertThat(screens.text()).contains("誓約の期限：年度内に始める");

        screens.goTo("pledges");
        assertThat(screens.text()).contains("30日以内・期限切れ（1）", "見本訪問介護", "届出の写し");
        press("結果を記録");
        press("記録する");
        assertThat(screens.text()).contains("30日以内・期限切れ（0）", "済んだもの（1）");
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
