package jp.banso.stuck;

import java.util.Map;
import jp.banso.programme.NumberSettings;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** After how many days a case stands still, as a part of the programme. */
@Component
class StuckProgramme extends NumberSettings<StuckLimits> {

    StuckProgramme(StuckLimitService service) {
        super(
                "stuck-limits",
                service::present,
                StuckLimits::version,
                Map.of(
                        "unassigned",
                        StuckLimits::unassigned,
                        "unvisited",
                        StuckLimits::unvisited,
                        "certificate",
                        StuckLimits::certificate,
                        "noExchange",
                        StuckLimits::noExchange),
                (version, item) -> new StuckLimits(
                        version,
                        item.number("unassigned"),
                        item.number("unvisited"),
                        item.number("certificate"),
                        item.number("noExchange")),
                (viewer, wanted) ->
                        service.set(viewer, OperationId.fresh(), wanted).set());
    }
}
