package jp.banso.campaign;

import java.util.HashMap;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.stereotype.Component;

/** A choice of offices as a condition over {@code care_office o}, cut to what the viewer sees. */
@Component
public class ChosenOffices {

    private final CareOfficeQueries offices;
    private final CaseScope scope;

    ChosenOffices(CareOfficeQueries offices, CaseScope scope) {
        this.offices = offices;
        this.scope = scope;
    }

    public CaseScope.Condition of(Viewer viewer, OfficeChoice choice) {
        return switch (choice) {
            case OfficeChoice.Found found -> offices.condition(viewer, found.filter());
            case OfficeChoice.Ticked ticked -> {
                var mine = scope.of(viewer);
                if (ticked.offices().isEmpty()) {
                    yield new CaseScope.Condition("1 = 0", mine.parameters());
                }
                var parameters = new HashMap<>(mine.parameters());
                parameters.put(
                        "ticked",
                        ticked.offices().stream().map(CareOfficeId::value).toList());
                yield new CaseScope.Condition("o.id IN (:ticked) AND " + mine.sql(), parameters);
            }
        };
    }
}
