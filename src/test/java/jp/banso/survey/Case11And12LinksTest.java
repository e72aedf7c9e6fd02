package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.AddressMisses;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
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

/** Whoever guesses links finds none; whoever hands in at the same time hands in once. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class Case11And12LinksTest {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    @Autowired
    AnswerService answers;

    @Autowired
    SurveyQueries queries;

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

    private String link;

    @BeforeEach
    void begin() {
        Viewer staff = people.cityStaff();
        CareOfficeId office = careOffices.aCareOffice().saved();
        var today = careOffices.today();
        SurveyWaveId wave =
                surveys.opened(staff, Surveys.wave("T2", WaveMoment.AFTER, today, today.plusDays(1)), office);
        link = surveys.link(staff, wave, office);
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    @Test
    @Rule("SRV-03")
    void noNeighbourOfALinkAndNoRandomOneOpensAnything() {
        var tried = new ArrayList<String>();
        for (var at = 0; at < link.length(); at++) {
            for (var letter : LETTERS.toCharArray()) {
                if (letter != link.charAt(at)) {
                    tried.add(link.substring(0, at) + letter + link.substring(at + 1));
                }
            }
            tried.add(link.substring(0, at) + link.substring(at + 1));
        }
        IntStream.range(0, 1000).forEach(each -> tried.add(SecretLetters.fresh().letters()));
        tried.add("");
        tried.add("x".repeat(10_000));
        tried.add("' OR 1=1 -- aaaaaaaaaaaaaa");

        for (var each = 0; each < tried.size(); each++) {
            assertThat(answers.open(tried.get(each), "198.51.100." + each)).isEqualTo(new LinkAnswer.Unknown());
        }
    }

    @Test
    @Rule("SRV-03")
    void whoMissesTwentyTimesIsAnsweredAsForAnUnknownLinkForTenMinutes() {
        clock.set(clock.instant());
        for (var miss = 0; miss < 20; miss++) {
            answers.open("nothing", "203.0.113.7");
        }
        assertThat(answers.open(link, "203.0.113.7")).isEqualTo(new LinkAnswer.Unknown());
        assertThat(answers.open(link, "203.0.113.8")).isInstanceOf(LinkAnswer.Open.class);

        clock.forward(AddressMisses.SPAN.plusSeconds(1));
        assertThat(answers.open(link, "203.0.113.7")).isInstanceOf(LinkAnswer.Open.class);
    }

    @Test
    @Rule("SRV-05")
    void twoHundredWhoHandInAtOnceMakeOneAnswer() throws Exception {
        Surveys.COMPLETE.forEach((question, answer) -> answers.save(link, question, answer));
        var work = IntStream.range(0, 200)
                .<Callable<FinishDecision>>mapToObj(each -> () -> answers.finish(OperationId.fresh(), link))
                .toList();
        var done = 0;
        try (var hands = Executors.newFixedThreadPool(12)) {
            for (var answer : hands.invokeAll(work)) {
                if (answer.get() instanceof FinishDecision.Done) {
                    done++;
                } else {
                    assertThat(answer.get()).isInstanceOf(FinishDecision.AlreadyAnswered.class);
                }
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM survey_response WHERE finished_at IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Rule("SRV-19")
    void twoHundredWhoHandInNobodysSheetAtOnceMakeOne() throws Exception {
        var today = careOffices.today();
        var wanted =
                new NewWave("T2", "無記名", WaveMoment.AFTER, today, today, "記録しません。", null, UnitPrices.usual(), true);
        var staff = people.cityStaff();
        var office = careOffices.aCareOffice().saved();
        var through = surveys.link(staff, surveys.opened(staff, wanted, office), office);

        assertThat(atOnce(each -> answers.finishWhole(OperationId.fresh(), through, Surveys.COMPLETE)))
                .isEqualTo(1);
        assertThat(sheets("survey_anonymous_answer")).isEqualTo(1);
    }

    @Test
    @Rule("SRV-22")
    void twoHundredPeopleOfAnOfficeHandInTwoHundredSheetsAndOneOfThemOnlyOnce() throws Exception {
        var today = careOffices.today();
        var staff = people.cityStaff();
        var office = careOffices.aCareOffice().saved();
        var round = surveys.opened(staff, Surveys.wave("T3", WaveMoment.BEFORE, today, today), office);
        var through = surveys.link(staff, round, office);
        var said = new HashMap<String, String>();
        round(staff, round)
                .forEach(question -> said.put(
                        question.code(),
                        question.kind() == Question.Kind.MINUTES
                                ? "NOT_DONE"
                                : question.code().equals("ROLE") ? "CLERK" : ""));

        assertThat(atOnce(each -> answers.finishWhole(OperationId.fresh(), through, said)))
                .isEqualTo(200);
        assertThat(sheets("survey_staff_answer")).isEqualTo(200);
        var one = OperationId.fresh();
        atOnce(each -> answers.finishWhole(one, through, said));
        assertThat(sheets("survey_staff_answer"))
                .as("one sheet, pressed two hundred times")
                .isEqualTo(201);
    }

    private java.util.List<Question> round(Viewer staff, SurveyWaveId round) {
        return queries.wave(staff, round).orElseThrow().form().questions();
    }

    /** How many of two hundred at once were told that their sheet was taken. */
    private int atOnce(IntFunction<FinishDecision> handIn) throws Exception {
        var work = IntStream.range(0, 200)
                .<Callable<FinishDecision>>mapToObj(each -> () -> handIn.apply(each))
                .toList();
        var done = 0;
        try (var hands = Executors.newFixedThreadPool(12)) {
            for (var answer : hands.invokeAll(work)) {
                done += answer.get() instanceof FinishDecision.Done ? 1 : 0;
            }
        }
        return done;
    }

    private int sheets(String table) {
        return jdbc.sql("SELECT COUNT(DISTINCT sheet) FROM " + table)
                .query(Integer.class)
                .single();
    }
}
