package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the city types and brings into rounds whose sheets are nobody's or of an office's people. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ByHandTest {

    @Autowired
    SurveyEntryService entry;

    @Autowired
    AnswerFileService files;

    @Autowired
    AnswerService answers;

    @Autowired
    SurveyQueries queries;

    @Autowired
    SurveyResults results;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;
    private LocalDate today;
    private final List<CareOfficeId> offices = new ArrayList<>();

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
        today = careOffices.today();
        for (var office = 0; office < 4; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
    }

    private SurveyWaveId anonymous() {
        var wanted = new NewWave(
                "T2",
                "無記名アンケート",
                WaveMoment.AFTER,
                today.minusDays(9),
                today.plusDays(9),
                "記録しません。",
                null,
                UnitPrices.usual(),
                true);
        return surveys.opened(staff, wanted, offices.toArray(CareOfficeId[]::new));
    }

    private SurveyWaveId personal() {
        return surveys.opened(
                staff,
                Surveys.wave("T3", WaveMoment.BEFORE, today.minusDays(9), today),
                offices.toArray(CareOfficeId[]::new));
    }

    private FinishDecision typed(SurveyWaveId round, int office, AnswerChannel channel, Map<String, String> said) {
        return entry.finishWhole(staff, OperationId.fresh(), round, offices.get(office), channel, today, said);
    }

    @Test
    @Rule("SRV-24")
    void aNobodysSheetOnTheTelephoneUsesTheLinkUpAndNamesNeitherOfficeNorTypist() {
        var round = anonymous();
        var link = surveys.link(staff, round, offices.getFirst());
        var operation = OperationId.fresh();
        assertThat(entry.finishWhole(
                        staff, operation, round, offices.getFirst(), AnswerChannel.PHONE, today, Surveys.COMPLETE))
                .isEqualTo(new FinishDecision.Done("", today));

        assertThat(answers.finishWhole(OperationId.fresh(), link, Surveys.COMPLETE))
                .isEqualTo(new FinishDecision.Over());
        assertThat(typed(round, 0, AnswerChannel.PHONE, Surveys.COMPLETE)).isEqualTo(new FinishDecision.Over());
        assertThat(queries.asked(staff, round, offices.getFirst()).orElseThrow())
                .satisfies(row -> assertThat(row.answered()).isTrue())
                .satisfies(row -> assertThat(row.answeredOn()).isNull());
        var trace = jdbc.sql("SELECT * FROM operation WHERE kind = 'survey.finish'")
                        .query()
                        .listOfRows()
                        .toString()
                + jdbc.sql("SELECT * FROM audit_event WHERE action = 'survey.answered'")
                        .query()
                        .listOfRows();
        assertThat(trace)
                .contains("survey.finish")
                .doesNotContain(staff.name(), surveys.number(offices.getFirst()).value(), "careOffice", "PHONE");
    }

    @Test
    @Rule("SRV-24")
    void onPaperBlanksStayAndOnTheTelephoneTheyAreAskedFor() {
        var round = anonymous();
        assertThat(typed(round, 0, AnswerChannel.PHONE, Map.of("B2", "CLERK")))
                .isInstanceOf(FinishDecision.Missing.class);
        assertThat(typed(round, 0, AnswerChannel.PAPER, Map.of("B2", "CLERK"))).isInstanceOf(FinishDecision.Done.class);
        assertThat(entry.finishWhole(
                        staff,
                        OperationId.fresh(),
                        round,
                        offices.get(1),
                        AnswerChannel.PAPER,
                        today.plusDays(1),
                        Surveys.COMPLETE))
                .isEqualTo(new FinishDecision.DayWrong());
    }

    @Test
    @Rule("SRV-24")
    void manySheetsAreTypedForAnOfficesPeople() {
        var round = personal();
        for (var person = 0; person < 3; person++) {
            assertThat(typed(round, 0, AnswerChannel.PAPER, Map.of("ROLE", "CLERK", "T.FAX", "30")))
                    .isInstanceOf(FinishDecision.Done.class);
        }
        var study = results.of(staff, round).study().orElseThrow();
        assertThat(study.sheets()).isEqualTo(3);
        assertThat(study.blanks()).isEqualTo(3);
        assertThat(queries.wave(staff, round).orElseThrow().row().answered()).isEqualTo(1);
    }

    @Test
    @Rule("SRV-24")
    void aFileOfNobodysSheetsKeepsNeitherWhoseTheyWereNorWhatStoodInThem() throws IOException {
        var round = anonymous();
        typed(round, 2, AnswerChannel.PAPER, Surveys.COMPLETE);
        var day = today.minusDays(2);
        var file = file(
                round,
                "日時,事業所番号,B2,F1",
                day + " 9:00," + number(0) + ",CLERK,ひみつの言葉",
                day + " 9:05," + number(0) + ",CLERK,二度目",
                day + " 9:10," + number(2) + ",CLERK,遅い",
                day + " 9:15," + number(1) + ",MANAGER,");
        assertThat(files.bring(staff, OperationId.fresh(), round, file, columns("B2", "F1")))
                .isInstanceOfSatisfying(FileDecision.Done.class, done -> assertThat(
                                List.of(done.valid(), done.duplicates(), done.refused()))
                        .containsExactly(2, 2, 0));

        assertThat(queries.wave(staff, round).orElseThrow().row().answered()).isEqualTo(3);
        var rows = jdbc.sql("SELECT * FROM survey_file_row WHERE state = 'VALID'")
                .query()
                .listOfRows()
                .toString();
        assertThat(rows).doesNotContain(number(0), number(1), "CLERK", "ひみつ", day.toString());
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT sheet) FROM survey_anonymous_answer WHERE answered_on = ?")
                        .param(day)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @Rule("SRV-24")
    void aFileBringsASheetForEachOfAnOfficesPeopleAndTheSameRowOnce() throws IOException {
        var round = personal();
        var day = today.minusDays(1);
        var lines = new String[] {
            "日時,事業所番号,ROLE,T.FAX",
            day + " 9:00," + number(0) + ",CLERK,30",
            day + " 9:05," + number(0) + ",CLERK,30",
            day + " 9:05," + number(0) + ",CLERK,30",
            day + " 9:05," + number(1) + ",MANAGER,していない"
        };
        assertThat(files.bring(staff, OperationId.fresh(), round, file(round, lines), columns("ROLE", "T.FAX")))
                .isInstanceOfSatisfying(FileDecision.Done.class, done -> assertThat(
                                List.of(done.valid(), done.duplicates(), done.refused()))
                        .containsExactly(3, 1, 0));
        assertThat(files.bring(staff, OperationId.fresh(), round, file(round, lines), columns("ROLE", "T.FAX")))
                .isInstanceOfSatisfying(FileDecision.Done.class, done -> assertThat(done.valid())
                        .isZero());
        assertThat(results.of(staff, round).study().orElseThrow().sheets()).isEqualTo(3);
    }

    private String number(int office) {
        return surveys.number(offices.get(office)).value();
    }

    private static FileColumns columns(String one, String other) {
        return new FileColumns(List.of(FileColumns.WHEN, FileColumns.OFFICE, one, other));
    }

    private AnswerFile.Held file(SurveyWaveId round, String... lines) throws IOException {
        var bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return (AnswerFile.Held) files.read(staff, round, "answers.csv", new ByteArrayInputStream(bytes));
    }
}
