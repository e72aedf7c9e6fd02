package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final JdbcClient jdbc;
    private final StageSpells spells;
    private final Clock clock;

    MovementQueries(JdbcClient jdbc, StageSpells spells, Clock clock) {
        this.jdbc = jdbc;
        this.spells = spells;
        this.clock = clock;
    }

    private record First(Intervention kind, LocalDate on) {}

    /** The stays at this stage, from the day it was entered until the office went on, went back, or today. */
    public Map<Intervention, Survival> from(Viewer viewer, AdoptionStage stage) {
        var today = JapanTime.today(clock);
        var first = first();
        var groups = new EnumMap<Intervention, List<Watched>>(Intervention.class);
        for (var spell : spells.of(viewer)) {
            if (spell.stage() == stage) {
                groups.computeIfAbsent(kind(first, spell, today), none -> new ArrayList<>())
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
    private static Intervention kind(Map<Long, First> first, Spell spell, LocalDate today) {
        var came = first.get(spell.office());
        var until = spell.until();
        return came == null || came.on().isAfter(until == null ? today : until) ? Intervention.NONE : came.kind();
    }

    private Map<Long, First> first() {
        var first = new HashMap<Long, First>();
        jdbc.sql("""
                        SELECT care_office_id, CASE WHEN means IN ('CALL_OUT', 'CALL_IN') THEN 'CITY_CALL'
                            WHEN means = 'COUNCIL' THEN 'COUNCIL' ELSE 'CITY_OTHER' END, contacted_on
                        FROM contact_record WHERE state = 'STANDING'
                        UNION ALL SELECT care_office_id, 'BRIEFING', attended_on FROM briefing_attendance WHERE standing
                        UNION ALL SELECT care_office_id, 'VENDOR_VISIT', visited_on FROM support_visit_note""").query(row -> {
            var next = new First(Intervention.valueOf(row.getString(2)), row.getObject(3, LocalDate.class));
            first.merge(row.getLong(1), next, MovementQueries::earlier);
        });
        return first;
    }

    private static First earlier(First one, First other) {
        var day = one.on().compareTo(other.on());
        return day < 0 || day == 0 && one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }
}
