package jp.banso.survey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The object mother of rounds, links and answers. */
@Component
public class Surveys {

    /** The least an office must say in the round after. */
    public static final Map<String, String> COMPLETE =
            Map.of("B2", "MANAGER", "U1", "BOTH", "E1.BEFORE", "600", "E1.NOW", "240", "E2", "5");

    private final SurveyService service;
    private final SurveyEntryService entry;
    private final JdbcClient jdbc;

    Surveys(SurveyService service, SurveyEntryService entry, JdbcClient jdbc) {
        this.service = service;
        this.entry = entry;
        this.jdbc = jdbc;
    }

    public static NewWave wave(String form, WaveMoment moment, LocalDate opensOn, LocalDate closesOn) {
        return wave(form, moment, opensOn, closesOn, null);
    }

    public static NewWave wave(
            String form, WaveMoment moment, LocalDate opensOn, LocalDate closesOn, @Nullable SurveyWaveId baseline) {
        return new NewWave(form, "見本アンケート", moment, opensOn, closesOn, "回答は市だけが見ます。", baseline, UnitPrices.usual());
    }

    public SurveyWaveId opened(Viewer staff, NewWave wave, CareOfficeId... offices) {
        return ((WaveDecision.Done) service.open(staff, OperationId.fresh(), wave, listed(offices))).wave();
    }

    /** A questionnaire of the city's own with the questions of this one. */
    public static QuestionnaireId ownForm(
            QuestionnaireService builder, QuestionnaireQueries questionnaires, Viewer staff, String code) {
        var original = questionnaires.card(staff, code).orElseThrow().form();
        return ((FormDecision.Kept) builder.begin(staff, OperationId.fresh(), original)).id();
    }

    public SurveyFrame listed(CareOfficeId... offices) {
        return new SurveyFrame.Listed(Arrays.stream(offices).map(this::number).toList());
    }

    public OfficeNumber number(CareOfficeId office) {
        return new OfficeNumber(jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single());
    }

    /** The secret part of a fresh link. */
    public String link(Viewer staff, SurveyWaveId wave, CareOfficeId office) {
        return service.issue(staff, OperationId.fresh(), wave, List.of(office))
                .getFirst()
                .letters();
    }

    public FinishDecision answered(
            Viewer staff, SurveyWaveId wave, CareOfficeId office, LocalDate on, Map<String, String> answers) {
        return entry.answerFor(staff, OperationId.fresh(), wave, office, AnswerChannel.PAPER, on, answers);
    }
}
