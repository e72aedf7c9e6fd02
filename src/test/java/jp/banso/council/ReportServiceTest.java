package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.council.ReportDecision.Made;
import jp.banso.council.ReportDecision.Stays;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ReportServiceTest {

    @Autowired
    ReportService reports;

    @Autowired
    CouncilQueries queries;

    @Autowired
    MemberLists lists;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer secretariat;

    @BeforeEach
    void aMemberAndTwentyOthers() {
        administrator = people.administrator();
        secretariat = people.council();
        lists.members(
                administrator,
                careOffices.today(),
                careOffices.aCareOffice().at(AdoptionStage.INFORMED).saved());
        for (var count = 0; count < 20; count++) {
            careOffices.aCareOffice().at(AdoptionStage.values()[count % 3 * 3]).saved();
        }
    }

    @Test
    @Rule("CNC-13")
    void aReportStaysAsItWasMadeWhateverChanges() {
        assertThat(reports.make(secretariat, OperationId.fresh())).isEqualTo(new Made(month().toString()));
        var report = reports.report(secretariat, month()).orElseThrow();
        jdbc.sql("UPDATE care_office SET stage = 9, listing = 'LISTED', name = '改めた見本'")
                .update();
        jdbc.sql("UPDATE council_membership SET member_until = member_from").update();
        assertThat(reports.report(administrator, month())).contains(report);
        assertThat(report.figures().sections()).singleElement().satisfies(section -> {
            assertThat(section.named()).isEqualTo(1);
            assertThat(section.informed()).isEqualTo(1);
        });
        assertThat(reports.make(administrator, OperationId.fresh())).isEqualTo(new Stays("report-already"));
    }

    @Test
    @Rule({"CNC-10", "CNC-13"})
    void itTellsOfTheOthersWhatTheScreenToldThatMonth() {
        var shown = queries.unnamed(secretariat);
        jdbc.sql("UPDATE care_office SET stage = 9").update();
        reports.make(administrator, OperationId.fresh());
        assertThat(reports.reports(administrator))
                .singleElement()
                .satisfies(report -> assertThat(report.figures().unnamed()).isEqualTo(shown));
    }

    private YearMonth month() {
        return YearMonth.from(careOffices.today());
    }
}
