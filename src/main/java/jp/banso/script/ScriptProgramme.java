package jp.banso.script;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.banso.outreach.ContactReason;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The present script of each reason, as a part of the programme; taking one over writes its next version. */
@Component
class ScriptProgramme implements ProgrammePart {

    private final ScriptQueries scripts;
    private final ScriptService service;

    ScriptProgramme(ScriptQueries scripts, ScriptService service) {
        this.scripts = scripts;
        this.service = service;
    }

    @Override
    public String key() {
        return "scripts";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        return Arrays.stream(ContactReason.values())
                .map(scripts::present)
                .flatMap(Optional::stream)
                .map(one -> new ProgrammeItem(
                        one.reason().name(),
                        new TreeMap<>(Map.of("words", one.words())),
                        one.writer().isEmpty()))
                .toList();
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        return Arrays.stream(ContactReason.values())
                .filter(reason -> reason.name().equals(item.key()))
                .findFirst()
                .filter(reason -> service.write(
                                viewer,
                                OperationId.fresh(),
                                reason,
                                scripts.present(reason)
                                        .map(ScriptVersion::number)
                                        .orElse(0),
                                item.text("words"))
                        instanceof ScriptDecision.Written)
                .isPresent();
    }
}
