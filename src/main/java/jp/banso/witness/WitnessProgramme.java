package jp.banso.witness;

import java.util.List;
import java.util.Map;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** After how many days witnesses disagree, as a part of the programme. */
@Component
class WitnessProgramme implements ProgrammePart {

    private final WitnessLimitService service;

    WitnessProgramme(WitnessLimitService service) {
        this.service = service;
    }

    @Override
    public String key() {
        return "witness-limits";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        var now = service.present(viewer);
        return List.of(ProgrammeItem.settings(
                now.version(),
                Map.of(
                        "unlistedDays",
                        String.valueOf(now.unlistedDays()),
                        "expiryDays",
                        String.valueOf(now.expiryDays()))));
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        try {
            var wanted = new WitnessLimits(
                    service.present(viewer).version(), item.number("unlistedDays"), item.number("expiryDays"));
            return service.set(viewer, OperationId.fresh(), wanted) instanceof WitnessDecision.Done;
        } catch (IllegalArgumentException outOfBounds) {
            return false;
        }
    }
}
