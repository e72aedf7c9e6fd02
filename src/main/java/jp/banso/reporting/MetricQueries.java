package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts one figure over a period, whole or taken apart (RPT-13); offices that have closed since stay counted. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class MetricQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;

    MetricQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** By the breakdown's word: "" for the whole, 2026-02 for a month, a category's, or MEMBER and OTHER. */
    public SortedMap<String, Integer> count(Viewer viewer, Metric metric, Breakdown by, Span span) {
        var mine = scope.of(viewer);
        var counts = new TreeMap<String, Integer>();
        jdbc.sql("""
                        SELECT %s part, %s FROM (%s) m JOIN care_office o ON o.id = m.office
                        WHERE m.on_day BETWEEN :from AND :to AND %s GROUP BY part""".formatted(
                        part(by), metric.offices() ? "COUNT(DISTINCT m.office)" : "COUNT(*)", metric.sql(), mine.sql()))
                .params(mine.parameters())
                .param("from", span.from())
                .param("to", span.to())
                .query(row -> {
                    var count = row.getInt(2);
                    if (by == Breakdown.CATEGORY) {
                        categories(row.getString(1)).forEach(part -> counts.merge(part, count, Integer::sum));
                    } else {
                        counts.put(row.getString(1), count);
                    }
                });
        switch (by) {
            case NONE -> counts.putIfAbsent("", 0);
            case COUNCIL -> List.of("MEMBER", "OTHER").forEach(part -> counts.putIfAbsent(part, 0));
            case MONTH, CATEGORY -> {}
        }
        return counts;
    }

    /** Every figure as a whole. */
    public Map<Metric, Integer> all(Viewer viewer, Span span) {
        var all = new EnumMap<Metric, Integer>(Metric.class);
        for (var metric : Metric.values()) {
            all.put(metric, count(viewer, metric, Breakdown.NONE, span).getOrDefault("", 0));
        }
        return all;
    }

    /** Of how many offices: those that are not closed, today. */
    public int offices(Viewer viewer) {
        var mine = scope.of(viewer);
        return jdbc.sql("SELECT COUNT(*) FROM care_office o WHERE o.operating_status <> 'CLOSED' AND " + mine.sql())
                .params(mine.parameters())
                .query(Integer.class)
                .single();
    }

    private static String part(Breakdown by) {
        return switch (by) {
            case NONE -> "''";
            case MONTH -> "DATE_FORMAT(m.on_day, '%Y-%m')";
            case CATEGORY -> "o.service_codes";
            case COUNCIL -> "IF(o.council_member, 'MEMBER', 'OTHER')";
        };
    }

    private static Stream<String> categories(String codes) {
        return Stream.of(codes.split(",", -1))
                .flatMap(code -> ServiceTypes.coded(code).stream())
                .map(ServiceType::category)
                .map(Enum::name)
                .collect(Collectors.toSet())
                .stream();
    }
}
