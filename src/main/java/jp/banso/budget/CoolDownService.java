package jp.banso.budget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How long offices are left in peace; every setting is kept, the latest holds (BUD-01). */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class CoolDownService {

    private final CoolDowns rules;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    CoolDownService(CoolDowns rules, JdbcClient jdbc, AuditLog audit, Commands commands, Clock clock) {
        this.rules = rules;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /** What holds now. */
    public CoolDown present(Viewer viewer) {
        return rules.present();
    }

    /** The answer to a wish to set it: what holds now, and whether it was this wish that set it. */
    public record Setting(CoolDown holds, boolean set) {}

    /** Sets it anew unless somebody did since {@code wanted.version()}; it holds at once, for touches of the past too. */
    public Setting set(Viewer viewer, OperationId operation, CoolDown wanted) {
        return commands.run(operation, viewer.actor(), "budget.cool-down", () -> {
            if (rules.present().version() != wanted.version()) {
                return new Setting(rules.present(), false);
            }
            jdbc.sql("""
                            INSERT INTO contact_cool_down
                                (talked, no_answer, same_caller, written, refused, set_at, set_by, setter_name)
                            VALUES (:talked, :noAnswer, :sameCaller, :written, :refused, :at, :by, :name)""")
                    .param("talked", wanted.talked())
                    .param("noAnswer", wanted.noAnswer())
                    .param("sameCaller", wanted.sameCaller())
                    .param("written", wanted.written())
                    .param("refused", wanted.refused())
                    .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            audit.record(
                    viewer.actor(),
                    new CoolDownSet(
                            wanted.talked(),
                            wanted.noAnswer(),
                            wanted.sameCaller(),
                            wanted.written(),
                            wanted.refused()));
            return new Setting(rules.present(), true);
        });
    }

    /** What the audit log keeps of it. */
    record CoolDownSet(int talked, int noAnswer, int sameCaller, int written, int refused) implements AuditEvent {
        @Override
        public String action() {
            return "budget.cool-down";
        }
    }
}
