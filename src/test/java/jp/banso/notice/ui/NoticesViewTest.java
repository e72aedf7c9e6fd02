package jp.banso.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CasePerson;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.notice.MailRhythm;
import jp.banso.notice.MailWish;
import jp.banso.notice.MailWishService;
import jp.banso.notice.NoticeQueries;
import jp.banso.notice.NoticeService;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class NoticesViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    CaseQueries cases;

    @Autowired
    ContactService contacts;

    @Autowired
    NoticeService notices;

    @Autowired
    NoticeQueries queries;

    @Autowired
    People people;

    @Autowired
    MailWishService wishes;

    @Test
    void aButtonOnTheCasePageWatchesItAndEndsIt() {
        var clerk = people.cityStaff();
        var office = careOffices.aCareOffice().saved();
        screens.signIn(clerk);
        screens.goTo("offices/" + card(clerk, office).number());

        _click(_get(Button.class, spec -> spec.withText("見守る")));
        assertThat(queries.watching(clerk, office)).isTrue();
        var button = _get(Button.class, spec -> spec.withText("見守り中"));
        assertThat(button.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        _click(button);
        assertThat(queries.watching(clerk, office)).isFalse();
    }

    @Test
    void thePageSaysWhatHappenedAndTheBellCountsDownAsItIsRead() {
        var clerk = people.cityStaff();
        var office = told(clerk);
        screens.signIn(clerk);
        assertThat(bell()).isEqualTo("お知らせ　未読1件");

        screens.goTo("notices");
        assertThat(screens.text())
                .contains("見守り", card(clerk, office).name(), "架電", "不在")
                .doesNotContain("!ja");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("offices/" + card(clerk, office).number());

        _click(_get(Button.class, spec -> spec.withText("既読にする")));
        assertThat(queries.unread(clerk)).isZero();
        assertThat(bell()).isEqualTo("お知らせ　未読はありません");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("未読だけ表示")), true);
        assertThat(screens.text()).contains("未読のお知らせはありません。");
    }

    @Test
    void allAreReadWithOneButton() {
        var clerk = people.cityStaff();
        told(clerk);
        told(clerk);
        screens.signIn(clerk);
        screens.goTo("notices");

        _click(_get(Button.class, spec -> spec.withText("すべて既読にする")));
        assertThat(queries.unread(clerk)).isZero();
        assertThat(_get(Button.class, spec -> spec.withText("すべて既読にする")).isEnabled())
                .isFalse();
    }

    @Test
    void whoHasNoCaseHistoriesHasNoBell() {
        screens.signIn(people.desk());
        assertThat(_find(Bell.class)).isEmpty();
        screens.signIn(people.council());
        assertThat(_find(Bell.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNameChosenInTheFormStandsInTheMemo() {
        var clerk = people.cityStaff();
        var colleague = people.cityStaff("豊見 二葉");
        var office = careOffices.aCareOffice().saved();
        screens.signIn(clerk);
        screens.goTo("offices/" + card(clerk, office).number());
        _click(_get(Button.class, spec -> spec.withText("連絡を記録")));

        var memo = _get(TextArea.class, spec -> spec.withLabel("メモ（市職員のみ）"));
        _setValue(memo, "確認を");
        ComboBox<CasePerson> box = _get(ComboBox.class, spec -> spec.withLabel("知らせる相手"));
        _setValue(box, new CasePerson(colleague.account(), colleague.name()));
        assertThat(memo.getValue()).isEqualTo("確認を @豊見 二葉 ");
        assertThat(box.isEmpty()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void mailIsChosenInADialogThatSaysWhenNoneLeaves() {
        var clerk = people.cityStaff();
        screens.signIn(clerk);
        screens.goTo("notices");
        _click(_get(Button.class, spec -> spec.withText("メールで受け取る")));
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.contains("いまメールは送られません"));

        _setValue(_get(RadioButtonGroup.class), MailRhythm.DAILY);
        _click(_get(Button.class, spec -> spec.withText("保存する")));
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(wishes.present(clerk)).isEqualTo(MailWish.NONE);

        _setValue(_get(EmailField.class), "name@city.example.jp");
        _click(_get(Button.class, spec -> spec.withText("保存する")));
        assertThat(wishes.present(clerk)).isEqualTo(new MailWish("name@city.example.jp", MailRhythm.DAILY, 8));
    }

    private CareOfficeId told(Viewer watching) {
        var office = careOffices.aCareOffice().saved();
        notices.watch(watching, OperationId.fresh(), office);
        contacts.log(
                people.cityStaff(),
                OperationId.fresh(),
                office,
                Telephone.call(careOffices.today(), ContactResult.NO_ANSWER));
        return office;
    }

    private CareOfficeCard card(Viewer viewer, CareOfficeId office) {
        return cases.card(viewer, office).orElseThrow();
    }

    private static String bell() {
        return _get(Bell.class).getAriaLabel().orElse("");
    }
}
