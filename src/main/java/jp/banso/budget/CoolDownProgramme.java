package jp.banso.budget;

import java.util.List;
import java.util.Map;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** How long offices are left in peace, as a part of the programme. */
@Component
class CoolDownProgramme implements ProgrammePart {

    private final CoolDownService service;

    CoolDownProgramme(CoolDownService service) {
        this.service = service;
    }

    @Override
    public String key() {
        return "cool-downs";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        var now = service.present(viewer);
        return List.of(ProgrammeItem.settings(
                now.version(),
                Map.of(
                        "talked",
                        String.valueOf(now.talked()),
                        "noAnswer",
                        String.valueOf(now.noAnswer()),
                        "sameCaller",
                        String.valueOf(now.sameCaller()),
                        "written",
                        String.valueOf(now.written()),
                        "refused",
                        String.valueOf(now.refused()))));
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        try {
            var wanted = new CoolDown(
                    service.present(viewer).version(),
                    item.number("talked"),
                    item.number("noAnswer"),
                    item.number("sameCaller"),
                    item.number("written"),
                    item.number("refused"));
            return service.set(viewer, OperationId.fresh(), wanted).set();
        } catch (IllegalArgumentException outOfBounds) {
            return false;
        }
    }
}
