package jp.banso.visit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.VisitTime;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import jp.banso.visit.MissReason;
import jp.banso.visit.PairCandidate;
import jp.banso.visit.PairService;
import jp.banso.visit.PairVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PairPanelTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    PairService pairing;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff visitor;
    CareOfficeId sender;
    CareOfficeId receiver;
    AssignmentId first;
    AssignmentId second;
    LocalDate day;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        visitor = people.visitor(people.firm());
        sender = careOffices.aCareOffice().named("見本送り手", "ミホンオクリテ").saved();
        receiver = careOffices.aCareOffice().named("見本受け手", "ミホンウケテ").saved();
        first = desk.accepted(clerk, sender, visitor);
        second = desk.accepted(clerk, receiver, people.visitor(people.firm()));
        day = desk.today().plusDays(3);
    }

    @Test
    @Rule("PAI-01")
    @SuppressWarnings("unchecked")
    void theCityBooksBothFromTheCase() {
        screens.signIn(clerk);
        open(sender);
        click("訪問を組で予約");

        ComboBox<PairCandidate> partner = _get(ComboBox.class, spec -> spec.withLabel("相手の事業所"));
        partner.setValue(partner.getListDataView().getItem(0));
        _setValue(_get(_get(Dialog.class), DatePicker.class), day);
        click("2件とも予約する");

        assertThat(support.assignments(clerk, sender).getFirst().nextVisitOn()).isEqualTo(day);
        assertThat(support.assignments(clerk, receiver).getFirst().nextVisitOn())
                .isEqualTo(day);
        open(sender);
        assertThat(screens.text()).contains("組の番号", "見本受け手", "予定どおり");
    }

    @Test
    @Rule("PAI-02")
    void anotherFirmsOfficeIsNotNamedToTheVisitorWhoIsToldThatTheOtherSideHears() {
        book();
        screens.signIn(visitor);
        open(sender);

        assertThat(screens.text()).contains("組の番号", "ほかの担当の事業所").doesNotContain("見本受け手", "組を解く");

        click("日時を変える");
        assertThat(_find(RadioButtonGroup.class).stream().filter(RadioButtonGroup::isVisible))
                .isEmpty();
        assertThat(screens.text()).contains("相手の訪問担当に知らせます");
    }

    @Test
    @Rule("PAI-03")
    void whoSeesBothIsAskedWhatBecomesOfTheOther() {
        book();
        screens.signIn(clerk);
        open(sender);
        click("日時を変える");
        _setValue(_get(_get(Dialog.class), DatePicker.class), day.plusDays(1));

        click("変える");
        assertThat(support.assignments(clerk, sender).getFirst().nextVisitOn()).isEqualTo(day);

        _get(RadioButtonGroup.class).setValue(true);
        click("変える");
        assertThat(support.assignments(clerk, sender).getFirst().nextVisitOn()).isEqualTo(day.plusDays(1));
        assertThat(support.assignments(clerk, receiver).getFirst().nextVisitOn())
                .isEqualTo(day.plusDays(1));
    }

    @Test
    @Rule("PAI-03")
    void theFormOfTheNextVisitAsksOfTheOtherToo() {
        book();
        screens.signIn(clerk);
        open(sender);
        click("次回訪問日");
        _setValue(_get(_get(Dialog.class), DatePicker.class), day.plusDays(1));
        click("変える");
        assertThat(support.assignments(clerk, sender).getFirst().nextVisitOn()).isEqualTo(day);

        _get(RadioButtonGroup.class).setValue(true);
        click("変える");
        assertThat(support.assignments(clerk, receiver).getFirst().nextVisitOn())
                .isEqualTo(day.plusDays(1));
    }

    @Test
    @Rule("PAI-04")
    void aPairedVisitIsCalledOffFromTheCase() {
        book();
        screens.signIn(visitor);
        screens.goTo("my");
        click("次回訪問日");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("相手の訪問担当に知らせます");
        click("やめる");
        open(sender);
        click("不在・中止");
        _get(_get(Dialog.class), Select.class, spec -> spec.withLabel("理由")).setValue(MissReason.OFFICE_CANCELLED);
        click("記録する");

        assertThat(support.assignments(clerk, sender).getFirst().nextVisitOn()).isNull();
        assertThat(support.assignments(clerk, receiver).getFirst().nextVisitOn())
                .isEqualTo(day);
        open(sender);
        assertThat(screens.text()).doesNotContain("組の番号");
    }

    private void book() {
        pairing.book(
                clerk,
                OperationId.fresh(),
                new PairVisit(first, VisitTime.NONE, VisitTime.on(day)),
                new PairVisit(second, VisitTime.NONE, VisitTime.on(day)));
    }

    private void open(CareOfficeId office) {
        screens.goTo("offices/"
                + jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                        .param(office.value())
                        .query(String.class)
                        .single());
    }

    private void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
