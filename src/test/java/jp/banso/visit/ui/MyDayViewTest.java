package jp.banso.visit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.time.LocalTime;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.photo.PhotoQueries;
import jp.banso.photo.Photos;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.AssignmentService;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.VisitTime;
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
class MyDayViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    AssignmentService assignments;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    PhotoQueries photos;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff visitor;
    CareOfficeId office;
    AssignmentId assignment;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        office = careOffices.aCareOffice().named("見本訪問先", "ミホンホウモンサキ").saved();
        assignment = desk.accepted(clerk, office, visitor);
        assignments.planVisit(
                visitor, OperationId.fresh(), assignment, new VisitTime(desk.today(), LocalTime.of(10, 30)));
        screens.signIn(visitor);
        screens.goTo("my/day");
    }

    @Test
    void aVisitShowsItsTimeItsTelephoneAndItsAddressAsLinks() {
        assertThat(screens.text()).contains("10:30", "見本訪問先", "今日（1件）");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("tel:0600000001")
                .anyMatch(link -> link.startsWith("geo:0,0?q=%E5%A4%A7%E9%98%AA"));
    }

    @Test
    void aVisitIsMovedWithAReason() {
        press("日時を変える");
        _setValue(_get(DatePicker.class), desk.today().plusDays(4));
        _setValue(_get(TextArea.class), "先方の会議");
        press("変える");

        assertThat(support.assignments(lead, office).getFirst().nextVisit())
                .isEqualTo(new VisitTime(desk.today().plusDays(4), LocalTime.of(10, 30)));
        assertThat(screens.text()).contains("今日の訪問はありません");
    }

    @Test
    void aMoveWithoutADayMarksTheField() {
        press("日時を変える");
        press("変える");

        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
    }

    @Test
    void nobodyWasThere() {
        press("不在・中止");
        press("記録する");

        assertThat(support.assignments(lead, office).getFirst().nextVisitOn()).isNull();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(screens.text()).contains("今日の訪問はありません");
    }

    @Test
    void theChecklistOpensOverTheDay() {
        press("チェックリスト");

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("電子請求IDが手元にある");
        press("○");
        press("閉じる");
        assertThat(screens.text()).contains("見本訪問先");
    }

    @Test
    void aNoteIsWrittenInOneTap() {
        press("訪問を記録");
        _setValue(_get(TextField.class, spec -> spec.withLabel("応対者")), "管理者");
        _setValue(_get(TextArea.class), "設定した");
        press("記録する");

        assertThat(support.visits(lead, office)).hasSize(1);
    }

    @Test
    @Rule("PHO-05")
    void aPhotographIsTakenBeforeTheNoteAndCounted() throws IOException {
        press("写真");
        _setValue(_get(TextField.class, spec -> spec.withLabel("写真の説明")), "受信した画面");
        _setValue(_get(_get(Dialog.class), Checkbox.class), true);
        UploadKt._upload(_get(Upload.class), "screen.jpg", Photos.jpeg(400, 300));

        assertThat(_find(Button.class, spec -> spec.withText("写真（1枚）"))).hasSize(1);
        assertThat(photos.photos(visitor, office)).singleElement().satisfies(photo -> assertThat(photo.noted())
                .isFalse());
    }

    @Test
    void theLeadSeesTheDayByPerson() {
        screens.signIn(lead);
        screens.goTo("my/day");

        assertThat(screens.text()).contains(visitor.name() + "（1件）", "見本訪問先");
    }

    @Test
    void anotherFirmSeesAnEmptyDay() {
        screens.signIn(people.lead(people.firm()));
        screens.goTo("my/day");

        assertThat(screens.everything()).contains("今日の訪問はありません").doesNotContain("見本訪問先");
    }

    @Test
    void theHomePageNamesTheNextVisits() {
        screens.goTo("");

        assertThat(screens.text()).contains("10:30　見本訪問先");
    }

    @Test
    void theTimeIsAgreedWithTheDayOfTheNextVisit() {
        screens.goTo("my");
        assertThat(screens.text()).contains("10:30");
    }

    private static void press(String words) {
        var inDialog = _find(Dialog.class).stream()
                .flatMap(dialog -> _find(dialog, Button.class, spec -> spec.withText(words)).stream())
                .findFirst();
        _click(inDialog.orElseGet(
                () -> _find(Button.class, spec -> spec.withText(words)).getFirst()));
    }
}
