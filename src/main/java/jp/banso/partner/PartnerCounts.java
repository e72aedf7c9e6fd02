package jp.banso.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CaseScope.Condition;
import jp.banso.partner.PartnerFigure.Basis;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how many of offices' partners use the system: for a page of offices at once, never one by one (PRT-04). */
@Component
class PartnerCounts {

    private static final String COUNTS = """
            SELECT t.office_id, SUM(t.adoption IN ('ADOPTED', 'NOT_YET', 'LAPSED')) known,
                SUM(t.adoption = 'ADOPTED') adopted, SUM(t.adoption = 'LAPSED') lapsed,
                SUM(t.adoption = 'UNKNOWN') unknown_ones,
                GROUP_CONCAT(IF(t.adoption = 'ADOPTED', t.name, NULL) ORDER BY t.kana_sort SEPARATOR '\\n') names
            FROM (SELECT o.id office_id, q.name, q.kana_sort, %s adoption FROM %s WHERE %s) t
            GROUP BY t.office_id""";

    private static final String BY_LINKS = "(" + PartnerQueries.LINKS + ") l JOIN care_office o ON o.id = l.office_id"
            + " LEFT JOIN care_office q ON q.id = l.partner_id";

    private static final String BY_CORPORATION = """
            care_office o JOIN care_office q ON q.corporation_id = o.corporation_id AND q.id <> o.id""";

    private static final String BY_AREA = """
            care_office o JOIN care_office q
                ON q.municipality_code = o.municipality_code AND q.lead_service = o.lead_service AND q.id <> o.id""";

    /** The day of the newest list of the system's users that stands; null while none was recorded. */
    static final String AS_OF = """
            SELECT MAX(s.as_of) FROM adoption_snapshot s WHERE s.extent = 'LIST'
                AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)""";

    private static final int NAMES = 20;

    private final JdbcClient jdbc;

    PartnerCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable
    LocalDate asOf() {
        return jdbc.sql(AS_OF).query(LocalDate.class).list().stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Offices without any link are counted by their corporation, and where that has no other office by area and service. */
    Map<CareOfficeId, PartnerFigure> of(Condition mine, Collection<CareOfficeId> offices) {
        var figures = new HashMap<CareOfficeId, PartnerFigure>();
        var open = new HashSet<>(offices);
        var asOf = asOf();
        for (var basis : Basis.values()) {
            if (!open.isEmpty()) {
                figures.putAll(counted(mine, open, basis, asOf));
                open.removeAll(figures.keySet());
            }
        }
        return figures;
    }

    private Map<CareOfficeId, PartnerFigure> counted(
            Condition mine, Collection<CareOfficeId> offices, Basis basis, @Nullable LocalDate asOf) {
        var from =
                switch (basis) {
                    case LINKS -> BY_LINKS;
                    case CORPORATION -> BY_CORPORATION;
                    case AREA -> BY_AREA;
                };
        var figures = new HashMap<CareOfficeId, PartnerFigure>();
        jdbc.sql(COUNTS.formatted(Adoption.SQL, from, "o.id IN (:offices) AND " + mine.sql()))
                .params(mine.parameters())
                .param("offices", offices.stream().map(CareOfficeId::value).toList())
                .param("asOf", asOf)
                .query((row, number) -> figures.put(new CareOfficeId(row.getLong(1)), figure(row, basis, asOf)))
                .list();
        figures.values().removeIf(one -> one.known() + one.unknown() == 0);
        return figures;
    }

    private static PartnerFigure figure(ResultSet row, Basis basis, @Nullable LocalDate asOf) throws SQLException {
        var names = row.getString("names");
        return new PartnerFigure(
                basis,
                row.getInt("known"),
                row.getInt("adopted"),
                row.getInt("lapsed"),
                row.getInt("unknown_ones"),
                names == null
                        ? List.of()
                        : Arrays.stream(names.split("\n")).limit(NAMES).toList(),
                asOf);
    }
}
