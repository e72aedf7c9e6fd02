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
 * 120 characters. What is taken over is a candidate until the city has reviewed and published it (PGM-06).
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
        return rows(viewer, FaqState.PUBLISHED).entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue().data()))
                .toList();
    }

    @Override
    public List<ProgrammeItem> compared(Viewer viewer) {
        var rows = rows(viewer, FaqState.PUBLISHED);
        rows.putAll(waiting(viewer));
        return rows.entrySet().stream()
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
        FaqData data;
        try {
            data = new FaqData(category.get(), item.text("errorCode"), item.text("question"), item.text("answer"));
        } catch (IllegalArgumentException longerThanItMayBe) {
            return false;
        }
        var waits = waiting(viewer).get(item.key());
        if (waits == null) {
            return service.propose(viewer, OperationId.fresh(), data) instanceof FaqDecision.Kept;
        }
        var version = waits.version();
        if (waits.state() == FaqState.REVIEWED) {
            // Other words are to be reviewed again.
            service.move(viewer, OperationId.fresh(), waits.id(), version, FaqState.CANDIDATE);
            version++;
        }
        return service.change(viewer, OperationId.fresh(), waits.id(), version, data) instanceof FaqDecision.Kept;
    }

    private Map<String, FaqRow> waiting(Viewer viewer) {
        var rows = rows(viewer, FaqState.REVIEWED);
        rows.putAll(rows(viewer, FaqState.CANDIDATE));
        return rows;
    }

    /** Of entries with the same question the latest. */
    private Map<String, FaqRow> rows(Viewer viewer, FaqState state) {
        var rows = new LinkedHashMap<String, FaqRow>();
        queries.rows(viewer, state, "").forEach(row -> rows.putIfAbsent(key(row.data()), row));
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
