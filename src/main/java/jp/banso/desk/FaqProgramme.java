package jp.banso.desk;

import java.util.Arrays;
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
 * What the public reads of the questions that are asked often, as a part of the programme; an entry is known by its first
 * 120 characters. Taking one over publishes it.
 */
@Component
class FaqProgramme implements ProgrammePart {

    private final FaqQueries queries;
    private final FaqService service;

    FaqProgramme(FaqQueries queries, FaqService service) {
        this.queries = queries;
        this.service = service;
    }

    @Override
    public String key() {
        return "faq";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        return published(viewer).entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue().data()))
                .toList();
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        var category = Arrays.stream(InquiryCategory.values())
                .filter(one -> one.name().equals(item.text("category")))
                .findFirst();
        if (category.isEmpty()) {
            return false;
        }
        var data = new FaqData(category.get(), item.text("errorCode"), item.text("question"), item.text("answer"));
        var now = published(viewer).get(item.key());
        if (now != null) {
            return service.change(viewer, OperationId.fresh(), now.id(), now.version(), data)
                    instanceof FaqDecision.Kept;
        }
        return service.propose(viewer, OperationId.fresh(), data) instanceof FaqDecision.Kept(var id, var state)
                && moved(viewer, id, FaqState.REVIEWED)
                && moved(viewer, id, FaqState.PUBLISHED);
    }

    private boolean moved(Viewer viewer, FaqId id, FaqState to) {
        var version = queries.editions(viewer, id).getFirst().version();
        return service.move(viewer, OperationId.fresh(), id, version, to) instanceof FaqDecision.Kept;
    }

    private Map<String, FaqRow> published(Viewer viewer) {
        var rows = new LinkedHashMap<String, FaqRow>();
        queries.rows(viewer, FaqState.PUBLISHED, "").forEach(row -> rows.putIfAbsent(key(row.data()), row));
        return rows;
    }

    private static String key(FaqData data) {
        return data.question()
                .substring(
                        0, Math.min(ProgrammeItem.LONGEST_KEY, data.question().length()));
    }

    private static ProgrammeItem item(String key, FaqData data) {
        return new ProgrammeItem(
                key,
                new TreeMap<>(Map.of(
                        "category", data.category().name(),
                        "errorCode", data.errorCode(),
                        "question", data.question(),
                        "answer", data.answer())),
                false);
    }
}
