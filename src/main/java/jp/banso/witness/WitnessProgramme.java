package jp.banso.witness;

import java.util.Map;
import jp.banso.programme.NumberSettings;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** After how many days witnesses disagree, as a part of the programme. */
@Component
class WitnessProgramme extends NumberSettings<WitnessLimits> {

    WitnessProgramme(WitnessLimitService service) {
        super(
                "witness-limits",
                service::present,
                WitnessLimits::version,
                Map.of("unlistedDays", WitnessLimits::unlistedDays, "expiryDays", WitnessLimits::expiryDays),
                (version, item) -> new WitnessLimits(version, item.number("unlistedDays"), item.number("expiryDays")),
                (viewer, wanted) -> service.set(viewer, OperationId.fresh(), wanted) instanceof WitnessDecision.Done);
    }
}
