package jp.banso.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.fact.FactWords;
import jp.banso.careoffice.fact.KnownFacts;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an order to offices: who they are, what is known of them, and the words filled with it. */
@Component
class LetterDesk {

    private final KnownFacts known;
    private final LetterFacts facts;
    private final JdbcClient jdbc;

    LetterDesk(KnownFacts known, LetterFacts facts, JdbcClient jdbc) {
        this.known = known;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /** A letter, and why it is not to be printed. */
    record Drawn(Letter letter, @Nullable LeftOut leftOut) {}

    /** By the offices' kana, at most so many; the condition is over {@code care_office o}. */
    List<Drawn> drawn(Viewer viewer, CaseScope.Condition which, LetterOrder order, int most) {
        var closed = new HashMap<CareOfficeId, Boolean>();
        var letters = jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, o.postal_code, o.address, o.building,
                            o.operating_status = 'CLOSED' AS closed
                        FROM care_office o WHERE %s ORDER BY o.kana_sort, o.id LIMIT :most""".formatted(which.sql()))
                .params(which.parameters())
                .param("most", most)
                .query((row, number) -> {
                    var office = new CareOfficeId(row.getLong("id"));
                    closed.put(office, row.getBoolean("closed"));
                    return new Letter(
                            office,
                            row.getString("office_number"),
                            row.getString("name"),
                            row.getString("postal_code"),
                            row.getString("address"),
                            row.getString("building"),
                            "",
                            "");
                })
                .list();
        var common = facts.of(viewer, order);
        var own = known.of(viewer, letters.stream().map(Letter::office).toList());
        var drawn = new ArrayList<Drawn>();
        letters.forEach(empty -> {
            var letter = filled(empty, order, common, own.getOrDefault(empty.office(), Map.of()));
            drawn.add(new Drawn(letter, leftOut(letter, closed.getOrDefault(letter.office(), false))));
        });
        return drawn;
    }

    /** A subject of which nothing is left gives way to the template's name. */
    private static Letter filled(Letter empty, LetterOrder order, Map<String, String> common, Map<String, String> own) {
        var all = new HashMap<>(common);
        all.putAll(own);
        var subject = new FactWords(order.subject()).filled(all);
        return empty.saying(subject.isEmpty() ? order.name() : subject, new FactWords(order.words()).filled(all));
    }

    private static @Nullable LeftOut leftOut(Letter letter, boolean closed) {
        if (closed) {
            return LeftOut.CLOSED;
        }
        if (letter.address().isBlank()) {
            return LeftOut.NO_ADDRESS;
        }
        return letter.words().isBlank() ? LeftOut.NO_WORDS : null;
    }
}
