package jp.banso.reception;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportApplicationService;
import jp.banso.support.SupportDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The city takes what came through the public form, or does not. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ReceptionDeskService {

    private final PublicApplicationRepository applications;
    private final SupportApplicationService support;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    ReceptionDeskService(
            PublicApplicationRepository applications,
            SupportApplicationService support,
            AuditLog audit,
            JdbcClient jdbc,
            Commands commands,
            Clock clock) {
        this.applications = applications;
        this.support = support;
        this.audit = audit;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Takes an application, and all that were added to it, for the office with that number: it becomes an application of the
     * case under its own receipt number and proves S30 (SUP-02), or is added to the one that is open (SUP-03). Refused when no
     * office has the number, or the office is closed.
     */
    public ReceptionDecision accept(Viewer viewer, OperationId operation, PublicApplicationId id, OfficeNumber number) {
        return commands.run(operation, viewer.actor(), "reception.accept", () -> {
            var application = applications.held(id.value()).orElseThrow(NoSuchCase::new);
            if (application.state() != PublicState.WAITING) {
                return new ReceptionDecision.MovedMeanwhile(application.state(), application.deciderName());
            }
            var office = jdbc.sql("SELECT id FROM care_office WHERE office_number = ?")
                    .param(number.value())
                    .query(Long.class)
                    .optional()
                    .map(CareOfficeId::new);
            return office.isEmpty()
                    ? new ReceptionDecision.Refused("reception.refused.no-office")
                    : accept(viewer, application, office.get());
        });
    }

    private ReceptionDecision accept(Viewer viewer, PublicApplication application, CareOfficeId office) {
        var answer =
                support.admit(viewer, OperationId.fresh(), office, application.wish(), application.receiptNumber());
        if (answer instanceof SupportDecision.Refused refused) {
            return new ReceptionDecision.Refused("support.refused." + refused.reason());
        }
        accepted(viewer, application, office);
        for (var addition : applications.joinedTo(application.id())) {
            support.admit(viewer, OperationId.fresh(), office, addition.wish(), addition.receiptNumber());
            accepted(viewer, addition, office);
        }
        return switch (answer) {
            case SupportDecision.Received received ->
                new ReceptionDecision.Accepted(received.receiptNumber(), received.stage());
            case SupportDecision.Joined joined -> new ReceptionDecision.Added(joined.receiptNumber());
            default -> throw new IllegalStateException("an application is received or joined, not " + answer);
        };
    }

    private void accepted(Viewer viewer, PublicApplication application, CareOfficeId office) {
        application.accept(office, viewer, Instant.now(clock));
        applications.saveAndFlush(application);
        audit.record(viewer.actor(), new ReceptionAudit.Accepted(application.receiptNumber(), office));
    }

    /** Turns an application down with a reason, and all that were added to it; words ≤ 500. No case is touched. */
    public ReceptionDecision reject(
            Viewer viewer, OperationId operation, PublicApplicationId id, RejectReason reason, String words) {
        var kept = words.strip();
        if (kept.length() > 500) {
            throw new IllegalArgumentException("at most 500 characters");
        }
        return commands.run(operation, viewer.actor(), "reception.reject", () -> {
            var application = applications.held(id.value()).orElseThrow(NoSuchCase::new);
            if (application.state() != PublicState.WAITING) {
                return new ReceptionDecision.MovedMeanwhile(application.state(), application.deciderName());
            }
            if (reason == RejectReason.OTHER && kept.isEmpty()) {
                return new ReceptionDecision.Refused("reception.refused.words-needed");
            }
            rejected(viewer, application, reason, kept);
            applications.joinedTo(application.id()).forEach(addition -> rejected(viewer, addition, reason, kept));
            return new ReceptionDecision.Rejected(application.receiptNumber());
        });
    }

    private void rejected(Viewer viewer, PublicApplication application, RejectReason reason, String words) {
        application.reject(reason, words, viewer, Instant.now(clock));
        applications.saveAndFlush(application);
        audit.record(viewer.actor(), new ReceptionAudit.Rejected(application.receiptNumber(), reason));
    }
}
