package jp.banso.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.Places;
import jp.banso.survey.Audience;
import jp.banso.survey.PercentOf;
import jp.banso.survey.ShareService;
import jp.banso.survey.SharedRound;
import jp.banso.survey.SharedTable;
import jp.banso.survey.SurveyResults;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
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
class PercentOfTest {

    private static final String U3 = "予定・実績の現在の共有方法";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SurveyResults results;

    @Autowired
    ShareService shares;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    private Viewer staff;
    private SurveyWaveId round;

    /** Of 16 asked, 12 answered; U3 was answered by 7 of them, with a FAX by 6 (6/7, 6/12, 6/16). */
    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        var offices = new ArrayList<CareOfficeId>();
        for (var office = 0; office < 16; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        var today = careOffices.today();
        round = surveys.opened(
                staff,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(1), today),
                offices.toArray(CareOfficeId[]::new));
        for (var office = 0; office < 12; office++) {
            var said = new HashMap<String, String>(Surveys.COMPLETE);
            if (office < 7) {
                said.put("U3", office < 6 ? "FAX" : "POST");
            }
            surveys.answered(staff, round, offices.get(office), today, said);
        }
    }

    private ResultTables.Table inside(PercentOf base) {
        return table(ResultTables.of(results.of(staff, round), base));
    }

    private static ResultTables.Table table(List<ResultTables.Table> tables) {
        return tables.stream()
                .filter(table -> table.title().startsWith(U3))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fax(ResultTables.Table table) {
        return table.rows().stream()
                .filter(row -> row.getFirst().equals("FAX"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Rule("SRV-26")
    void aPercentageIsAPartOfWhatItsTableSays() {
        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        assertThat(fax(inside(PercentOf.ANSWERED))).containsExactly("FAX", "6", "85.7％");
        assertThat(inside(PercentOf.ANSWERED).note()).contains("答えた 7 件", "12 件");
        assertThat(fax(inside(PercentOf.VALID))).containsExactly("FAX", "6", "50.0％");
        assertThat(inside(PercentOf.VALID).note()).contains("有効な回答 12 件");
        assertThat(fax(inside(PercentOf.FRAME))).containsExactly("FAX", "6", "37.5％");
        assertThat(inside(PercentOf.FRAME).note()).contains("対象 16 事業所");
        assertThat(screens.text()).contains("85.7％");

        screens.goTo(Places.survey(round) + "?base=FRAME");
        assertThat(screens.text()).contains("37.5％").doesNotContain("85.7％");
    }

    @Test
    @Rule("SRV-26")
    void outsideABaseIsTakenOnlyWhereItMayBeRead() {
        screens.signIn(staff);
        screens.goTo(Places.survey(round));
        var shown = shares.preview(staff, round, Audience.COUNCIL).orElseThrow();
        assertThat(fax(outside(shown, PercentOf.ANSWERED)))
                .as("5 said nothing, which may be read")
                .contains("6（85.7％）");
        assertThat(fax(outside(shown, PercentOf.FRAME))).contains("6（37.5％）");
        assertThat(outside(shown, PercentOf.FRAME).note()).contains("対象 16 事業所");

        var hidden = new SharedTable(
                shown.tables().getFirst().question(),
                List.of(new SharedTable.Row(
                        java.util.Optional.empty(),
                        OptionalInt.of(12),
                        java.util.Collections.nCopies(
                                shown.tables().getFirst().question().choices().size() + 1, OptionalInt.empty()),
                        java.util.Optional.empty())));
        assertThat(new SharedWhole(shown, hidden, PercentOf.ANSWERED).note()).contains("無回答の数を出せないため");
        assertThat(new SharedWhole(shown, hidden, PercentOf.ANSWERED)
                        .of(hidden.rows().getFirst()))
                .hasValue(12);
    }

    private static ResultTables.Table outside(SharedRound round, PercentOf base) {
        return table(SharedTexts.of(round, base));
    }
}
