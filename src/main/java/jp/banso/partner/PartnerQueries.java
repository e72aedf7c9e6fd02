package jp.banso.partner;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.SearchText;
import jp.banso.partner.PartnerRow.Maker;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads an office's partners and how many of them use the system, for whoever sees the office's case (PRT-03). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class PartnerQueries {

    /** Standing links of {@code :offices} seen from each of them; an office outside has no {@code partner_id}. */
    static final String LINKS = """
            SELECT p.id, p.office_a_id office_id, p.office_b_id partner_id FROM partner_link p
            WHERE p.standing AND p.office_a_id IN (:offices)
            UNION ALL
            SELECT p.id, p.office_b_id, p.office_a_id FROM partner_link p
            WHERE p.standing AND p.office_b_id IN (:offices)""";

    private static final String PARTNERS = """
            SELECT p.*, q.office_number, IF(q.id IS NULL, IF(%s, p.outside_name, ''), q.name) partner,
                IF(q.id IS NULL AND %s, p.outside_area, '') area, %s adoption, o.id = p.office_a_id is_a,
                w.source, w.said_on, (SELECT COUNT(*) FROM partner_word c
                    WHERE c.link_id = p.id AND c.told AND NOT c.undone) sources
            FROM (%s) l JOIN partner_link p ON p.id = l.id JOIN care_office o ON o.id = l.office_id
            LEFT JOIN care_office q ON q.id = l.partner_id
            JOIN partner_word w ON w.id = (SELECT x.id FROM partner_word x
                WHERE x.link_id = p.id AND x.told AND NOT x.undone ORDER BY x.said_on DESC, x.id DESC LIMIT 1)
            WHERE %s
            ORDER BY FIELD(adoption, 'ADOPTED', 'NOT_YET', 'LAPSED', 'UNKNOWN', 'CLOSED'), q.id IS NULL, q.kana_sort, p.id""";

    /** A firm reads a free name only where one of its own people wrote it (PRT-03). */
    private static final String OWN_WORDS = """
            EXISTS (SELECT 1 FROM partner_word v JOIN account a ON a.id = v.recorded_by
                WHERE v.link_id = p.id AND a.vendor_id = :firm)""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final PartnerCounts counts;

    PartnerQueries(JdbcClient jdbc, CaseScope scope, PartnerCounts counts) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.counts = counts;
    }

    /** The line of each of these offices that the viewer sees; of all their links with one query, however many they are. */
    public Map<CareOfficeId, PartnerFigure> figures(Viewer viewer, Collection<CareOfficeId> offices) {
        return counts.of(scope.withPartners(viewer), offices);
    }

    /** The office's standing links: the adopted first, closed ones last. */
    public List<PartnerRow> partners(Viewer viewer, CareOfficeId office) {
        var mine = scope.withPartners(viewer);
        var named = viewer instanceof CityStaff ? "TRUE" : OWN_WORDS;
        return jdbc.sql(PARTNERS.formatted(named, named, Adoption.SQL, LINKS, mine.sql()))
                .params(mine.parameters())
                .param("offices", List.of(office.value()))
                .param("asOf", counts.asOf())
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0)
                .query((row, number) -> partner(row))
                .list();
    }

    /** Offices of the register that could be named as the office's partners, by words of name or number; public facts alone. */
    public List<PartnerChoice> choices(Viewer viewer, CareOfficeId office, String text, int skip, int limit) {
        var mine = scope.withPartners(viewer);
        var parameters = new HashMap<>(mine.parameters());
        var sql = new StringBuilder("""
                SELECT q.office_number, q.name FROM care_office q JOIN care_office o ON o.id = :office AND q.id <> o.id
                WHERE q.operating_status <> 'CLOSED' AND\s""").append(mine.sql());
        for (var word : SearchText.words(text)) {
            var name = "word" + parameters.size();
            sql.append(" AND LOCATE(:").append(name).append(", q.name_key) > 0");
            parameters.put(name, word.getBytes(StandardCharsets.UTF_8));
        }
        return jdbc.sql(sql.append(" ORDER BY q.kana_sort, q.id LIMIT :limit OFFSET :skip")
                        .toString())
                .params(parameters)
                .param("office", office.value())
                .param("limit", Math.clamp(limit, 1, 100))
                .param("skip", Math.max(0, skip))
                .query((row, number) -> new PartnerChoice(row.getString(1), row.getString(2)))
                .list();
    }

    private static PartnerRow partner(ResultSet row) throws SQLException {
        var number = row.getString("office_number");
        return new PartnerRow(
                row.getLong("id"),
                row.getLong("version"),
                number == null ? "" : number,
                row.getString("partner"),
                row.getString("area"),
                Adoption.valueOf(row.getString("adoption")),
                maker(PlanMaker.valueOf(row.getString("plan_maker")), row.getBoolean("is_a")),
                month(row.getObject("linked_first", LocalDate.class)),
                month(row.getObject("linked_last", LocalDate.class)),
                PartnerSource.valueOf(row.getString("source")),
                row.getObject("said_on", LocalDate.class),
                row.getInt("sources"));
    }

    private static Maker maker(PlanMaker maker, boolean isA) {
        return switch (maker) {
            case UNKNOWN -> Maker.UNKNOWN;
            case A -> isA ? Maker.OFFICE : Maker.PARTNER;
            case B -> isA ? Maker.PARTNER : Maker.OFFICE;
        };
    }

    private static @Nullable YearMonth month(@Nullable LocalDate first) {
        return first == null ? null : YearMonth.from(first);
    }
}
