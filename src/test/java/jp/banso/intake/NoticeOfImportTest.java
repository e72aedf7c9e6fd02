package jp.banso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.notice.NoticeQueries;
import jp.banso.notice.NoticeRow;
import jp.banso.shared.jobs.Jobs;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class NoticeOfImportTest {

    private static final int OFFICES = 500;

    @Autowired
    IntakeService service;

    @Autowired
    IntakeFileService files;

    @Autowired
    IntakeQueries queries;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NoticeQueries notices;

    @Autowired
    People people;

    @Test
    @Rule("NTC-03")
    void anImportThatTouchesFiveHundredWatchedOfficesIsOneNotice() {
        var imports = new Imports(service, files, queries, jobs, jdbc);
        imports.bringIn(register("06-0000-"));
        var clerk = people.cityStaff();
        var lead = people.lead(people.firm());
        jdbc.sql("INSERT INTO case_watch SELECT a.id, o.id, '2026-01-01' FROM care_office o CROSS JOIN account a")
                .update();

        imports.bringIn(register("06-1111-"));

        assertThat(notices.rows(clerk, false, 0, 50))
                .singleElement()
                .extracting(NoticeRow::offices)
                .isEqualTo(OFFICES);
        assertThat(notices.unread(clerk)).isEqualTo(1);
        assertThat(notices.unread(imports.viewer)).as("their own act").isZero();
        assertThat(notices.rows(lead, false, 0, 50)).as("a firm without a case").isEmpty();
    }

    private static String register(String phone) {
        return Imports.official(IntStream.range(9131, 9131 + OFFICES)
                .mapToObj(serial -> Imports.row(
                        CareOffices.number(serial), "見本ステーション" + serial, "ミホンステーション", "訪問介護", phone + serial))
                .toArray(String[]::new));
    }
}
