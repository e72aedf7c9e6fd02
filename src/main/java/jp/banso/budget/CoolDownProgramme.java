package jp.banso.budget;

import java.util.Map;
import jp.banso.programme.NumberSettings;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** How long offices are left in peace, as a part of the programme. */
@Component
class CoolDownProgramme extends NumberSettings<CoolDown> {

    CoolDownProgramme(CoolDownService service) {
        super(
                "cool-downs",
                service::present,
                CoolDown::version,
                Map.of(
                        "talked",
                        CoolDown::talked,
                        "noAnswer",
                        CoolDown::noAnswer,
                        "sameCaller",
                        CoolDown::sameCaller,
                        "written",
                        CoolDown::written,
                        "refused",
                        CoolDown::refused),
                (version, item) -> new CoolDown(
                        version,
                        item.number("talked"),
                        item.number("noAnswer"),
                        item.number("sameCaller"),
                        item.number("written"),
                        item.number("refused")),
                (viewer, wanted) ->
                        service.set(viewer, OperationId.fresh(), wanted).set());
    }
}
