package jp.banso.quiet;

import java.util.Map;
import jp.banso.programme.NumberSettings;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** Which days of every month are quiet, as a part of the programme; named days are of one year and stay. */
@Component
class QuietProgramme extends NumberSettings<QuietRule> {

    QuietProgramme(QuietDayService service) {
        super(
                "quiet-days",
                service::rule,
                QuietRule::version,
                Map.of("claimsUntil", QuietRule::claimsUntil, "plansFrom", QuietRule::plansFrom),
                (version, item) -> new QuietRule(version, item.number("claimsUntil"), item.number("plansFrom")),
                (viewer, wanted) -> service.set(viewer, OperationId.fresh(), wanted) instanceof QuietDecision.Kept);
    }
}
