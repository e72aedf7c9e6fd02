package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lists of offices: paged by position, one query a page, cut to what the viewer may see. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON, Names.DESK})
public class CareOfficeQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Clock clock;

    CareOfficeQueries(JdbcClient jdbc, CaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
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
        var sort = wanted.column().visibleTo(viewer) ? wanted : CareOfficeSort.byName();
        var conditions = new ListConditions(viewer, filter, scope, today());
        var parameters = new HashMap<>(conditions.parameters());
        var seek = after == null ? "" : "\n  AND " + ListOrder.following(sort, after, parameters);
        var byIndex = conditions.scansNames() && sort.column() == CareOfficeColumn.NAME
                ? " FORCE INDEX (care_office_list)"
                : "";
        parameters.put("limit", Math.clamp(limit, 1, 2000));
        parameters.put("skip", Math.max(0, skip));
        return jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, o.kana, o.service_codes, o.phone, o.stage, o.stage_since,
                            o.listing, o.disposition, o.operating_status, o.council_member, o.next_action,
                            o.next_action_on, o.stale_on, o.kana_sort, %s AS sort_value,
                            c.name AS corporation, v.name AS vendor, a.display_name AS owner
                        FROM (SELECT o.id FROM care_office o%s
                            WHERE %s%s
                            ORDER BY %s LIMIT :limit OFFSET :skip) page
                        JOIN care_office o ON o.id = page.id
                        LEFT JOIN corporation c ON c.id = o.corporation_id
                        LEFT JOIN vendor v ON v.id = o.vendor_id
                        LEFT JOIN account a ON a.id = o.next_action_owner_id
                        ORDER BY %s""".formatted(
                        sort.column().sql(), byIndex, conditions.sql(), seek, ListOrder.by(sort), ListOrder.by(sort)))
                .params(parameters)
                .query((row, number) -> row(viewer, row))
                .list();
    }

    /** How many offices the filter leaves for this viewer. */
    public int count(Viewer viewer, CareOfficeFilter filter) {
        var conditions = new ListConditions(viewer, filter, scope, today());
        var byIndex = conditions.scansNames() ? " FORCE INDEX (care_office_list)" : "";
        return jdbc.sql("SELECT COUNT(*) FROM care_office o%s WHERE %s".formatted(byIndex, conditions.sql()))
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
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

    private CareOfficeRow row(Viewer viewer, ResultSet row) throws SQLException {
        var staleOn = seeDay(viewer, CareOfficeColumn.STALE_ON, row, "stale_on");
        return new CareOfficeRow(
                new CareOfficeId(row.getLong("id")),
                see(viewer, CareOfficeColumn.NUMBER, row.getString("office_number"), ""),
                row.getString("name"),
                see(viewer, CareOfficeColumn.NUMBER, row.getString("kana"), ""),
                see(viewer, CareOfficeColumn.CORPORATION, text(row.getString("corporation")), ""),
                see(viewer, CareOfficeColumn.SERVICES, codes(row.getString("service_codes")), List.of()),
                see(viewer, CareOfficeColumn.PHONE, row.getString("phone"), ""),
                AdoptionStage.values()[row.getInt("stage")],
                seeDay(viewer, CareOfficeColumn.STAGE_SINCE, row, "stage_since"),
                see(viewer, CareOfficeColumn.LISTING, Listing.valueOf(row.getString("listing")), Listing.UNLISTED),
                see(
                        viewer,
                        CareOfficeColumn.DISPOSITION,
                        Disposition.valueOf(row.getString("disposition")),
                        Disposition.TARGET),
                see(
                        viewer,
                        CareOfficeColumn.OPERATING,
                        OperatingStatus.valueOf(row.getString("operating_status")),
                        OperatingStatus.UNKNOWN),
                see(viewer, CareOfficeColumn.COUNCIL, row.getBoolean("council_member"), false),
                see(viewer, CareOfficeColumn.VENDOR, text(row.getString("vendor")), ""),
                see(
                        viewer,
                        CareOfficeColumn.NEXT_ON,
                        NextAction.valueOf(row.getString("next_action")),
                        NextAction.NONE),
                seeDay(viewer, CareOfficeColumn.NEXT_ON, row, "next_action_on"),
                see(viewer, CareOfficeColumn.NEXT_ON, text(row.getString("owner")), ""),
                staleOn,
                staleOn != null && !staleOn.isAfter(today()),
                new RowPosition(row.getString("sort_value"), row.getString("kana_sort"), row.getLong("id")));
    }

    private static <T> T see(Viewer viewer, CareOfficeColumn column, T value, T instead) {
        return column.visibleTo(viewer) ? value : instead;
    }

    private static @Nullable LocalDate seeDay(Viewer viewer, CareOfficeColumn column, ResultSet row, String name)
            throws SQLException {
        return column.visibleTo(viewer) ? row.getObject(name, LocalDate.class) : null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }
}
