package jp.banso.support;

import java.util.List;
import java.util.Map;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** When use counts as settled, as a part of the programme. */
@Component
class SettledProgramme implements ProgrammePart {

    private final SettledRuleService service;

    SettledProgramme(SettledRuleService service) {
        this.service = service;
    }

    @Override
    public String key() {
        return "settled-use";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        var now = service.present(viewer);
        return List.of(ProgrammeItem.settings(
                now.version(),
                Map.of(
                        "months",
                        String.valueOf(now.months()),
                        "partners",
                        String.valueOf(now.partners()),
                        "idleMonths",
                        String.valueOf(now.idleMonths()))));
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        try {
            var wanted = new SettledRule(
                    service.present(viewer).version(),
                    item.number("months"),
                    item.number("partners"),
                    item.number("idleMonths"));
            return service.set(viewer, OperationId.fresh(), wanted).set();
        } catch (IllegalArgumentException outOfBounds) {
            return false;
        }
    }
}
