package jp.banso.careoffice;

import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes in the audit log when somebody asks for a case that is not theirs; and when they ask for one that does not exist,
 * so that both take the same time.
 */
@Component
class ScopeWatch {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ScopeWatch(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void refused(Viewer viewer, CareOfficeId id) {
        note(viewer, "id", id.value());
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void refused(Viewer viewer, OfficeNumber number) {
        note(viewer, "office_number", number.value());
    }

    private void note(Viewer viewer, String column, Object value) {
        jdbc.sql("SELECT id FROM care_office WHERE " + column + " = ?")
                .param(value)
                .query(Long.class)
                .optional()
                .ifPresentOrElse(
                        id -> audit.record(viewer.actor(), new CaseAudit.ScopeRefused(new CareOfficeId(id))),
                        () -> audit.record(viewer.actor(), new CaseAudit.UnknownAsked()));
    }
}
