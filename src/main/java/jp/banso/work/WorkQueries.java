package jp.banso.work;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.NextAction;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is in other hands because the viewer put it there. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class WorkQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;

    WorkQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * Next actions whose latest plan is the viewer's and whose owner is somebody else, unless it was handed over (HND-02); the
     * earliest first, at most {@code limit}.
     */
    public List<GivenAction> given(Viewer viewer, int limit) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.office_number, o.name, o.next_action, o.next_action_on, a.display_name
                        FROM care_office o JOIN account a ON a.id = o.next_action_owner_id
                        WHERE a.id <> :me AND o.next_action <> 'NONE' AND o.next_action_on IS NOT NULL
                            AND o.operating_status <> 'CLOSED'
                            AND (SELECT IF(e.text_key = 'timeline.plan.handed', 0, e.account_id) FROM case_entry e
                                WHERE e.care_office_id = o.id AND e.kind = 'PLAN' ORDER BY e.id DESC LIMIT 1) = :me
                            AND\s""" + mine.sql() + " ORDER BY o.next_action_on, o.id LIMIT :limit")
                .param("me", viewer.account().value())
                .param("limit", Math.clamp(limit, 1, 500))
                .params(mine.parameters())
                .query((row, number) -> new GivenAction(
                        row.getString(1),
                        row.getString(2),
                        NextAction.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .list();
    }
}
