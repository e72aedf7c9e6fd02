package jp.banso.careoffice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.security.Viewer;
import jp.banso.shared.ServiceTypes;

/** A filter as SQL over {@code care_office o}, joined with the viewer's scope; values only ever as parameters. */
final class ListConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean scansNames;

    ListConditions(Viewer viewer, CareOfficeFilter filter, CaseScope scope, LocalDate today) {
        var mine = scope.of(viewer);
        conditions.add(mine.sql());
        parameters.putAll(mine.parameters());
        text(viewer, filter.text());
        scansNames = conditions.size() > 1 && mine.sql().equals("1 = 1");
        if (visible(viewer, CareOfficeColumn.STAGE) && !filter.stages().isEmpty()) {
            in("o.stage", "stages", filter.stages().stream().map(Enum::ordinal).toList());
        }
        if (visible(viewer, CareOfficeColumn.LISTING)) {
            in("o.listing", "listings", names(filter.listings()));
        }
        if (visible(viewer, CareOfficeColumn.DISPOSITION)) {
            in("o.disposition", "dispositions", names(filter.dispositions()));
        }
        if (visible(viewer, CareOfficeColumn.OPERATING)) {
            in("o.operating_status", "operating", names(filter.operating()));
        }
        if (visible(viewer, CareOfficeColumn.SERVICES)) {
            offering("services", filter.services());
            var category = filter.category();
            offering("categoryServices", category == null ? List.of() : ServiceTypes.codesOf(category));
        }
        if (visible(viewer, CareOfficeColumn.COUNCIL) && filter.councilMember() != null) {
            equal("o.council_member", "councilMember", filter.councilMember());
        }
        if (visible(viewer, CareOfficeColumn.VENDOR) && filter.vendor() != null) {
            equal("o.vendor_id", "vendor", filter.vendor().value());
        }
        if (visible(viewer, CareOfficeColumn.TAGS) && !filter.tags().isEmpty()) {
            carrying(filter.tags());
        }
        if (visible(viewer, CareOfficeColumn.NEXT_ON)) {
            standing(viewer, filter, today);
        }
    }

    /** Whether a text is looked for among all offices, which the covering index does without touching the rows. */
    boolean scansNames() {
        return scansNames;
    }

    String sql() {
        return String.join("\n  AND ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void text(Viewer viewer, String typed) {
        for (var word : SearchText.words(typed)) {
            var name = "word" + parameters.size();
            conditions.add(searched(viewer)
                    .map(text -> "LOCATE(:" + name + ", " + text + ") > 0")
                    .collect(Collectors.joining(" OR ", "(", ")")));
            parameters.put(name, word.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Nobody finds an office by what they are not shown of it. */
    private static Stream<String> searched(Viewer viewer) {
        if (CareOfficeColumn.CORPORATION.visibleTo(viewer)) {
            return Stream.of("o.search_key");
        }
        if (CareOfficeColumn.NUMBER.visibleTo(viewer)) {
            return Stream.of("o.name_key");
        }
        return Stream.of(
                "SUBSTRING_INDEX(o.search_key, '\\n', 2)",
                "SUBSTRING_INDEX(SUBSTRING_INDEX(o.search_key, '\\n', 4), '\\n', -1)");
    }

    private void standing(Viewer viewer, CareOfficeFilter filter, LocalDate today) {
        if (filter.mine()) {
            equal("o.next_action_owner_id", "owner", viewer.account().value());
        }
        if (filter.stalled()) {
            conditions.add("o.stale_on <= :today");
            parameters.put("today", today);
        }
        switch (filter.due()) {
            case ANY -> {}
            case COME -> due("o.next_action_on <= :today", today);
            case OVERDUE -> due("o.next_action_on < :today", today);
            case TODAY -> due("o.next_action_on = :today", today);
            case WEEK -> {
                due("o.next_action_on > :today AND o.next_action_on <= :nextWeek", today);
                parameters.put("nextWeek", today.plusDays(7));
            }
        }
    }

    private void due(String condition, LocalDate today) {
        conditions.add(condition);
        parameters.put("today", today);
    }

    private void offering(String name, Collection<String> codes) {
        if (!codes.isEmpty()) {
            conditions.add("""
                    EXISTS (SELECT 1 FROM service_designation d WHERE d.care_office_id = o.id
                        AND d.service_code IN (:%s) AND d.ended_on IS NULL)""".formatted(name));
            parameters.put(name, codes);
        }
    }

    /** A merged tag finds what it became. */
    private void carrying(Collection<TagId> tags) {
        conditions.add("""
                EXISTS (SELECT 1 FROM care_office_tag m WHERE m.care_office_id = o.id
                    AND m.tag_id IN (SELECT COALESCE(t.merged_into, t.id) FROM tag t WHERE t.id IN (:tags)))""");
        parameters.put("tags", tags.stream().map(TagId::value).toList());
    }

    private static boolean visible(Viewer viewer, CareOfficeColumn column) {
        return column.visibleTo(viewer);
    }

    private void equal(String column, String name, Object value) {
        conditions.add(column + " = :" + name);
        parameters.put(name, value);
    }

    private void in(String column, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (:" + name + ")");
            parameters.put(name, values);
        }
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
