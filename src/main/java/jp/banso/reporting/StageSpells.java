package jp.banso.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each stay of an office at a stage, from the events that stand: when it began, when and whereto it ended. */
@Component
class StageSpells {

    private final JdbcClient jdbc;
    private final FigureScope scope;

    StageSpells(JdbcClient jdbc, FigureScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** A stay; {@code until} is null while it lasts, {@code forward} says whether it ended by going on. */
    record Spell(
            long office,
            AdoptionStage stage,
            LocalDate since,
            @Nullable LocalDate until,
            boolean forward) {}

    private record Move(long office, AdoptionStage from, AdoptionStage to, LocalDate on) {}

    /** The stays at S10 and beyond of the offices in sight; what came before the first event has no beginning. */
    List<Spell> of(Viewer viewer) {
        var mine = scope.of(viewer, FigureFilter.none());
        var moves = jdbc.sql("""
                        SELECT e.care_office_id, e.from_stage, e.to_stage, e.effective_on
                        FROM stage_event e JOIN care_office o ON o.id = e.care_office_id
                        WHERE e.kind <> 'CORRECTION' AND %s
                            AND NOT EXISTS (SELECT 1 FROM stage_event c WHERE c.corrects_id = e.id)
                        ORDER BY e.care_office_id, e.id""".formatted(mine.sql()))
                .params(mine.parameters())
                .query((row, number) -> new Move(
                        row.getLong(1),
                        AdoptionStage.values()[row.getInt(2)],
                        AdoptionStage.values()[row.getInt(3)],
                        row.getObject(4, LocalDate.class)))
                .list();
        var spells = new ArrayList<Spell>();
        for (var i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            var next = i + 1 < moves.size() && moves.get(i + 1).office() == move.office() ? moves.get(i + 1) : null;
            spells.add(new Spell(
                    move.office(),
                    move.to(),
                    move.on(),
                    next == null ? null : next.on(),
                    next != null && move.to().isBefore(next.to())));
        }
        return List.copyOf(spells);
    }
}
