package jp.banso.support;

import java.util.Map;
import jp.banso.programme.NumberSettings;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** When use counts as settled, as a part of the programme. */
@Component
class SettledProgramme extends NumberSettings<SettledRule> {

    SettledProgramme(SettledRuleService service) {
        super(
                "settled-use",
                service::present,
                SettledRule::version,
                Map.of(
                        "months",
                        SettledRule::months,
                        "partners",
                        SettledRule::partners,
                        "idleMonths",
                        SettledRule::idleMonths),
                (version, item) -> new SettledRule(
                        version, item.number("months"), item.number("partners"), item.number("idleMonths")),
                (viewer, wanted) ->
                        service.set(viewer, OperationId.fresh(), wanted).set());
    }
}
