package jp.banso.partner;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Sets how the next best office is reckoned; every setting is kept, the latest holds. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class ChainWeightService {

    private final ChainWeightBook book;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    ChainWeightService(ChainWeightBook book, JdbcClient jdbc, Commands commands, AuditLog audit, Clock clock) {
        this.book = book;
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /** The answer to a wish to set the weights: what holds now, and whether it was this wish that set it. */
    public record Setting(ChainWeights holds, boolean set) {}

    /** Sets the weights anew unless somebody did since {@code wanted.version()}. */
    public Setting set(Viewer viewer, OperationId operation, ChainWeights wanted) {
        return commands.run(operation, viewer.actor(), "partner.weights", () -> {
            if (book.present().version() != wanted.version()) {
                return new Setting(book.present(), false);
            }
            jdbc.sql("INSERT INTO partner_weight (lambda, tau, set_at, set_by, setter_name) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            wanted.lambda(),
                            wanted.tau(),
                            PartnerBook.utc(Instant.now(clock)),
                            viewer.account().value(),
                            viewer.name())
                    .update();
            audit.record(
                    viewer.actor(), new PartnerAudit.WeightsSet(wanted.lambda().toPlainString(), wanted.tau()));
            return new Setting(book.present(), true);
        });
    }
}
