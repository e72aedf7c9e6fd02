package jp.banso.careoffice;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.shared.Actor;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mark on the office and the council's grant; what is already so is left alone. */
@Component
class CouncilStandings implements CouncilStanding {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    CouncilStandings(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void stand(Actor by, CareOfficeId office, boolean member, boolean seen) {
        if (mark(office, member)) {
            audit.record(by, new CaseAudit.CouncilMember(office, member));
        }
        if (member && seen ? open(office) : end(office)) {
            audit.record(by, new CaseAudit.CouncilSees(office, member && seen));
        }
    }

    private boolean mark(CareOfficeId office, boolean member) {
        return jdbc.sql("""
                                UPDATE care_office SET council_member = :member, version = version + 1
                                WHERE id = :office AND council_member <> :member""")
                        .param("member", member)
                        .param("office", office.value())
                        .update()
                > 0;
    }

    /** There is one council, so its grants have no holder to tell apart. */
    private boolean open(CareOfficeId office) {
        return jdbc.sql("""
                                INSERT INTO case_grant (care_office_id, holder_kind, holder_id, depth, starts_on)
                                SELECT o.id, 'COUNCIL', 1, 'CARD', :today FROM care_office o
                                WHERE o.id = :office AND NOT EXISTS (SELECT 1 FROM case_grant g
                                    WHERE g.care_office_id = o.id AND g.holder_kind = 'COUNCIL'
                                        AND (g.ends_on IS NULL OR g.ends_on > :today))""")
                        .param("today", today())
                        .param("office", office.value())
                        .update()
                > 0;
    }

    private boolean end(CareOfficeId office) {
        return jdbc.sql("""
                                UPDATE case_grant SET ends_on = :today, version = version + 1
                                WHERE care_office_id = :office AND holder_kind = 'COUNCIL'
                                    AND (ends_on IS NULL OR ends_on > :today)""")
                        .param("today", today())
                        .param("office", office.value())
                        .update()
                > 0;
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }
}
