package jp.banso.outreach.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.ShortcutsKt.fireShortcut;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.outreach.BriefingBox;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingPublicity;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.BriefingWish;
import jp.banso.outreach.GuestAnswer;
import jp.banso.outreach.GuestCounts;
import jp.banso.outreach.GuestQueries;
import jp.banso.outreach.GuestRow;
import jp.banso.outreach.Venue;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
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
class GuestPanelTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingPublicity publicity;

    @Autowired
    BriefingBox box;

    @Autowired
    GuestQueries guests;

    @Autowired
    CaseQueries cases;

    Viewer.CityStaff clerk;
    CareOfficeId office;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
        office = careOffices.aCareOffice().named("見本ケアプラン", "ミホン").saved();
        screens.signIn(clerk);
    }

    @Test
    @Rule("OUT-21")
    void theFormSaysHowManyBeforeAndAfter() {
        var session = open(today.plusDays(3));
        press("事業所を招待");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("1事業所を招待に加えます");
        press("招待に加える");

        assertThat(screens.text()).contains("招待 1事業所");
        assertThat(guests.counts(clerk, session)).isEqualTo(new GuestCounts(1, 0, 0, 0, 0));
    }

    @Test
    void aNumberThatIsNoneIsNamedAndNobodyIsInvited() {
        var session = open(today.plusDays(3));
        press("事業所を招待");
        byNumbers();
        _setValue(
                _get(TextArea.class),
                "12345 " + cases.card(clerk, office).orElseThrow().number());
        press("招待に加える");

        assertThat(_get(TextArea.class).getErrorMessage()).contains("12345");
        assertThat(guests.counts(clerk, session).invited()).isZero();
    }

    @Test
    @Rule("OUT-22")
    void anAnswerIsOneTouchAndThePeopleAreCounted() {
        var session = open(today.plusDays(3));
        invited();
        press(answers(0), "出席予定にする");
        assertThat(guests.counts(clerk, session)).isEqualTo(new GuestCounts(1, 1, 1, 0, 0));

        screens.goTo("briefings/" + session.value());
        var field = _get(answers(0), IntegerField.class);
        _setValue(field, 4);
        assertThat(field.getValue()).isEqualTo(4);
    }

    @Test
    @Rule("OUT-22")
    void onTheDayAGuestIsPresentInOneTouch() {
        var session = open(today);
        invited();
        press(answers(0), "出席にする");

        assertThat(guests.counts(clerk, session).came()).isEqualTo(1);
        assertThat(cases.card(clerk, office).orElseThrow().stage().ordinal()).isEqualTo(2);
        assertThat(screens.text()).contains("1事業所 1人", "出席した 1");
    }

    @Test
    void theListIsNarrowedByTheAnswer() {
        open(today.plusDays(3));
        invited();
        answerFilter().setValue(GuestAnswer.ABSENT);
        assertThat(_size(grid())).isZero();
        answerFilter().setValue(GuestAnswer.OPEN);
        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    @Rule("OUT-28")
    void anApplicationWaitsUntilItsOfficeIsNamedWithOnePress() {
        var session = open(today.plusDays(3));
        publicity.show(clerk, OperationId.fresh(), session, true);
        box.apply(
                OperationId.fresh(),
                session,
                new BriefingWish("", "見本ケアプラン", "見本花子", "06-0000-0001", 2, Venue.ON_SITE));
        screens.goTo("briefings/" + session.value());
        assertThat(screens.text()).contains("確かめる申込みが1件", "見本花子", "名前が同じか似ている");
        fireShortcut(Key.DIGIT_1, KeyModifier.ALT);

        assertThat(guests.counts(clerk, session)).isEqualTo(new GuestCounts(1, 1, 2, 0, 0));
        assertThat(screens.text()).contains("確かめる申込みはありません", "受け付けた申込み 1件");
    }

    private BriefingId open(LocalDate day) {
        var session = ((Kept) briefings.open(
                        clerk, OperationId.fresh(), new BriefingData("事業説明会", day, Venue.ON_SITE, "市役所", 40)))
                .session();
        screens.goTo("briefings/" + session.value());
        return session;
    }

    private void invited() {
        press("事業所を招待");
        press("招待に加える");
    }

    @SuppressWarnings("unchecked")
    private static void byNumbers() {
        RadioButtonGroup<Object> way = _get(RadioButtonGroup.class);
        way.setValue(way.getListDataView().getItem(1));
    }

    @SuppressWarnings("unchecked")
    private static Select<GuestAnswer> answerFilter() {
        return (Select<GuestAnswer>) _get(Select.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<GuestRow> grid() {
        return _get(Grid.class);
    }

    private static Component answers(int row) {
        return _getCellComponent(grid(), row, GuestPanel.ANSWER);
    }

    private static void press(Component within, String text) {
        _click(_get(within, Button.class, spec -> spec.withText(text)));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
