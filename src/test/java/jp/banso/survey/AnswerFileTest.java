package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.survey.FileCheck.CheckedRow;
import jp.banso.survey.FileCheck.State;
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
class AnswerFileTest {

    private static final String Q1 = "ケアプラン作成において課題と感じていることを選んでください。";

    @Autowired
    AnswerFileService service;

    @Autowired
    SurveyQueries rounds;

    @Autowired
    SurveyEntryService entry;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;
    private SurveyWaveId round;
    private final List<CareOfficeId> offices = new ArrayList<>();

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        for (var office = 0; office < 4; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        round = surveys.opened(
                staff,
                Surveys.wave("T1", WaveMoment.BEFORE, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 1)),
                offices.toArray(CareOfficeId[]::new));
    }

    private String number(int office) {
        return surveys.number(offices.get(office)).value();
    }

    private AnswerFile.Held file(String... lines) throws IOException {
        var text = "タイムスタンプ,事業所番号,お名前," + Q1 + "\n" + String.join("\n", lines) + "\n";
        return (AnswerFile.Held)
                service.read(staff, round, "回答.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @Rule("SRV-20")
    void theEarliestAnswerOfAnOfficeCountsAndTheOthersAreKeptAndMarked() throws IOException {
        var strangerNumber = CareOffices.number(9999);
        surveys.answered(staff, round, offices.get(3), LocalDate.of(2025, 1, 5), java.util.Map.of());
        var file = file(
                "2025/01/21 10:24:46 午後 GMT+9," + number(0) + ",見本花子,利用者から情報を聞き取ることが困難;",
                "2025/01/21 10:24:46 午前 GMT+9," + number(0) + ",見本太郎,関連する書類が多く事務負担が大きい",
                "2025/01/22 9:00:00 午前 GMT+9,１２３,見本次郎,",
                "2025/01/22 9:00:00 午前 GMT+9," + strangerNumber + ",見本三郎,",
                "2024/12/22 9:00:00 午前 GMT+9," + number(1) + ",見本四郎,",
                "2025/01/23 9:00:00 午前 GMT+9," + number(2) + ",見本五郎,紙が多い",
                "2025/01/23 9:00:00 午前 GMT+9," + number(3) + ",見本六郎,");
        var columns = new FileColumns(file.suggested());
        assertThat(columns.targets()).containsExactly(FileColumns.WHEN, FileColumns.OFFICE, "", "Q1");

        var check = service.check(staff, round, file, columns);
        assertThat(check.strange()).extracting(FileCheck.Strange::written).containsExactly("紙が多い");
        assertThat(check.rows())
                .containsExactlyInAnyOrder(
                        new CheckedRow(3, number(0), State.VALID, ""),
                        new CheckedRow(2, number(0), State.DUPLICATE, ""),
                        new CheckedRow(4, "１２３", State.REFUSED, "number"),
                        new CheckedRow(5, strangerNumber, State.REFUSED, "frame"),
                        new CheckedRow(6, number(1), State.REFUSED, "day"),
                        new CheckedRow(7, number(2), State.REFUSED, "answer"),
                        new CheckedRow(8, number(3), State.DUPLICATE, ""));
        assertThat(rounds.wave(staff, round).orElseThrow().row().answered())
                .as("looking changes nothing")
                .isEqualTo(1);

        assertThat(service.teach(staff, OperationId.fresh(), round, "Q1", "紙が多い", "PAPERWORK"))
                .isTrue();
        assertThat(service.teach(staff, OperationId.fresh(), round, "Q1", "紙が多い", "NOWHERE"))
                .isFalse();
        var operation = OperationId.fresh();
        var done = service.bring(staff, operation, round, file, columns);
        assertThat(done).isInstanceOfSatisfying(FileDecision.Done.class, brought -> {
            assertThat(brought.valid()).isEqualTo(2);
            assertThat(brought.duplicates()).isEqualTo(2);
            assertThat(brought.refused()).isEqualTo(3);
        });
        assertThat(service.bring(staff, operation, round, file, columns)).isEqualTo(done);
        assertThat(entry.sheet(staff, round, offices.getFirst()).orElseThrow().answers())
                .containsEntry("Q1", "PAPERWORK");
        assertThat(rounds.asked(staff, round, offices.getFirst()).orElseThrow().answeredOn())
                .isEqualTo(LocalDate.of(2025, 1, 21));
        assertThat(service.files(staff, round)).singleElement().satisfies(kept -> {
            assertThat(kept.valid()).isEqualTo(2);
            assertThat(kept.rest()).hasSize(5);
        });
        assertThat(jdbc.sql("SELECT GROUP_CONCAT(content) FROM survey_file_row")
                        .query(String.class)
                        .single())
                .as("nobody named the column of names")
                .doesNotContain("見本")
                .contains("聞き取る");
    }

    @Test
    @Rule("SRV-20")
    void withoutAColumnOfOfficesNothingIsTakenIn() throws IOException {
        var file = file("2025/01/21 10:24:46 午前," + number(0) + ",,");
        assertThat(service.bring(staff, OperationId.fresh(), round, file, new FileColumns(List.of("", "", "", "Q1"))))
                .isEqualTo(new FileDecision.NotPossible());
        assertThat(service.files(staff, round)).isEmpty();
    }
}
