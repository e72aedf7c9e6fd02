package jp.banso.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.Evidence;
import jp.banso.careoffice.StageDecision;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** After a record was made: takes the case on, step by step, as far as the records prove (SUP-01). */
@Component
class StageWalk {

    private final StageProofs proofs;
    private final CareOfficeService offices;

    StageWalk(StageProofs proofs, CareOfficeService offices) {
        this.proofs = proofs;
        this.offices = offices;
    }

    /** When the case last went back (UTC): what was recorded until then proves nothing any more. */
    LocalDateTime countingFrom(CareOfficeId office) {
        return proofs.standing(office).wentBack();
    }

    /** Answers where the case stands afterwards. */
    AdoptionStage on(Viewer viewer, CareOfficeId office) {
        return on(viewer, office, countingFrom(office));
    }

    /** The same by records made after that moment. */
    AdoptionStage on(Viewer viewer, CareOfficeId office, LocalDateTime after) {
        var standing = proofs.standing(office);
        var stage = standing.stage();
        var since = standing.since();
        while (stage != AdoptionStage.SETTLED) {
            var next = AdoptionStage.values()[stage.ordinal() + 1];
            var proof = proofs.of(next, office, after);
            if (proof.isEmpty()) {
                return stage;
            }
            var evidence = notBefore(since, proof.get());
            var decision = offices.advance(viewer, OperationId.fresh(), office, stage, next, evidence, false);
            if (!(decision instanceof StageDecision.Moved moved)) {
                return stage;
            }
            stage = moved.to();
            since = evidence.on();
        }
        return stage;
    }

    /** A step takes effect when its own record and the stage before it are both there (STG-03). */
    private static Evidence notBefore(@Nullable LocalDate since, Evidence proof) {
        var source = proof.source();
        return since == null || source == null || !proof.on().isBefore(since)
                ? proof
                : Evidence.recorded(proof.kind(), since, source);
    }
}
