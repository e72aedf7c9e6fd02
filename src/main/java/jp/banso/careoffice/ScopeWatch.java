package jp.banso.careoffice;

import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes in the audit log when somebody asks for an existing case that is not theirs. */
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
        var exists = jdbc.sql("SELECT COUNT(*) FROM care_office WHERE id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        if (exists > 0) {
            audit.record(viewer.actor(), new CaseAudit.ScopeRefused(id));
        }
    }
}
