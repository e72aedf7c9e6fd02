package jp.banso.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeFilter.Due;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.RowPosition;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office list under one viewer: pages, filters, counts, scrolling, search. */
final class ListFigures {

    private static final int PAGE = 50;
    private static final String SELECT = """
            SELECT o.id, o.office_number, o.name, o.kana, o.service_codes, o.phone, o.stage, o.stage_since, o.listing,
                o.disposition, o.operating_status, o.council_member, o.next_action, o.next_action_on, o.stale_on,
                c.name AS corporation, v.name AS vendor, a.display_name AS owner
            FROM care_office o LEFT JOIN corporation c ON c.id = o.corporation_id
            LEFT JOIN vendor v ON v.id = o.vendor_id LEFT JOIN account a ON a.id = o.next_action_owner_id
            """;

    private final CareOfficeQueries offices;
    private final JdbcClient jdbc;
    private final Viewer viewer;
    private final String role;
    private final String scope;

    ListFigures(CareOfficeQueries offices, JdbcClient jdbc, Viewer viewer, String role) {
        this.offices = offices;
        this.jdbc = jdbc;
        this.viewer = viewer;
        this.role = role;
        this.scope = viewer instanceof VendorStaff vendor
                ? "o.id IN (SELECT g.care_office_id FROM case_grant g WHERE g.holder_id = %d AND g.visitor_id = %d)"
                        .formatted(vendor.vendor().value(), vendor.account().value())
                : "1 = 1";
    }

    List<Figure> all() {
        var figures = new ArrayList<Figure>();
        var none = CareOfficeFilter.none();
        for (var column : CareOfficeColumn.visible(viewer).stream()
                .filter(CareOfficeColumn::sortable)
                .toList()) {
            for (var descending : new boolean[] {false, true}) {
                var sort = new CareOfficeSort(column, descending);
                figures.add(firstPage(
                        "first page, by " + column.key() + (descending ? " down" : ""), none, sort, "1 = 1", 60));
            }
        }
        figures.addAll(filtered());
        figures.add(counted("count, no filter", none, "1 = 1"));
        figures.add(counted(
                "count, two stages",
                none.withStages(EnumSet.of(AdoptionStage.INFORMED, AdoptionStage.LIVE)),
                "o.stage IN (2, 8)"));
        figures.add(nextPage(CareOfficeSort.byName(), "o.kana_sort, o.id"));
        figures.add(deep());
        figures.add(search());
        return figures;
    }

    private List<Figure> filtered() {
        var byName = CareOfficeSort.byName();
        var none = CareOfficeFilter.none();
        return List.of(
                firstPage(
                        "first page, two stages",
                        none.withStages(EnumSet.of(AdoptionStage.INFORMED, AdoptionStage.LIVE)),
                        byName,
                        "o.stage IN (2, 8)",
                        60),
                firstPage(
                        "first page, one service",
                        new CareOfficeFilter(
                                "",
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of("430"),
                                null,
                                null,
                                null,
                                false,
                                false,
                                Due.ANY),
                        byName,
                        "EXISTS (SELECT 1 FROM service_designation d WHERE d.care_office_id = o.id"
                                + " AND d.service_code = '430' AND d.ended_on IS NULL)",
                        60),
                firstPage(
                        "first page, stalled, by since",
                        new CareOfficeFilter(
                                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, false, true,
                                Due.ANY),
                        new CareOfficeSort(CareOfficeColumn.STAGE_SINCE, false),
                        "o.stale_on <= CURRENT_DATE",
                        60));
    }

    private Figure firstPage(String name, CareOfficeFilter filter, CareOfficeSort sort, String condition, int runs) {
        var order = order(sort);
        return Figure.of(
                name,
                role,
                runs,
                round -> offices.rows(viewer, filter, sort, null, 0, PAGE).size(),
                round -> plain(condition, order, Map.of(), PAGE));
    }

    private Figure counted(String name, CareOfficeFilter filter, String condition) {
        return Figure.of(name, role, 30, round -> offices.count(viewer, filter), round -> jdbc.sql(
                        "SELECT COUNT(*) FROM care_office o WHERE " + scope + " AND " + condition)
                .query(Integer.class)
                .single());
    }

    private Figure nextPage(CareOfficeSort sort, String order) {
        var positions = positions(sort);
        return Figure.of(
                "next page while scrolling",
                role,
                200,
                round -> offices.rows(
                                viewer, CareOfficeFilter.none(), sort, positions.get(round % positions.size()), 0, PAGE)
                        .size(),
                round -> {
                    var after = positions.get(round % positions.size());
                    return plain(
                            "(o.kana_sort > :kana OR (o.kana_sort = :kana AND o.id > :id))",
                            order,
                            Map.of("kana", after.kana(), "id", after.id()),
                            PAGE);
                });
    }

    /** A drag of the scroll bar into the middle, where no position is known yet. */
    private Figure deep() {
        var middle = offices.count(viewer, CareOfficeFilter.none()) / 2;
        return Figure.of(
                "jump to the middle",
                role,
                30,
                round -> offices.rows(viewer, CareOfficeFilter.none(), CareOfficeSort.byName(), null, middle, PAGE)
                        .size(),
                round -> plain("1 = 1", "o.kana_sort, o.id", Map.of(), PAGE + " OFFSET " + middle));
    }

    private Figure search() {
        var words = List.of("ケア", "サクラ", "0001", "さくらけ", "ハート", "福祉", "9901", "ヘルパ", "株式会社", "訪問 中央", "zzz");
        return Figure.of(
                "text search, first page and count",
                role,
                10 * words.size(),
                round -> {
                    var filter = CareOfficeFilter.none().withText(words.get(round % words.size()));
                    return offices.firstPage(viewer, filter, CareOfficeSort.byName(), PAGE)
                            .total();
                },
                round -> {
                    var conditions = new StringBuilder("1 = 1");
                    for (var word : words.get(round % words.size()).split(" ")) {
                        conditions
                                .append(" AND o.search_key LIKE '%")
                                .append(SearchKey.of(word))
                                .append("%'");
                    }
                    return plain(conditions.toString(), "o.kana_sort, o.id", Map.of(), PAGE)
                            + jdbc.sql("SELECT COUNT(*) FROM care_office o WHERE " + scope + " AND " + conditions)
                                    .query(Integer.class)
                                    .single();
                });
    }

    private List<RowPosition> positions(CareOfficeSort sort) {
        var positions = new ArrayList<RowPosition>();
        var count = offices.count(viewer, CareOfficeFilter.none());
        for (var part = 0; part < 10; part++) {
            var at = (int) ((long) count * part / 11);
            offices.rows(viewer, CareOfficeFilter.none(), sort, null, at, 1)
                    .forEach(row -> positions.add(row.position()));
        }
        return positions;
    }

    private int plain(String condition, String order, Map<String, Object> parameters, Object limit) {
        return jdbc.sql(SELECT + "WHERE " + scope + " AND " + condition + " ORDER BY " + order + " LIMIT " + limit)
                .params(parameters)
                .query(ListFigures::read)
                .list()
                .size();
    }

    private static int read(ResultSet row, int number) throws SQLException {
        var length = 0;
        for (var column = 1; column <= 18; column++) {
            var text = row.getString(column);
            length += text == null ? 0 : text.length();
        }
        return length;
    }

    private static String order(CareOfficeSort sort) {
        var down = sort.descending() ? " DESC" : "";
        var column =
                switch (sort.column()) {
                    case NAME -> "o.kana_sort";
                    case NUMBER -> "o.office_number";
                    case SERVICES -> "o.service_codes";
                    case CORPORATION -> "o.corporation_sort";
                    case PHONE -> "o.phone_key";
                    case STAGE -> "o.stage";
                    case STAGE_SINCE -> "o.stage_since";
                    case LISTING -> "o.listing";
                    case DISPOSITION -> "o.disposition";
                    case OPERATING -> "o.operating_status";
                    case COUNCIL -> "o.council_member";
                    case VENDOR -> "o.vendor_id";
                    case NEXT_ON -> "o.next_action_on";
                    case STALE_ON -> "o.stale_on";
                    case TAGS -> throw new IllegalArgumentException("no list stands in the order of tags");
                };
        return column + down + (sort.column() == CareOfficeColumn.NUMBER ? "" : ", o.id" + down);
    }
}
