package jp.banso.reception;

import java.util.List;
import java.util.Map;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** What stands above the public form, as a part of the programme; whether the form is open stays the city's. */
@Component
class FormProgramme implements ProgrammePart {

    private final FormSettingService service;

    FormProgramme(FormSettingService service) {
        this.service = service;
    }

    @Override
    public String key() {
        return "public-form";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        var now = service.present(viewer);
        return List.of(ProgrammeItem.settings(now.version(), Map.of("introduction", now.introduction())));
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        var now = service.present(viewer);
        return item.text("introduction").length() <= FormSetting.LONGEST
                && service.set(
                                viewer,
                                OperationId.fresh(),
                                new FormSetting(now.version(), now.open(), item.text("introduction")))
                        .set();
    }
}
