package jp.banso.casebook;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.casebook.EffectSource.Pair;
import jp.banso.casebook.EffectSource.Round;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.survey.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Proposes whom to write about: strong results of the effect survey whose offices let themselves be told of (CSB-11). */
@Service
public class CandidateService {

    private final EffectSource source;
    private final CaseScope scope;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final EntryDesk desk;

    CandidateService(
            EffectSource source, CaseScope scope, JdbcClient jdbc, AuditLog audit, Commands commands, EntryDesk desk) {
        this.source = source;
        this.scope = scope;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.desk = desk;
    }

    private record Office(String name, String number) {}

    private record Strong(Round round, Pair pair) {}

    /**
     * The strongest first, each by its latest answer, of offices that exchange, in rounds whose figures may be told; without
     * offices that have an entry that is not over.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public List<Candidate> candidates(Viewer viewer) {
        var least = BigDecimal.valueOf(strength(viewer).percent());
        var told = new HashSet<CareOfficeId>();
        var strong = new ArrayList<Strong>();
        source.rounds().forEach(round -> round.pairs().stream()
                .filter(pair -> told.add(pair.office()))
                .filter(pair -> round.pairs().size() >= Figures.FEWEST && pair.exchanges())
                .filter(pair -> pair.consent() != null && pair.before().signum() > 0)
                .filter(pair -> Figures.percent(pair.saved(), pair.before()).compareTo(least) >= 0)
                .forEach(pair -> strong.add(new Strong(round, pair))));
        var free = withoutEntry(
                viewer, strong.stream().map(one -> one.pair().office()).toList());
        var candidates = new ArrayList<Candidate>();
        strong.forEach(one -> Optional.ofNullable(free.get(one.pair().office()))
                .ifPresent(office -> candidates.add(candidate(one.round(), one.pair(), office))));
        candidates.sort(Comparator.comparing(Candidate::percent).reversed().thenComparing(Candidate::officeNumber));
        return candidates;
    }

    private static Candidate candidate(Round round, Pair pair, Office office) {
        return new Candidate(
                pair.office(),
                office.name(),
                office.number(),
                pair.before(),
                pair.after(),
                Figures.percent(pair.saved(), pair.before()),
                Objects.requireNonNull(pair.consent()),
                round.title(),
                round.on(),
                round.measured(),
                round.pairs().size());
    }

    private Map<CareOfficeId, Office> withoutEntry(Viewer viewer, List<CareOfficeId> offices) {
        var free = new HashMap<CareOfficeId, Office>();
        if (offices.isEmpty()) {
            return free;
        }
        var mine = scope.of(viewer);
        jdbc.sql("""
                        SELECT o.id, o.name, o.office_number FROM care_office o WHERE o.id IN (:ids)
                            AND o.operating_status <> 'CLOSED' AND NOT EXISTS (SELECT 1 FROM casebook_entry e
                                WHERE e.care_office_id = o.id AND e.state NOT IN ('WITHDRAWN', 'DECLINED')) AND\s""" + mine.sql())
                .param("ids", offices.stream().map(CareOfficeId::value).toList())
                .params(mine.parameters())
                .query((row, number) ->
                        free.put(new CareOfficeId(row.getLong(1)), new Office(row.getString(2), row.getString(3))))
                .list();
        return free;
    }

    /** From when on a result is strong. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public Strength strength(Viewer viewer) {
        return jdbc.sql("SELECT version, strong_percent FROM casebook_setting WHERE id = 1")
                .query((row, number) -> new Strength(row.getLong(1), row.getInt(2)))
                .optional()
                .orElse(Strength.FIRST);
    }

    /** What holds now, and whether it was this wish that set it. */
    public record Setting(Strength holds, boolean set) {}

    /** Sets it anew unless somebody did since {@code wanted.version()}. */
    @RolesAllowed(Names.CITY_ADMIN)
    public Setting set(Viewer viewer, OperationId operation, Strength wanted) {
        return commands.run(operation, viewer.actor(), "casebook.strength", () -> {
            jdbc.sql("INSERT INTO casebook_setting (id) VALUES (1) ON DUPLICATE KEY UPDATE id = 1")
                    .update();
            var changed = jdbc.sql("""
                            UPDATE casebook_setting SET version = version + 1, strong_percent = ?, set_at = ?, set_by = ?
                            WHERE id = 1 AND version = ?""")
                    .params(
                            wanted.percent(),
                            LocalDateTime.ofInstant(desk.now(), ZoneOffset.UTC),
                            viewer.account().value(),
                            wanted.version())
                    .update();
            if (changed > 0) {
                audit.record(viewer.actor(), new CasebookAudit.StrengthSet(wanted.percent()));
            }
            return new Setting(strength(viewer), changed > 0);
        });
    }
}
