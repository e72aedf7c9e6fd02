package jp.banso.survey;

import static org.assertj.core.api.Assertions.assertThat;

import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class QuestionnaireTest {

    @Autowired
    QuestionnaireService builder;

    @Autowired
    QuestionnaireQueries questionnaires;

    @Autowired
    SurveyQueries rounds;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    private Viewer staff;

    @BeforeEach
    void begin() {
        staff = people.cityStaff();
    }

    private QuestionnaireCard card(String code) {
        return questionnaires.card(staff, code).orElseThrow();
    }

    private QuestionnaireId copyOf(String code) {
        return ((FormDecision.Kept)
                        builder.begin(staff, OperationId.fresh(), card(code).form()))
                .id();
    }

    private FormDecision publish(QuestionnaireId id) {
        return builder.publish(staff, OperationId.fresh(), id, card(id.code()).version());
    }

    private FormDecision title(QuestionnaireId id, String title) {
        var card = card(id.code());
        var shape = new FormShape(card.form(), FormPlace.ofSection(0)).titled(title);
        return builder.keep(staff, OperationId.fresh(), id, card.version(), shape.form());
    }

    @Test
    @Rule("SRV-12")
    void threeQuestionnairesAreThereFromTheStartAndSound() {
        assertThat(questionnaires.all(staff)).extracting(QuestionnaireRow::code).containsExactly("T1", "T2", "T3");
        for (var code : new String[] {"T1", "T2", "T3"}) {
            assertThat(FormRules.faults(card(code).form())).as(code).isEmpty();
        }
        assertThat(card("T3").form().questions().stream()
                        .filter(question -> question.kind() == Question.Kind.MINUTES)
                        .filter(question -> question.aside() == Question.Aside.NOT_DONE))
                .hasSize(12);
    }

    @Test
    @Rule("SRV-11")
    void aRoundAsksWithItsVersionWhateverIsPublishedLater() {
        var id = copyOf("T1");
        assertThat(publish(id)).isInstanceOf(FormDecision.Published.class);
        var today = careOffices.today();
        var round = surveys.opened(
                staff,
                Surveys.wave(id.code(), WaveMoment.BEFORE, today, today),
                careOffices.aCareOffice().saved());

        title(id, "二つ目");
        assertThat(card(id.code()).changed()).isTrue();
        assertThat(publish(id))
                .isInstanceOfSatisfying(FormDecision.Published.class, published -> assertThat(published.number())
                        .isEqualTo(2));

        assertThat(rounds.wave(staff, round).orElseThrow().form().title()).isEqualTo("事前アンケート");
        assertThat(card(id.code()).versions())
                .extracting(QuestionnaireCard.Version::number, QuestionnaireCard.Version::rounds)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 0), org.assertj.core.groups.Tuple.tuple(1, 1));
        assertThat(rounds.forms(staff)).extracting(SurveyForm::title).contains("二つ目");
    }

    @Test
    @Rule("SRV-12")
    void aDraftMayBeUnfinishedAndAVersionMayNot() {
        var id = copyOf("T1");
        title(id, "");
        assertThat(publish(id)).isEqualTo(new FormDecision.Faulty(java.util.List.of(new FormFault(0, 0, "title", ""))));
        assertThat(rounds.forms(staff)).extracting(SurveyForm::code).containsExactly("T1", "T2", "T3");
    }

    @Test
    void theSameAgainIsNoNewVersion() {
        var id = copyOf("T2");
        publish(id);
        assertThat(publish(id)).isEqualTo(new FormDecision.NothingNew(1));
    }

    @Test
    void whoChangesADraftAfterSomebodyElseIsTold() {
        var id = copyOf("T1");
        title(id, "先");
        assertThat(builder.keep(
                        staff, OperationId.fresh(), id, 0, card(id.code()).form()))
                .isEqualTo(new FormDecision.ChangedMeanwhile(staff.name()));
        assertThat(card(id.code()).form().title()).isEqualTo("先");
    }

    @Test
    void whatIsPutAsideIsNotOfferedForNewRounds() {
        var id = copyOf("T1");
        publish(id);
        assertThat(rounds.forms(staff)).extracting(SurveyForm::code).contains(id.code());
        builder.use(staff, OperationId.fresh(), id, card(id.code()).version(), false);
        assertThat(rounds.forms(staff)).extracting(SurveyForm::code).doesNotContain(id.code());
    }

    @Test
    @Rule("SRV-13")
    void aFileBringsTheSameQuestionsBack() {
        for (var code : new String[] {"T1", "T2", "T3"}) {
            var file = questionnaires.file(staff, code).orElseThrow();
            var id = ((FormDecision.Kept) builder.bring(staff, OperationId.fresh(), file)).id();
            assertThat(card(id.code()).form().sections())
                    .isEqualTo(card(code).form().sections());
        }
    }

    @Test
    @Rule("SRV-13")
    void aFileWithSomethingWrongIsNotTakenAndSaysWhere() {
        var file = questionnaires.file(staff, "T1").orElseThrow();
        var wrong = file.replaceFirst("\"MULTI\"", "\"MANY\"").replaceFirst("\"code\" : \"Q2\"", "\"code\" : \"Q1\"");
        assertThat(((FormDecision.Faulty) builder.bring(staff, OperationId.fresh(), wrong)).faults())
                .contains(new FormFault(1, 1, "type", "MANY"), new FormFault(1, 2, "code-twice", "Q1"));
        assertThat(((FormDecision.Faulty) builder.bring(staff, OperationId.fresh(), file + "}")).faults())
                .as("what follows the end")
                .extracting(FormFault::reasonKey)
                .containsExactly("unreadable");
        assertThat(((FormDecision.Faulty) builder.bring(staff, OperationId.fresh(), "{\n\"kind\": ")).faults())
                .containsExactly(new FormFault(0, 0, "unreadable", "2"));
        assertThat(((FormDecision.Faulty) builder.bring(staff, OperationId.fresh(), "{}")).faults())
                .containsExactly(new FormFault(0, 0, "not-ours", ""));
        assertThat(questionnaires.all(staff)).hasSize(3);
    }
}
