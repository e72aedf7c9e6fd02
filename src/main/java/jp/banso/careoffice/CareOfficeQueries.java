package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OfficeNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lists of offices: paged by position, one query a page, cut to what the viewer may see. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON, Names.DESK})
public class CareOfficeQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final CouncilWatch council;
    private final Clock clock;

    CareOfficeQueries(JdbcClient jdbc, CaseScope scope, CouncilWatch council, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.council = council;
        this.clock = clock;
    }

    /**
     * At most {@code limit} (1–2,000) rows that follow {@code after}, or the first ones; {@code skip} more rows are left
     * out first. Seeking by position costs the same at any depth; skipping costs by the row. Sorting by a column the
     * viewer does not see sorts by name.
     */
    public List<CareOfficeRow> rows(
            Viewer viewer,
            CareOfficeFilter filter,
            CareOfficeSort wanted,
            @Nullable RowPosition after,
            int skip,
            int limit) {
        var sort = visible(viewer, wanted);
        var conditions = new ListConditions(viewer, filter, scope, today());
        var parameters = new HashMap<>(conditions.parameters());
        var seek = after == null ? "" : "\n  AND " + ListOrder.following(sort, after, parameters);
        var byIndex = conditions.scansNames() && sort.column() == CareOfficeColumn.NAME
                ? " FORCE INDEX (care_office_list)"
                : "";
        parameters.put("limit", Math.clamp(limit, 1, 2000));
        parameters.put("skip", Math.max(0, skip));
        var page = """
                (SELECT o.id FROM care_office o%s WHERE %s%s ORDER BY %s LIMIT :limit OFFSET :skip) page
                JOIN care_office o ON o.id = page.id""".formatted(byIndex, conditions.sql(), seek, ListOrder.by(sort));
        var rows = jdbc.sql(RowReading.SELECT.formatted(sort.column().sql(), page) + "ORDER BY " + ListOrder.by(sort))
                .params(parameters)
                .query(new RowReading(viewer, today()))
                .list();
        council.shown(viewer, rows.stream().map(CareOfficeRow::id).toList(), CouncilWatch.Shown.LIST);
        return rows;
    }

    /** The row of one office as lists show it; empty where the viewer does not see the office. */
    public Optional<CareOfficeRow> row(Viewer viewer, CareOfficeId id) {
        return one(viewer, "o.id = :wanted", id.value(), CareOfficeSort.byName());
    }

    /** The same by its number, for viewers who see numbers. */
    public Optional<CareOfficeRow> byNumber(Viewer viewer, OfficeNumber number) {
        return CareOfficeColumn.NUMBER.visibleTo(viewer)
                ? one(viewer, "o.office_number = :wanted", number.value(), CareOfficeSort.byName())
                : Optional.empty();
    }

    /** How many rows of this list stand before the office; empty where it is not in the list. */
    public OptionalInt indexOf(Viewer viewer, CareOfficeFilter filter, CareOfficeSort wanted, CareOfficeId id) {
        var sort = visible(viewer, wanted);
        var row = one(viewer, "o.id = :wanted", id.value(), sort);
        var conditions = new ListConditions(viewer, filter, scope, today());
        if (row.isEmpty() || !holds(conditions, id)) {
            return OptionalInt.empty();
        }
        var parameters = new HashMap<>(conditions.parameters());
        var before = ListOrder.following(sort.reversed(), row.get().position(), parameters);
        return OptionalInt.of(
                jdbc.sql("SELECT COUNT(*) FROM care_office o WHERE %s AND %s".formatted(conditions.sql(), before))
                        .params(parameters)
                        .query(Integer.class)
                        .single());
    }

    /** The office before and the one after this one in the list; none at its ends. */
    public Neighbours neighbours(Viewer viewer, CareOfficeFilter filter, CareOfficeSort wanted, CareOfficeId id) {
        var sort = visible(viewer, wanted);
        var here = one(viewer, "o.id = :wanted", id.value(), sort).map(CareOfficeRow::position);
        if (here.isEmpty()) {
            return new Neighbours(null, null);
        }
        return new Neighbours(
                first(rows(viewer, filter, sort.reversed(), here.get(), 0, 1)),
                first(rows(viewer, filter, sort, here.get(), 0, 1)));
    }

    /** The rows beside one row of a list. */
    public record Neighbours(
            @Nullable CareOfficeRow previous, @Nullable CareOfficeRow next) {}

    /** The first rows of a list, and how many it has in all; one that ends within them is searched once. */
    public FirstPage firstPage(Viewer viewer, CareOfficeFilter filter, CareOfficeSort wanted, int limit) {
        var rows = rows(viewer, filter, wanted, null, 0, limit);
        return new FirstPage(rows, rows.size() < limit ? rows.size() : count(viewer, filter));
    }

    /** How a list begins. */
    public record FirstPage(List<CareOfficeRow> rows, int total) {}

    /** How many offices the filter leaves for this viewer. */
    public int count(Viewer viewer, CareOfficeFilter filter) {
        var conditions = new ListConditions(viewer, filter, scope, today());
        var byIndex = conditions.scansNames() ? " FORCE INDEX (care_office_list)" : "";
        return jdbc.sql("SELECT COUNT(*) FROM care_office o%s WHERE %s".formatted(byIndex, conditions.sql()))
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** Which offices the filter leaves for this viewer; more than {@code most} (1–10,000) are cut off. */
    public List<CareOfficeId> ids(Viewer viewer, CareOfficeFilter filter, int most) {
        var conditions = new ListConditions(viewer, filter, scope, today());
        return jdbc.sql("SELECT o.id FROM care_office o WHERE %s ORDER BY o.id LIMIT :most".formatted(conditions.sql()))
                .params(conditions.parameters())
                .param("most", Math.clamp(most, 1, 10_000))
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
    }

    /** What the list shows under these conditions, as a condition over {@code care_office o} for other rooms' queries. */
    public CaseScope.Condition condition(Viewer viewer, CareOfficeFilter filter) {
        var conditions = new ListConditions(viewer, filter, scope, today());
        return new CaseScope.Condition(conditions.sql(), conditions.parameters());
    }

    /** How many offices stand at each stage when the filter's own stages are left aside; stages without any are absent. */
    public Map<AdoptionStage, Integer> countByStage(Viewer viewer, CareOfficeFilter filter) {
        var conditions = new ListConditions(viewer, filter.withStages(java.util.Set.of()), scope, today());
        var counts = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        jdbc.sql("SELECT o.stage, COUNT(*) FROM care_office o WHERE %s GROUP BY o.stage".formatted(conditions.sql()))
                .params(conditions.parameters())
                .query((row, number) -> counts.put(AdoptionStage.values()[row.getInt(1)], row.getInt(2)))
                .list();
        return counts;
    }

    private Optional<CareOfficeRow> one(Viewer viewer, String which, Object wanted, CareOfficeSort sort) {
        var mine = scope.of(viewer);
        var row = jdbc.sql(RowReading.SELECT.formatted(sort.column().sql(), "care_office o") + "WHERE " + which
                        + " AND " + mine.sql())
                .param("wanted", wanted)
                .params(mine.parameters())
                .query(new RowReading(viewer, today()))
                .optional();
        row.ifPresent(found -> council.shown(viewer, List.of(found.id()), CouncilWatch.Shown.LIST));
        return row;
    }

    private boolean holds(ListConditions conditions, CareOfficeId id) {
        return jdbc.sql("SELECT COUNT(*) FROM care_office o WHERE o.id = :wanted AND " + conditions.sql())
                        .params(conditions.parameters())
                        .param("wanted", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static @Nullable CareOfficeRow first(List<CareOfficeRow> rows) {
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private static CareOfficeSort visible(Viewer viewer, CareOfficeSort wanted) {
        return wanted.column().visibleTo(viewer) && wanted.column().sortable() ? wanted : CareOfficeSort.byName();
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }
}
