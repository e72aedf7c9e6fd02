package jp.banso.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/**
 * The city's own questionnaires as far as they are published, as a part of the programme; one is known by its title. Taking
 * one over publishes it; rounds and answers keep theirs.
 */
@Component
class QuestionnaireProgramme implements ProgrammePart {

    private final QuestionnaireQueries questionnaires;
    private final QuestionnaireService service;

    QuestionnaireProgramme(QuestionnaireQueries questionnaires, QuestionnaireService service) {
        this.questionnaires = questionnaires;
        this.service = service;
    }

    @Override
    public String key() {
        return "questionnaires";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        return byTitle(viewer).values().stream()
                .filter(row -> row.published() > 0 && !row.changed())
                .flatMap(row -> questionnaires.file(viewer, row.code()).stream()
                        .map(file -> new ProgrammeItem(row.title(), new TreeMap<>(Map.of("questions", file)), false)))
                .toList();
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        var file = item.text("questions");
        var standing = byTitle(viewer).get(item.key());
        var kept = standing == null || standing.id() == null
                ? service.bring(viewer, OperationId.fresh(), file)
                : service.bringInto(viewer, OperationId.fresh(), standing.id(), file);
        return kept instanceof FormDecision.Kept(var id, var version)
                && service.publish(viewer, OperationId.fresh(), id, version) instanceof FormDecision.Published;
    }

    private Map<String, QuestionnaireRow> byTitle(Viewer viewer) {
        var titled = new LinkedHashMap<String, QuestionnaireRow>();
        questionnaires.all(viewer).stream()
                .filter(row -> row.id() != null)
                .forEach(row -> titled.putIfAbsent(row.title(), row));
        return titled;
    }
}
