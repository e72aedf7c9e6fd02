package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whom one may address in what one writes about a case: people who may read it, without oneself, by name. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class CasePeople {

    private static final String CITY = """
            SELECT a.id, a.display_name FROM account a
            WHERE a.role IN ('CITY_ADMIN', 'CITY_STAFF') AND a.enabled
                AND (a.expires_on IS NULL OR a.expires_on >= :today) AND a.id <> :me""";
    private static final String FIRM = """
            SELECT a.id, a.display_name FROM account a
            WHERE a.enabled AND (a.expires_on IS NULL OR a.expires_on >= :today) AND a.id <> :me
                AND (:firm = 0 OR a.vendor_id = :firm)
                AND EXISTS (SELECT 1 FROM case_grant g WHERE g.care_office_id = :office AND g.holder_kind = 'VENDOR'
                    AND g.holder_id = a.vendor_id AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on > :today)
                    AND (a.role = 'VENDOR_LEAD' OR a.role = 'VENDOR_VISITOR' AND g.visitor_id = a.id))""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Clock clock;

    CasePeople(JdbcClient jdbc, CaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** For words the city alone reads: people of the city. {@link NoSuchCase} for a case that is not the viewer's. */
    public List<CasePerson> ofCity(Viewer viewer, CareOfficeId office) {
        return people(viewer, office, CITY + " ORDER BY 2, 1");
    }

    /**
     * For words a firm's people read too: people of the city and of the firms that see the case now; somebody of a firm is
     * offered their own firm's only. {@link NoSuchCase} for a case that is not the viewer's.
     */
    public List<CasePerson> ofCityAndFirm(Viewer viewer, CareOfficeId office) {
        return people(viewer, office, CITY + " UNION " + FIRM + " ORDER BY 2, 1");
    }

    private List<CasePerson> people(Viewer viewer, CareOfficeId office, String sql) {
        scope.require(viewer, office, GrantDepth.CASE);
        return jdbc.sql(sql)
                .param("today", JapanTime.today(clock))
                .param("me", viewer.account().value())
                .param("office", office.value())
                .param(
                        "firm",
                        viewer instanceof Viewer.VendorStaff person
                                ? person.vendor().value()
                                : 0)
                .query((row, number) -> new CasePerson(new AccountId(row.getLong(1)), row.getString(2)))
                .list();
    }
}
