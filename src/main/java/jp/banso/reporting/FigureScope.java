package jp.banso.reporting;

import java.util.HashMap;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.CaseScope.Condition;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.Observer;
import jp.banso.shared.ServiceTypes;
import org.springframework.stereotype.Component;

/**
 * Of which offices figures are counted: those the viewer sees by {@link CaseScope}, without closed ones. An observer sees no
 * office and is told the whole city's totals (RPT-01).
 */
@Component
class FigureScope {

    private final CaseScope cases;

    FigureScope(CaseScope cases) {
        this.cases = cases;
    }

    /** A condition over {@code care_office o} with its named parameters. */
    Condition of(Viewer viewer, FigureFilter filter) {
        var mine = cases.of(viewer);
        var parameters = new HashMap<>(mine.parameters());
        var sql = new StringBuilder(viewer instanceof Observer ? "1 = 1" : mine.sql())
                .append(" AND o.operating_status <> 'CLOSED'");
        var category = filter.category();
        if (category != null) {
            sql.append("""
                     AND EXISTS (SELECT 1 FROM service_designation d WHERE d.care_office_id = o.id
                        AND d.service_code IN (:figureServices) AND d.ended_on IS NULL)""");
            parameters.put("figureServices", ServiceTypes.codesOf(category));
        }
        var member = filter.councilMember();
        if (member != null) {
            sql.append(" AND o.council_member = :figureMember");
            parameters.put("figureMember", member);
        }
        return new Condition(sql.toString(), parameters);
    }
}
