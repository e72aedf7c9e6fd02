package jp.banso.stuck;

import java.util.List;
import java.util.Map;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** After how many days a case stands still, as a part of the programme. */
@Component
class StuckProgramme implements ProgrammePart {

    private final StuckLimitService service;

    StuckProgramme(StuckLimitService service) {
        this.service = service;
    }

    @Override
    public String key() {
        return "stuck-limits";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        var now = service.present(viewer);
        return List.of(ProgrammeItem.settings(
                now.version(),
                Map.of(
                        "unassigned",
                        String.valueOf(now.unassigned()),
                        "unvisited",
                        String.valueOf(now.unvisited()),
                        "certificate",
                        String.valueOf(now.certificate()),
                        "noExchange",
                        String.valueOf(now.noExchange()))));
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        try {
            var wanted = new StuckLimits(
                    service.present(viewer).version(),
                    item.number("unassigned"),
                    item.number("unvisited"),
                    item.number("certificate"),
                    item.number("noExchange"));
            return service.set(viewer, OperationId.fresh(), wanted).set();
        } catch (IllegalArgumentException outOfBounds) {
            return false;
        }
    }
}
