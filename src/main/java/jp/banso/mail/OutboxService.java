package jp.banso.mail;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.mail.Outbox;
import jp.banso.shared.mail.OutboxRow;
import jp.banso.shared.mail.OutboxState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The outbox for the city's administrators: what waits, what went, what did not; every act is one transaction. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class OutboxService {

    private final Outbox outbox;
    private final Commands commands;
    private final AuditLog audit;

    OutboxService(Outbox outbox, Commands commands, AuditLog audit) {
        this.outbox = outbox;
        this.commands = commands;
        this.audit = audit;
    }

    /** Whether mail leaves this installation at all. */
    public boolean open(Viewer viewer) {
        return outbox.open();
    }

    /** Messages of one state or all, newest first, older than {@code before} where not 0; at most {@code limit} (1–200). */
    public List<OutboxRow> rows(Viewer viewer, @Nullable OutboxState state, long before, int limit) {
        return outbox.rows(state, before, limit);
    }

    /** How many messages are in which state; every state is there. */
    public Map<OutboxState, Integer> counts(Viewer viewer) {
        return outbox.counts();
    }

    /** Lets a message that failed, is unsure or was cancelled go with the next round. */
    public MailDecision again(Viewer viewer, OperationId operation, long message) {
        return commands.run(operation, viewer.actor(), "mail.again", () -> {
            if (!outbox.again(message)) {
                return MailDecision.TOO_LATE;
            }
            audit.record(viewer.actor(), new MailAudit.SentAgain(message));
            return MailDecision.DONE;
        });
    }

    /** Keeps a message that waits, failed or is unsure from going. */
    public MailDecision cancel(Viewer viewer, OperationId operation, long message) {
        return commands.run(operation, viewer.actor(), "mail.cancel", () -> {
            if (!outbox.cancel(message)) {
                return MailDecision.TOO_LATE;
            }
            audit.record(viewer.actor(), new MailAudit.Cancelled(message));
            return MailDecision.DONE;
        });
    }
}
