package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.reporting.StageSpells.Spell;
import jp.banso.reporting.Survival.Watched;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Time to the next stage, by what came first to the office; those that still wait are not left out (RPT-12). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class MovementQueries {

    /** The line that the room of partners writes into the history of a waiting office (PRT-10). */
    private static final String PARTNER_LISTED = "timeline.partner.listed";

    private static final String TOUCHES = """
            SELECT care_office_id, CASE WHEN means IN ('CALL_OUT', 'CALL_IN') THEN 'CITY_CALL'
                WHEN means = 'COUNCIL' THEN 'COUNCIL' ELSE 'CITY_OTHER' END, contacted_on
            FROM contact_record WHERE state = 'STANDING'
            UNION ALL SELECT care_office_id, 'COUNCIL', touched_on FROM contact_touch
            WHERE standing AND source IN ('COUNCIL_WORD', 'CIRCULAR')
            UNION ALL SELECT care_office_id, 'BRIEFING', attended_on FROM briefing_attendance WHERE standing
            UNION ALL SELECT care_office_id, 'VENDOR_VISIT', visited_on FROM support_visit_note WHERE withdrawn_at IS NULL
            UNION ALL SELECT care_office_id, 'PARTNER_LISTED', happened_on FROM case_entry WHERE text_key = :listed""";

    private final JdbcClient jdbc;
    private final StageSpells spells;
    private final Clock clock;

    MovementQueries(JdbcClient jdbc, StageSpells spells, Clock clock) {
        this.jdbc = jdbc;
        this.spells = spells;
        this.clock = clock;
    }

    private record First(Intervention kind, LocalDate on) {}

    /** Of these two nothing is recorded at all, so that nobody can be counted with them: said so, never guessed. */
    public Set<Intervention> unrecorded(Viewer viewer) {
        var without = EnumSet.noneOf(Intervention.class);
        if (jdbc.sql("SELECT EXISTS (SELECT 1 FROM case_entry WHERE text_key = :listed)")
                        .param("listed", PARTNER_LISTED)
                        .query(Integer.class)
                        .single()
                == 0) {
            without.add(Intervention.PARTNER_LISTED);
        }
        if (feeNews().isEmpty()) {
            without.add(Intervention.FEE_NEWS);
        }
        return without;
    }

    /** The stays at this stage, from the day it was entered until the office went on, went back, or today. */
    public Map<Intervention, Survival> from(Viewer viewer, AdoptionStage stage) {
        var today = JapanTime.today(clock);
        var first = first();
        var news = feeNews();
        var groups = new EnumMap<Intervention, List<Watched>>(Intervention.class);
        for (var spell : spells.of(viewer)) {
            if (spell.stage() == stage) {
                var touch = Optional.ofNullable(first.get(spell.office()));
                var came = Stream.concat(touch.stream(), news.stream()).reduce(MovementQueries::earlier);
                groups.computeIfAbsent(kind(came, spell, today), none -> new ArrayList<>())
                        .add(watched(spell, today));
            }
        }
        var told = new EnumMap<Intervention, Survival>(Intervention.class);
        groups.forEach((kind, watched) -> told.put(kind, Survival.of(watched)));
        return told;
    }

    private static Watched watched(Spell spell, LocalDate today) {
        var until = spell.until();
        var days = ChronoUnit.DAYS.between(spell.since(), until == null ? today : until);
        return new Watched((int) Math.max(0, days), spell.forward());
    }

    /** What came first, unless it came only after the stay had ended. */
    private static Intervention kind(Optional<First> came, Spell spell, LocalDate today) {
        var until = spell.until();
        return came.filter(first -> !first.on().isAfter(until == null ? today : until))
                .map(First::kind)
                .orElse(Intervention.NONE);
    }

    private Map<Long, First> first() {
        var first = new HashMap<Long, First>();
        jdbc.sql(TOUCHES).param("listed", PARTNER_LISTED).query(row -> {
            var next = new First(Intervention.valueOf(row.getString(2)), row.getObject(3, LocalDate.class));
            first.merge(row.getLong(1), next, MovementQueries::earlier);
        });
        return first;
    }

    /** The first day by which news of the fee was out: of a month the last. It comes to every office on one day. */
    private Optional<First> feeNews() {
        return jdbc.sql("SELECT MIN(IF(month_only, LAST_DAY(on_day), on_day)) FROM milestone WHERE purpose = 'FEE'")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(day -> new First(Intervention.FEE_NEWS, day));
    }

    private static First earlier(First one, First other) {
        var day = one.on().compareTo(other.on());
        return day < 0 || day == 0 && one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }
}
