package jp.banso.careoffice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.EvidenceKind;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
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

/** The offices by stage. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class BoardTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CaseTools tools;

    @Autowired
    People people;

    CityStaff clerk;
    CareOfficeId called;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        called = careOffices
                .aCareOffice()
                .named("あおい", "アオイ")
                .at(AdoptionStage.BEING_CONTACTED)
                .saved();
        careOffices.aCareOffice().named("かえで", "カエデ").at(AdoptionStage.INFORMED).saved();
        screens.signIn(clerk);
    }

    @Test
    @Rule("BRD-01")
    void everyStageIsAColumnUnderTheConditionsOfTheAddress() {
        screens.goTo("board?q=あおい");

        assertThat(columns()).hasSize(AdoptionStage.values().length);
        assertThat(names(AdoptionStage.BEING_CONTACTED)).containsExactly("あおい");
        assertThat(names(AdoptionStage.INFORMED)).isEmpty();
        screens.goTo("board?stage=S20");
        assertThat(columns()).hasSize(1);
        assertThat(names(AdoptionStage.INFORMED)).containsExactly("かえで");
    }

    @Test
    @Rule("BRD-01")
    void aFirmSeesItsOwnCasesAndTheCouncilMovesNone() {
        var lead = people.lead(people.firm());
        careOffices
                .aCareOffice()
                .named("さくら", "サクラ")
                .grantedTo(lead)
                .at(AdoptionStage.PREPARING)
                .saved();
        screens.signIn(lead);
        screens.goTo("board?stage=");

        assertThat(names(AdoptionStage.PREPARING)).containsExactly("さくら");
        assertThat(columns()).noneMatch(column -> column.stage() == AdoptionStage.INFORMED);
        screens.signIn(people.council());
        screens.goTo("board?stage=");
        assertThat(new BoardMoves(tools, () -> {}).forward(AdoptionStage.PREPARING))
                .isFalse();
    }

    @Test
    @Rule("BRD-02")
    @SuppressWarnings("unchecked")
    void aDraggedCardOpensTheDialogAndStaysUntilTheProofIsGiven() {
        screens.goTo("board?stage=");
        var moves = new BoardMoves(tools, () -> {});
        moves.taken(row());
        moves.dropped(AdoptionStage.INFORMED);

        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(row().stage()).isEqualTo(AdoptionStage.BEING_CONTACTED);
        Select<EvidenceKind> kind = _get(Select.class, spec -> spec.withLabel("根拠"));
        if (kind.getValue() == null) {
            kind.setValue(EvidenceKind.supporting(AdoptionStage.BEING_CONTACTED, AdoptionStage.INFORMED)
                    .getFirst());
        }
        _setValue(_find(TextArea.class).getFirst(), "電話で説明した");
        _click(_get(Button.class, spec -> spec.withText("進める")));

        assertThat(row().stage()).isEqualTo(AdoptionStage.INFORMED);
    }

    @Test
    @Rule("BRD-02")
    void whereACardCannotGoWordsSayWhy() {
        screens.goTo("board?stage=");
        var moves = new BoardMoves(tools, () -> {});
        moves.taken(row());
        moves.dropped(AdoptionStage.PREPARING);

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        assertThat(row().stage()).isEqualTo(AdoptionStage.BEING_CONTACTED);
    }

    @Test
    @Rule("BRD-03")
    void theBoardIsRememberedUntilTheListIsChosen() {
        screens.goTo("offices?q=あおい");
        _click(_get(Button.class, spec -> spec.withText("ボード")));
        assertThat(names(AdoptionStage.BEING_CONTACTED)).containsExactly("あおい");
        screens.goTo("offices");
        assertThat(columns()).isNotEmpty();

        _click(_get(Button.class, spec -> spec.withText("一覧")));
        assertThat(_find(OfficeGrid.class)).hasSize(1);
        screens.goTo("offices");
        assertThat(_find(OfficeGrid.class)).hasSize(1);
    }

    private CareOfficeRow row() {
        return offices.row((Viewer) clerk, called).orElseThrow();
    }

    private static List<BoardColumn> columns() {
        return _find(BoardColumn.class).stream().filter(BoardColumn::isVisible).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(AdoptionStage stage) {
        var column = columns().stream()
                .filter(one -> one.stage() == stage)
                .findFirst()
                .orElseThrow();
        Grid<CareOfficeRow> grid = _get(column, Grid.class);
        return GridKt._findAll(grid).stream().map(CareOfficeRow::name).toList();
    }
}
