package jp.banso.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does what running series are there for, in the name of whoever began them: asks the offices that are due, moves those
 * whose dates were corrected, and reminds those that have not answered (SRV-16, SRV-17). Once a day is enough and more often
 * does no harm: each office is in a round once.
 */
@Component
class SeriesRun {

    /** Nobody is mailed before this hour in Tokyo. */
    private static final int MORNING = 8;

    private final SurveyWaveRepository waves;
    private final DueDates dates;
    private final InvitationMails mails;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    SeriesRun(
            SurveyWaveRepository waves,
            DueDates dates,
            InvitationMails mails,
            JdbcClient jdbc,
            AuditLog audit,
            Commands commands,
            Clock clock) {
        this.waves = waves;
        this.dates = dates;
        this.mails = mails;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    private record Series(long id, LocalDate startsOn, int answerDays, int remindDays, Viewer by) {}

    private record Round(long wave, SeriesStep step) {}

    @Scheduled(fixedDelay = 600_000, initialDelay = 180_000)
    void hourly() {
        if (clock.instant().atZone(JapanTime.ZONE).getHour() >= MORNING) {
            run();
        }
    }

    /** Every running series, each in a transaction of its own; answers how many offices were asked. */
    int run() {
        return running().stream()
                .mapToInt(series -> commands.run(
                                OperationId.fresh(), series.by().actor(), "survey.series", () -> run(series))
                        .asked())
                .sum();
    }

    /** What is stored of a run. */
    record Ran(int asked, int moved, int mailed, int reminded) {
        Ran and(Ran other) {
            return new Ran(asked + other.asked, moved + other.moved, mailed + other.mailed, reminded + other.reminded);
        }
    }

    private List<Series> running() {
        return jdbc.sql("SELECT * FROM survey_series WHERE stopped_on IS NULL AND starts_on <= ? ORDER BY id")
                .param(JapanTime.today(clock))
                .query((row, number) -> new Series(
                        row.getLong("id"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getInt("answer_days"),
                        row.getInt("remind_days"),
                        new Viewer.CityStaff(
                                new AccountId(row.getLong("opened_by")), row.getString("opener_name"), false)))
                .list();
    }

    private Ran run(Series series) {
        jdbc.sql("SELECT id FROM survey_series WHERE id = ? FOR UPDATE")
                .param(series.id())
                .query(Long.class)
                .single();
        var ran = jdbc
                .sql("SELECT id, step FROM survey_wave WHERE series_id = ? ORDER BY id")
                .param(series.id())
                .query((row, number) -> new Round(row.getLong(1), SeriesStep.valueOf(row.getString(2))))
                .list()
                .stream()
                .map(round -> run(series, round))
                .reduce(new Ran(0, 0, 0, 0), Ran::and);
        if (!ran.equals(new Ran(0, 0, 0, 0))) {
            audit.record(
                    series.by().actor(),
                    new SurveyAudit.SeriesRan(series.id(), ran.asked(), ran.moved(), ran.mailed(), ran.reminded()));
        }
        return ran;
    }

    private Ran run(Series series, Round round) {
        var today = JapanTime.today(clock);
        var moved = dates.move(round.wave(), round.step(), series.answerDays());
        var asked = dates.ask(round.wave(), round.step(), series.startsOn(), today, series.answerDays());
        if (!mails.open()) {
            return new Ran(asked, moved, 0, 0);
        }
        var wave = waves.findById(round.wave()).orElseThrow();
        var reminded =
                series.remindDays() == 0 ? 0 : mails.remind(series.by(), wave, today.minusDays(series.remindDays()));
        return new Ran(asked, moved, mails.invite(series.by(), wave), reminded);
    }
}
