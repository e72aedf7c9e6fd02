package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import jp.banso.careoffice.Overview.Share;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far the city has come, in totals only. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VIEWER})
public class OverviewQueries {

    private final JdbcClient jdbc;

    OverviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The totals of today, closed offices left out. */
    public Overview overview(Viewer viewer) {
        var byStage = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        var listed = jdbc
                .sql("""
                        SELECT stage, COUNT(*), SUM(listing = 'LISTED') FROM care_office
                        WHERE operating_status <> 'CLOSED' GROUP BY stage""")
                .query((row, number) -> {
                    byStage.put(AdoptionStage.values()[row.getInt(1)], row.getInt(2));
                    return row.getInt(3);
                })
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        var offices = byStage.values().stream().mapToInt(Integer::intValue).sum();
        return new Overview(offices, listed, byStage, byCategory());
    }

    private Map<ServiceCategory, Share> byCategory() {
        var shares = new EnumMap<ServiceCategory, Share>(ServiceCategory.class);
        for (var category : ServiceCategory.values()) {
            var codes = ServiceTypes.all().stream()
                    .filter(type -> type.category() == category)
                    .map(ServiceType::code)
                    .toList();
            var share = jdbc.sql("""
                            SELECT COUNT(*), COALESCE(SUM(o.stage >= :setUp), 0), COALESCE(SUM(o.listing = 'LISTED'), 0)
                            FROM care_office o
                            WHERE o.operating_status <> 'CLOSED' AND o.id IN (
                                SELECT d.care_office_id FROM service_designation d
                                WHERE d.service_code IN (:codes) AND d.ended_on IS NULL)""")
                    .param("setUp", AdoptionStage.SET_UP.ordinal())
                    .param("codes", codes)
                    .query((row, number) -> new Share(row.getInt(1), row.getInt(2), row.getInt(3)))
                    .single();
            if (share.offices() > 0) {
                shares.put(category, share);
            }
        }
        return shares;
    }
}
