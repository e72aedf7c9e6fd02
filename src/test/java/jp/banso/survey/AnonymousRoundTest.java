package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever holds the whole database cannot tell whose answer is whose. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class AnonymousRoundTest {

    private static final int OFFICES = 6;
    private static final String HERE = "192.0.2.1";

    @Autowired
    AnswerService answers;

    @Autowired
    SurveyService service;

    @Autowired
    SurveyQueries queries;

    @Autowired
    SurveyResults results;

    @Autowired
    SurveyEntryService entry;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Viewer staff;
    private SurveyWaveId round;
    private final List<CareOfficeId> offices = new ArrayList<>();
    private final Map<CareOfficeId, String> links = new HashMap<>();

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-20T01:00:00Z"));
        staff = people.cityStaff();
        for (var office = 0; office < OFFICES; office++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        var today = careOffices.today();
        var wanted = new NewWave(
                "T2",
                "無記名アンケート",
                WaveMoment.AFTER,
                today,
                today.plusDays(9),
                "だれの回答かは記録しません。",
                null,
                UnitPrices.usual(),
                true);
        round = surveys.opened(staff, wanted, offices.toArray(CareOfficeId[]::new));
        offices.forEach(office -> links.put(office, surveys.link(staff, round, office)));
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    private FinishDecision handIn(int office, String words) {
        var said = new HashMap<>(Surveys.COMPLETE);
        said.put("F1", words);
        return answers.finishWhole(OperationId.fresh(), Objects.requireNonNull(links.get(offices.get(office))), said);
    }

    @Test
    @Rule("SRV-19")
    void nothingInTheWholeDatabaseJoinsAnAnswerToItsOffice() {
        for (var office = 0; office < OFFICES; office++) {
            clock.set(Instant.parse("2026-11-2" + office + "T0" + office + ":17:31Z"));
            var before = dump();
            assertThat(handIn(office, "ひみつのことば" + office)).isInstanceOf(FinishDecision.Done.class);
            var changed = changed(before, dump());

            assertThat(changed.keySet())
                    .as("tables that a sheet leaves a trace in")
                    .containsExactlyInAnyOrder(
                            "audit_day", "audit_event", "operation", "survey_anonymous_answer", "survey_invitation");
            var invitation = Objects.requireNonNull(changed.remove("survey_invitation"));
            assertThat(invitation).as("of the office only that it answered").hasSize(1);
            assertThat(times(invitation.getFirst()))
                    .as("nothing of it says when")
                    .isNotEmpty()
                    .allMatch(time -> time.matches("(issued|lettered)_at=2026-11-20.*"));
            var answering = offices.get(office);
            assertThat(changed.values().stream().flatMap(List::stream)).noneMatch(row -> names(row, answering));
        }
        assertThat(columnsThatLead())
                .as("keys from an answer to anything but its round")
                .containsExactly("wave_id");
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT sheet) FROM survey_anonymous_answer")
                        .query(Integer.class)
                        .single())
                .isEqualTo(OFFICES);
        var sheets = jdbc.sql("SELECT DISTINCT HEX(sheet) FROM survey_anonymous_answer")
                .query(String.class)
                .list();
        dump().forEach((table, rows) -> {
            if (!table.equals("survey_anonymous_answer")) {
                assertThat(rows)
                        .as(table)
                        .noneMatch(row ->
                                row.contains("ひみつのことば") || sheets.stream().anyMatch(row::contains));
            }
        });
    }

    @Test
    @Rule("SRV-19")
    void whatIsTypedIsNowhereBeforeItIsHandedInAndALinkTakesOneSheet() {
        var link = Objects.requireNonNull(links.get(offices.getFirst()));
        assertThat(answers.open(link, HERE)).isInstanceOfSatisfying(LinkAnswer.Open.class, open -> assertThat(
                        open.sheet().anonymous())
                .isTrue());
        var before = dump();
        assertThat(answers.save(link, "B2", "CLERK")).isEqualTo(SaveDecision.OVER);
        assertThat(answers.finish(OperationId.fresh(), link)).isEqualTo(new FinishDecision.Over());
        assertThat(changed(before, dump()).keySet()).containsExactly("operation");

        assertThat(handIn(0, "一度目")).isInstanceOf(FinishDecision.Done.class);
        assertThat(handIn(0, "二度目")).isEqualTo(new FinishDecision.Over());
        assertThat(answers.open(link, HERE)).isInstanceOf(LinkAnswer.Closed.class);
        assertThat(queries.frame(staff, round, true, 0, 10))
                .extracting(FrameRow::careOffice)
                .doesNotContain(offices.getFirst())
                .hasSize(OFFICES - 1);
        assertThat(entry.sheet(staff, round, offices.get(1)).orElseThrow().isWhole())
                .isTrue();
        assertThat(entry.save(staff, round, offices.get(1), "B2", "CLERK")).isEqualTo(SaveDecision.OVER);
    }

    @Test
    @Rule("SRV-19")
    void theSheetsAreCountedAsOthersAreAndTheWordsOfAFewAreNotRead() {
        for (var office = 0; office < 4; office++) {
            handIn(office, "ことば" + office);
        }
        assertThat(words()).isEmpty();
        handIn(4, "ことば4");
        assertThat(words()).hasSize(5);
        assertThat(results.of(staff, round).answered()).isEqualTo(5);
        assertThat(queries.wave(staff, round).orElseThrow().row().answered()).isEqualTo(5);
        assertThat(results.of(staff, round).effects()).singleElement().satisfies(effect -> assertThat(effect.n())
                .isEqualTo(5));
    }

    @Test
    @Rule("SRV-06")
    void anAnonymousSheetNeedsTheSameAnswers() {
        var link = Objects.requireNonNull(links.get(offices.getFirst()));
        assertThat(answers.finishWhole(OperationId.fresh(), link, Map.of("B2", "CLERK", "U1", "BOTH")))
                .isEqualTo(new FinishDecision.Missing(List.of("E1.BEFORE", "E1.NOW", "E2")));
        assertThat(answers.finishWhole(OperationId.fresh(), link, Map.of("B2", "PRESIDENT")))
                .isEqualTo(new FinishDecision.NotAnswers(List.of("B2")));
    }

    private List<RoundResults.Said> words() {
        return results.of(staff, round).words().stream()
                .filter(one -> one.question().code().equals("F1"))
                .findFirst()
                .orElseThrow()
                .texts();
    }

    private boolean names(String row, CareOfficeId office) {
        return row.contains(surveys.number(office).value())
                || row.contains("\"careOffice\"")
                || row.contains(links.get(office));
    }

    private static List<String> times(String row) {
        return Arrays.stream(row.split(" \\| ", -1))
                .filter(cell -> cell.matches("\\w+=20\\d\\d-.*"))
                .toList();
    }

    /** Every row of every table as one text. */
    private Map<String, List<String>> dump() {
        var dump = new TreeMap<String, List<String>>();
        jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'""")
                .query(String.class)
                .list()
                .forEach(table -> dump.put(
                        table,
                        jdbc.sql("SELECT * FROM `" + table + "`").query().listOfRows().stream()
                                .map(row -> row.entrySet().stream()
                                        .map(cell -> cell.getKey() + "=" + text(cell.getValue()))
                                        .collect(Collectors.joining(" | ")))
                                .toList()));
        return dump;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? java.util.HexFormat.of().withUpperCase().formatHex(bytes)
                : String.valueOf(value);
    }

    /** The rows that are new or different. */
    private static Map<String, List<String>> changed(
            Map<String, List<String>> before, Map<String, List<String>> after) {
        var changed = new TreeMap<String, List<String>>();
        after.forEach((table, rows) -> {
            var fresh = new ArrayList<>(rows);
            fresh.removeAll(before.getOrDefault(table, List.of()));
            if (!fresh.isEmpty()) {
                changed.put(table, fresh);
            }
        });
        return changed;
    }

    private TreeSet<String> columnsThatLead() {
        var columns = jdbc.sql("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name = 'survey_anonymous_answer'""").query(String.class).list();
        var own = Arrays.asList("sheet", "question", "answer", "amount", "beyond", "answered_on");
        return columns.stream().filter(column -> !own.contains(column)).collect(Collectors.toCollection(TreeSet::new));
    }
}
