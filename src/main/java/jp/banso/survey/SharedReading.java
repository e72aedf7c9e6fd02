package jp.banso.survey;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.shared.JapanTime;
import jp.banso.shared.SurveyWaveId;
import jp.banso.survey.AnswerTable.Answers;
import jp.banso.survey.Question.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes of a round's answers what an audience may read. */
@Component
class SharedReading {

    /** Free texts are read outside where so many were let go. */
    static final int FEWEST_WORDS = 10;

    private final JdbcClient jdbc;
    private final SurveyForms forms;
    private final AnswerTable table;
    private final WordReading reviews;
    private final Clock clock;

    SharedReading(JdbcClient jdbc, SurveyForms forms, AnswerTable table, WordReading reviews, Clock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.table = table;
        this.reviews = reviews;
        this.clock = clock;
    }

    private record Round(
            String title,
            long form,
            WaveMoment moment,
            LocalDate opensOn,
            LocalDate closesOn,
            @Nullable Long baseline,
            int asked,
            int answered) {}

    /** As the audience reads it, whether or not it may by now. */
    Optional<SharedRound> round(SurveyWaveId id, Audience audience) {
        return jdbc.sql("""
                        SELECT w.*, (SELECT COUNT(*) FROM survey_invitation i WHERE i.wave_id = w.id) AS asked,
                            (SELECT COUNT(*) FROM survey_invitation i LEFT JOIN survey_response r ON r.invitation_id = i.id
                                WHERE i.wave_id = w.id AND (i.answered OR r.finished_at IS NOT NULL AND r.left_out_at IS NULL)) AS answered
                        FROM survey_wave w WHERE w.id = ?""")
                .param(id.value())
                .query((row, number) -> new Round(
                        row.getString("title"),
                        row.getLong("form_id"),
                        WaveMoment.valueOf(row.getString("moment")),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class),
                        row.getObject("baseline_id", Long.class),
                        row.getInt("asked"),
                        row.getInt("answered")))
                .optional()
                .map(round -> shared(id, round, audience));
    }

    private SharedRound shared(SurveyWaveId id, Round round, Audience audience) {
        var form = forms.byId(round.form());
        var answers = table.of(id.value());
        return new SharedRound(
                id,
                round.title(),
                round.opensOn(),
                round.closesOn(),
                round.asked(),
                round.answered(),
                audience,
                form.personal() ? List.of() : SharedTables.of(form, round.moment(), answers.values(), audience.least()),
                saved(round, answers).filter(figures -> figures.n() >= audience.least()),
                form.personal()
                        ? Optional.of(TimeStudy.of(
                                        form,
                                        List.copyOf(table.ofPeople(id.value()).values())))
                                .filter(study -> study.offices() >= audience.least())
                        : Optional.empty(),
                words(id, form, answers.values()));
    }

    /** Minutes a month, of offices that said both: against the round before where there is one, else as remembered (SRV-09). */
    private Optional<Figures> saved(Round round, Map<Long, Answers> answers) {
        if (round.moment() == WaveMoment.BEFORE) {
            return Optional.empty();
        }
        var before = round.baseline() == null ? answers : table.of(round.baseline());
        var when = round.baseline() == null ? "BEFORE" : "NOW";
        var saved = answers.entrySet().stream()
                .flatMap(office -> difference(
                        Optional.ofNullable(before.get(office.getKey())).flatMap(said -> said.effort(when)),
                        office.getValue().effort("NOW"))
                        .stream())
                .toList();
        return saved.isEmpty() ? Optional.empty() : Optional.of(Figures.of(saved));
    }

    private static Optional<BigDecimal> difference(Optional<Effort> before, Optional<Effort> after) {
        return before.flatMap(earlier -> after.map(now -> earlier.minutes().subtract(now.minutes())));
    }

    private List<SharedRound.Words> words(SurveyWaveId id, SurveyForm form, Collection<Answers> answers) {
        var read = reviews.read(id.value());
        return form.questions().stream()
                .filter(question -> question.kind() == Kind.TEXT)
                .map(question -> new SharedRound.Words(
                        question,
                        answers.stream()
                                .map(said -> read.said(said.response(), question.code(), said.text(question.code())))
                                .filter(said -> said.shared().orElse(false)
                                        && !said.text().isEmpty())
                                .map(RoundResults.Said::text)
                                .sorted()
                                .toList()))
                .filter(words -> words.texts().size() >= FEWEST_WORDS)
                .toList();
    }

    /** Once the round is over: of two readings between which one office answers, the difference is its answer. */
    boolean isShared(SurveyWaveId id, Audience audience) {
        return jdbc.sql("""
                                SELECT COUNT(*) FROM survey_share s JOIN survey_wave w ON w.id = s.wave_id
                                WHERE s.wave_id = ? AND s.audience = ? AND w.closes_on < ?""")
                        .params(id.value(), audience.name(), JapanTime.today(clock))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
