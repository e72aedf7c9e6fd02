package jp.banso.casebook;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What others gained, told beside an office's case: the nearest published case (CSB-08) and the effect of its like (CSB-10). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class SimilarSuccess {

    private final PublicCases cases;
    private final OfficeTraits traits;
    private final Effects effects;
    private final CaseScope scope;
    private final JdbcClient jdbc;

    SimilarSuccess(PublicCases cases, OfficeTraits traits, Effects effects, CaseScope scope, JdbcClient jdbc) {
        this.cases = cases;
        this.traits = traits;
        this.effects = effects;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** For each of these offices that the viewer sees and that has one. */
    public Map<CareOfficeId, SimilarCase> of(Viewer viewer, Collection<CareOfficeId> offices) {
        var nearest = new HashMap<CareOfficeId, SimilarCase>();
        var all = cases.all();
        if (all.isEmpty()) {
            return nearest;
        }
        var owners = owners();
        traits.of(seen(viewer, offices)).forEach((office, mine) -> all.stream()
                .filter(one -> !office.equals(owners.get(one.id())))
                .map(one -> similar(mine, one))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(SimilarCase::distance))
                .ifPresent(one -> nearest.put(office, one)));
        return nearest;
    }

    /** All cases that say something to this office, the nearest first; of those equally near the latest published. */
    public List<SimilarCase> ranked(Viewer viewer, CareOfficeId office) {
        var owners = owners();
        return traits.of(seen(viewer, List.of(office))).values().stream()
                .flatMap(mine -> cases.all().stream()
                        .filter(one -> !office.equals(owners.get(one.id())))
                        .flatMap(one -> similar(mine, one).stream()))
                .sorted(Comparator.comparingInt(SimilarCase::distance))
                .toList();
    }

    /** What at least five offices of the same category, and of the same size where there are as many, gained. */
    public Map<CareOfficeId, Effect> effects(Viewer viewer, Collection<CareOfficeId> offices) {
        return effects.of(traits.of(seen(viewer, offices)));
    }

    private static Optional<SimilarCase> similar(Traits mine, ShownCase one) {
        var likeness = Likeness.of(mine, one.traits());
        return likeness.saysSomething()
                ? Optional.of(new SimilarCase(
                        one.id(),
                        one.title(),
                        one.officeName(),
                        one.traits(),
                        likeness.matched(),
                        likeness.distance(),
                        one.results().isEmpty() ? null : one.results().getFirst()))
                : Optional.empty();
    }

    private List<CareOfficeId> seen(Viewer viewer, Collection<CareOfficeId> offices) {
        if (offices.isEmpty() || !CaseScope.depth(viewer).reaches(GrantDepth.CASE)) {
            return List.of();
        }
        var mine = scope.of(viewer);
        return jdbc.sql("SELECT o.id FROM care_office o WHERE o.id IN (:ids) AND " + mine.sql())
                .param("ids", offices.stream().map(CareOfficeId::value).toList())
                .params(mine.parameters())
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
    }

    /** Whose case it is, for leaving an office's own out; never told. */
    private Map<CasebookId, CareOfficeId> owners() {
        var owners = new HashMap<CasebookId, CareOfficeId>();
        jdbc.sql("SELECT id, care_office_id FROM casebook_entry WHERE live_text IS NOT NULL")
                .query((row, number) -> owners.put(new CasebookId(row.getLong(1)), new CareOfficeId(row.getLong(2))))
                .list();
        return owners;
    }
}
