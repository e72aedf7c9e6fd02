package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** The city begins and stops series of rounds that follow each office by itself, and sees what they will do (SRV-16). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SeriesService {

    /** A series ends when it is stopped; until then its rounds are open. */
    private static final int YEARS = 10;

    private final SurveyWaveRepository waves;
    private final SurveyForms forms;
    private final SurveyQueries rounds;
    private final DueDates dates;
    private final AnswerBook book;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;

    SeriesService(
            SurveyWaveRepository waves,
            SurveyForms forms,
            SurveyQueries rounds,
            DueDates dates,
            AnswerBook book,
            JdbcClient jdbc,
            AuditLog audit,
            Commands commands) {
        this.waves = waves;
        this.forms = forms;
        this.rounds = rounds;
        this.dates = dates;
        this.book = book;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
    }

    /** Begins a series with a round for each step; those after are measured against the one before. */
    public SeriesDecision begin(Viewer viewer, OperationId operation, NewSeries wanted) {
        return commands.run(operation, viewer.actor(), "survey.series-begin", () -> {
            var form = forms.newest(wanted.form());
            if (form.isEmpty()) {
                return new SeriesDecision.Refused("form-unknown");
            }
            var id = inserted(viewer, wanted);
            @Nullable SurveyWaveId baseline = null;
            for (var step : SeriesStep.values()) {
                var round = new NewWave(
                        wanted.form(),
                        wanted.rounds().getOrDefault(step, wanted.title()),
                        step.moment(),
                        wanted.startsOn(),
                        wanted.startsOn().plusYears(YEARS),
                        wanted.privacyNotice(),
                        baseline,
                        wanted.prices());
                var wave = waves.saveAndFlush(
                        new SurveyWave(round, form.get(), book.now(), viewer.actor()).inSeries(id, step));
                baseline = baseline == null ? wave.id() : baseline;
            }
            audit.record(viewer.actor(), new SurveyAudit.SeriesBegun(id.value(), wanted.form()));
            return new SeriesDecision.Done(id);
        });
    }

    private SeriesId inserted(Viewer viewer, NewSeries wanted) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO survey_series
                            (title, starts_on, answer_days, remind_days, opened_at, opened_by, opener_name)
                        VALUES (:title, :starts, :answer, :remind, :at, :by, :name)""")
                .param("title", wanted.title().strip())
                .param("starts", wanted.startsOn())
                .param("answer", wanted.answerDays())
                .param("remind", wanted.remindDays())
                .param("at", book.now())
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key, "id");
        return new SeriesId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** Asks nobody new from now on; whoever was asked may answer until their own last day. */
    public SeriesDecision stop(Viewer viewer, OperationId operation, SeriesId id) {
        return commands.run(operation, viewer.actor(), "survey.series-stop", () -> {
            var stopped = jdbc.sql("""
                            UPDATE survey_series SET version = version + 1, stopped_on = :today
                            WHERE id = :id AND stopped_on IS NULL""")
                    .param("today", book.today())
                    .param("id", id.value())
                    .update();
            if (stopped == 0) {
                return new SeriesDecision.Over();
            }
            jdbc.sql("""
                            UPDATE survey_wave w JOIN survey_series s ON s.id = w.series_id SET w.version = w.version + 1,
                                w.closes_on = GREATEST(w.opens_on, DATE_ADD(:today, INTERVAL s.answer_days DAY))
                            WHERE s.id = :id""").param("today", book.today()).param("id", id.value()).update();
            audit.record(viewer.actor(), new SurveyAudit.SeriesStopped(id.value()));
            return new SeriesDecision.Done(id);
        });
    }

    /** All series, those that run first. */
    public List<SeriesCard> all(Viewer viewer) {
        return jdbc.sql("SELECT * FROM survey_series ORDER BY stopped_on IS NOT NULL, id DESC")
                .query((row, number) -> {
                    var id = new SeriesId(row.getLong("id"));
                    return new SeriesCard(
                            id,
                            row.getLong("version"),
                            row.getString("title"),
                            row.getObject("starts_on", LocalDate.class),
                            row.getInt("answer_days"),
                            row.getInt("remind_days"),
                            row.getObject("stopped_on", LocalDate.class),
                            rounds.ofSeries(id));
                })
                .list();
    }

    /** Whom a running series will ask until that day, nearest first. */
    public List<DueOffice> ahead(Viewer viewer, SeriesCard series, LocalDate until) {
        return series.rounds().stream()
                .flatMap(round -> {
                    var step = round.step();
                    return step == null
                            ? Stream.<DueOffice>empty()
                            : dates.ahead(round.id().value(), step, first(series), until).stream();
                })
                .sorted(Comparator.comparing(DueOffice::dueOn))
                .toList();
    }

    private static LocalDate first(SeriesCard series) {
        return series.startsOn().minusDays(1);
    }
}
