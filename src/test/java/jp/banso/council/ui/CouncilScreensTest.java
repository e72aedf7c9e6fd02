package jp.banso.council.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.upload.Upload;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.council.MemberLists;
import jp.banso.security.Viewer;
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
class CouncilScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    MemberLists lists;

    @Autowired
    jp.banso.council.MemberQueries members;

    @Autowired
    People people;

    Viewer administrator;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
        for (var serial = 9101; serial <= 9103; serial++) {
            careOffices
                    .aCareOffice()
                    .numbered(CareOffices.number(serial))
                    .named("見本事業所" + (serial - 9100), "ミホン")
                    .saved();
        }
        screens.signIn(administrator);
    }

    @Test
    @Rule("CNC-01")
    void aListIsLookedAtBeforeItIsConfirmed() {
        screens.goTo("council/members/new");
        bring(MemberLists.of(2) + MemberLists.row("", "知らない事業所"));

        assertThat(screens.text()).contains("入会（2件）", "見本事業所1", "知らない事業所", "番号・名称の合う事業所がない");
        assertThat(members.count(administrator, jp.banso.council.MemberFilter.none()))
                .isZero();
        press("会員を確定する");
        screens.goTo("council/members");
        assertThat(members.count(administrator, jp.banso.council.MemberFilter.none()))
                .isEqualTo(2);
        assertThat(screens.text()).contains("いまの会員 2事業所", "名簿と照合できない会員（1件）", "知らない事業所");
    }

    @Test
    void aDayOfTomorrowIsRefusedInTheField() {
        screens.goTo("council/members/new");
        bring(MemberLists.of(1));
        _setValue(_get(DatePicker.class), null);
        press("会員を確定する");
        assertThat(members.count(administrator, jp.banso.council.MemberFilter.none()))
                .isZero();
        assertThat(_get(DatePicker.class).getErrorMessage()).contains("入力してください");
    }

    @Test
    @Rule("CNC-05")
    void theLastListIsTakenBackAfterAQuestion() {
        screens.goTo("council/members/new");
        bring(MemberLists.of(2));
        press("会員を確定する");
        screens.goTo("council/members");
        press("取り消す");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(members.count(administrator, jp.banso.council.MemberFilter.none()))
                .isZero();
        assertThat(screens.text()).contains("取消済");
    }

    @Test
    void aFileThatIsNoListIsRefused() {
        screens.goTo("council/members/new");
        bring("番号\r\n1\r\n");
        assertThat(_find(Button.class, spec -> spec.withText("会員を確定する"))).isEmpty();
    }

    @Test
    void staffReadsButDoesNotBring() {
        screens.signIn(people.cityStaff());
        screens.goTo("council/members");
        assertThat(screens.text()).contains("会員一覧").doesNotContain("会員名簿を取り込む");
    }

    @Test
    @Rule("CNC-06")
    void theSecretariatReadsItsMembersAndTheOthersInTotalsOnly() {
        lists.members(
                administrator, careOffices.today(), careOffices.aCareOffice().saved());
        screens.signIn(people.council());
        assertThat(screens.text()).contains("会員 1事業所", "名前を出さない事業所 非表示");
        screens.goTo("council");
        assertThat(screens.text()).contains("会員事業所", "非表示", "部会ごとの進み具合").doesNotContain("見本事業所1");
        screens.goTo("council/members");
        assertThat(screens.text()).contains("いまの会員").doesNotContain("手で入れた会員", "取り込んだ会員名簿");
    }

    private static void bring(String text) {
        UploadKt._upload(_get(Upload.class), "council_members.csv", MemberLists.bytes(text));
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
