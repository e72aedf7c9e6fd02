package jp.banso.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.Evidence;
import jp.banso.careoffice.Evidence.Sort;
import jp.banso.careoffice.Evidence.Source;
import jp.banso.careoffice.EvidenceKind;
import jp.banso.careoffice.ProvenSteps;
import jp.banso.careoffice.StageDecision;
import jp.banso.careoffice.StageDecision.Moved;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a case from S00 to S20 as far as contacts and attendances prove (OUT-02), and back when a record that proved its
 * latest steps is taken back (OUT-06). Only what was recorded since the case last went back counts, so that a step taken
 * back is not at once taken forward again.
 */
@Component
class StageSteps {

    private static final LocalDateTime EVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String PROOF = """
            SELECT sort, id, day FROM (
                SELECT 'CONTACT' AS sort, id, contacted_on AS day FROM contact_record
                WHERE care_office_id = :office AND state = 'STANDING' AND recorded_at > :after
                    AND (:any OR result IN (:informed))
                UNION ALL
                SELECT 'ATTENDANCE', id, attended_on FROM briefing_attendance
                WHERE care_office_id = :office AND standing AND recorded_at > :after) proof
            ORDER BY day, sort DESC, id LIMIT 1""";

    private final JdbcClient jdbc;
    private final CareOfficeService offices;
    private final ProvenSteps proven;

    StageSteps(JdbcClient jdbc, CareOfficeService offices, ProvenSteps proven) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.proven = proven;
    }

    /** Where a case stands: its stage, since when, and when it last went back. */
    record Standing(AdoptionStage stage, @Nullable LocalDate since, LocalDateTime wentBack) {}

    /** Where it ended, and why a step that was proven was not taken; empty where none was held back. */
    record Walked(AdoptionStage to, String stays) {}

    Standing standing(CareOfficeId office) {
        return jdbc.sql("""
                        SELECT o.stage, o.stage_since, (SELECT MAX(e.recorded_at) FROM stage_event e
                            WHERE e.care_office_id = o.id AND e.kind IN ('BACK', 'CORRECTION'))
                        FROM care_office o WHERE o.id = ?""")
                .param(office.value())
                .query((row, number) -> new Standing(
                        AdoptionStage.values()[row.getInt(1)],
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getObject(3, LocalDateTime.class))
                                .orElse(EVER)))
                .single();
    }

    /** On from where the case stands, by records made after that moment (UTC). */
    Walked on(Viewer viewer, CareOfficeId office, LocalDateTime after) {
        var standing = standing(office);
        var stage = standing.stage();
        var since = standing.since();
        while (stage.isBefore(AdoptionStage.INFORMED)) {
            var next = AdoptionStage.values()[stage.ordinal() + 1];
            var proof = proof(next, office, after);
            if (proof.isEmpty()) {
                return new Walked(stage, "");
            }
            var evidence = notBefore(since, proof.get());
            var decision = offices.advance(viewer, OperationId.fresh(), office, stage, next, evidence, false);
            if (!(decision instanceof Moved moved)) {
                return new Walked(stage, decision instanceof StageDecision.Stays stays ? stays.reason() : "");
            }
            stage = moved.to();
            since = evidence.on();
        }
        return new Walked(stage, "");
    }

    /** Takes back the latest steps as long as this record proves them. */
    void unwind(Viewer viewer, CareOfficeId office, Source record, String reason) {
        proven.takeBack(viewer, OperationId.fresh(), office, record, reason);
    }

    private Optional<Evidence> proof(AdoptionStage next, CareOfficeId office, LocalDateTime after) {
        var first = next == AdoptionStage.BEING_CONTACTED;
        return jdbc.sql(PROOF)
                .param("office", office.value())
                .param("after", after)
                .param("any", first)
                .param(
                        "informed",
                        List.of(ContactResult.values()).stream()
                                .filter(ContactResult::informed)
                                .map(Enum::name)
                                .toList())
                .query((row, number) -> {
                    var sort = Sort.valueOf(row.getString(1));
                    return Evidence.recorded(
                            kind(first, sort), row.getObject(3, LocalDate.class), new Source(sort, row.getLong(2)));
                })
                .optional();
    }

    private static EvidenceKind kind(boolean first, Sort sort) {
        if (first) {
            return EvidenceKind.CONTACT_ATTEMPT;
        }
        return sort == Sort.CONTACT ? EvidenceKind.CONTACT_INFORMED : EvidenceKind.BRIEFING_ATTENDED;
    }

    /** A step takes effect when its own record and the stage before it are both there (STG-03). */
    private static Evidence notBefore(@Nullable LocalDate since, Evidence proof) {
        var source = proof.source();
        return since == null || source == null || !proof.on().isBefore(since)
                ? proof
                : Evidence.recorded(proof.kind(), since, source);
    }
}
