package jp.banso.quiet;

import java.util.List;
import java.util.Map;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** Which days of every month are quiet, as a part of the programme; named days are of one year and stay. */
@Component
class QuietProgramme implements ProgrammePart {

    private final QuietDayService service;

    QuietProgramme(QuietDayService service) {
        this.service = service;
    }

    @Override
    public String key() {
        return "quiet-days";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        var now = service.rule(viewer);
        return List.of(ProgrammeItem.settings(
                now.version(),
                Map.of(
                        "claimsUntil",
                        String.valueOf(now.claimsUntil()),
                        "plansFrom",
                        String.valueOf(now.plansFrom()))));
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        try {
            var wanted =
                    new QuietRule(service.rule(viewer).version(), item.number("claimsUntil"), item.number("plansFrom"));
            return service.set(viewer, OperationId.fresh(), wanted) instanceof QuietDecision.Kept;
        } catch (IllegalArgumentException outOfBounds) {
            return false;
        }
    }
}
