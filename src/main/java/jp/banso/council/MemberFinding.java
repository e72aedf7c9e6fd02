package jp.banso.council;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.SearchKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds members in the register: by number, else by a name that one office alone bears; nothing is guessed (CNC-01). */
@Component
class MemberFinding {

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;

    MemberFinding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An office of the register. */
    record Office(CareOfficeId id, String number, String name) {}

    /** A line and the office it is, if it is one. */
    record Found(MemberLine line, FoundBy by, @Nullable Office office) {}

    List<Found> find(MemberList list) {
        var byNumber = byNumber(list.lines());
        var byName = byName(list.lines().stream()
                .filter(line -> number(line).map(byNumber::get).isEmpty())
                .toList());
        var found = new ArrayList<Found>();
        for (var line : list.lines()) {
            var numbered = number(line).map(byNumber::get);
            var named = byName.getOrDefault(SearchKey.of(line.name()), List.of());
            if (numbered.isPresent()) {
                found.add(new Found(line, FoundBy.NUMBER, numbered.get()));
            } else if (named.size() == 1) {
                found.add(new Found(line, FoundBy.NAME, named.getFirst()));
            } else {
                found.add(new Found(line, named.isEmpty() ? FoundBy.UNKNOWN : FoundBy.AMBIGUOUS, null));
            }
        }
        return found;
    }

    /** Every office once, in the order of the list. */
    static Map<CareOfficeId, Office> offices(List<Found> found) {
        var offices = new LinkedHashMap<CareOfficeId, Office>();
        for (var one : found) {
            var office = one.office();
            if (office != null) {
                offices.putIfAbsent(office.id(), office);
            }
        }
        return offices;
    }

    private static Optional<String> number(MemberLine line) {
        return OfficeNumber.parse(line.number()).map(OfficeNumber::value);
    }

    private Map<String, Office> byNumber(List<MemberLine> lines) {
        var numbers =
                lines.stream().flatMap(line -> number(line).stream()).distinct().toList();
        var offices = new HashMap<String, Office>();
        for (var from = 0; from < numbers.size(); from += CHUNK) {
            jdbc.sql("SELECT id, office_number, name FROM care_office WHERE office_number IN (:numbers)")
                    .param("numbers", numbers.subList(from, Math.min(from + CHUNK, numbers.size())))
                    .query((row, count) ->
                            new Office(new CareOfficeId(row.getLong(1)), row.getString(2), row.getString(3)))
                    .list()
                    .forEach(office -> offices.put(office.number(), office));
        }
        return offices;
    }

    private Map<String, List<Office>> byName(List<MemberLine> lines) {
        var keys = lines.stream()
                .map(line -> SearchKey.of(line.name()))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        var offices = new HashMap<String, List<Office>>();
        for (var from = 0; from < keys.size(); from += CHUNK) {
            jdbc.sql("""
                            SELECT o.id, o.office_number, o.name FROM care_office o
                            WHERE SUBSTRING_INDEX(o.name_key, '\\n', 1) IN (:keys)""")
                    .param(
                            "keys",
                            keys.subList(from, Math.min(from + CHUNK, keys.size())).stream()
                                    .map(key -> key.getBytes(StandardCharsets.UTF_8))
                                    .toList())
                    .query((row, count) ->
                            new Office(new CareOfficeId(row.getLong(1)), row.getString(2), row.getString(3)))
                    .list()
                    .forEach(office -> offices.computeIfAbsent(SearchKey.of(office.name()), key -> new ArrayList<>())
                            .add(office));
        }
        return offices;
    }
}
