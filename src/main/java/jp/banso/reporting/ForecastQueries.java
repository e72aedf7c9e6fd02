package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.listing.ListingQueries;
import jp.banso.reporting.StageSpells.Spell;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gathers what a forecast of the day on which half is reached rests on; figures of the whole city. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
public class ForecastQueries {

    private static final int WEEKS = 8;

    private final ListingQueries listing;
    private final StageSpells spells;
    private final FigureScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    ForecastQueries(ListingQueries listing, StageSpells spells, FigureScope scope, JdbcClient jdbc, Clock clock) {
        this.listing = listing;
        this.spells = spells;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Over the counts of the system that was counted last (LST-11); empty without a denominator or without a count. */
    public Optional<Forecast> forecast(Viewer viewer) {
        var course = listing.course(viewer);
        var base = course.base();
        if (base == null || course.points().isEmpty()) {
            return Optional.empty();
        }
        var series = course.points().getLast().series();
        var points = course.points().stream()
                .filter(point -> point.series() == series)
                .map(point -> new Trend.Point(point.asOf(), point.offices()))
                .toList();
        var today = JapanTime.today(clock);
        return Optional.of(
                new Forecast(points, base, pipeline(viewer, points.getLast().count(), today), today));
    }

    private Pipeline pipeline(Viewer viewer, int listed, LocalDate today) {
        var all = spells.of(viewer);
        var mine = scope.of(viewer, FigureFilter.none());
        var here = new int[AdoptionStage.values().length];
        var waiting = new int[1];
        jdbc.sql("""
                        SELECT o.stage, COUNT(*), SUM(o.stage >= :setUp AND o.listing <> 'LISTED') FROM care_office o
                        WHERE %s AND o.listing <> 'LISTED' GROUP BY o.stage""".formatted(mine.sql()))
                .params(mine.parameters())
                .param("setUp", AdoptionStage.SET_UP.ordinal())
                .query(row -> {
                    here[row.getInt(1)] = row.getInt(2);
                    waiting[0] += row.getInt(3);
                });
        var steps = IntStream.range(AdoptionStage.BEING_CONTACTED.ordinal(), AdoptionStage.SET_UP.ordinal())
                .mapToObj(stage -> step(AdoptionStage.values()[stage], here[stage], all))
                .toList();
        var begun = all.stream()
                .filter(spell -> spell.stage() == AdoptionStage.BEING_CONTACTED
                        && spell.since().isAfter(today.minusWeeks(WEEKS)))
                .count();
        return new Pipeline(listed, waiting[0], here[0], steps, (double) begun / WEEKS);
    }

    private static Pipeline.Step step(AdoptionStage stage, int here, List<Spell> all) {
        var stays = all.stream().filter(spell -> spell.stage() == stage).toList();
        var days = stays.stream()
                .filter(Spell::forward)
                .map(spell -> (int) ChronoUnit.DAYS.between(spell.since(), Objects.requireNonNull(spell.until())))
                .sorted()
                .toList();
        return new Pipeline.Step(here, stays.size(), days.size(), days.isEmpty() ? 0 : days.get((days.size() - 1) / 2));
    }
}
