package jp.banso.letter;

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

/** Says who writes to offices (LTR-05). */
@Service
public class SenderService {

    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    SenderService(AuditLog audit, JdbcClient jdbc, Commands commands, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /** What holds now; the council's secretariat prints it on its circulars. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
    public LetterSender present(Viewer viewer) {
        return read("");
    }

    /** The answer to a wish to set it: what holds now, and whether it was this wish that set it. */
    public record Setting(LetterSender holds, boolean set) {}

    /** Sets it anew unless somebody did since {@code wanted.version()}; it holds at once, for letters printed anew too. */
    @RolesAllowed(Names.CITY_ADMIN)
    public Setting set(Viewer viewer, OperationId operation, LetterSender wanted) {
        return commands.run(operation, viewer.actor(), "letter.sender", () -> {
            jdbc.sql("INSERT INTO letter_sender (id) VALUES (1) ON DUPLICATE KEY UPDATE id = 1")
                    .update();
            var held = read(" FOR UPDATE");
            if (held.version() != wanted.version()) {
                return new Setting(held, false);
            }
            jdbc.sql("""
                            UPDATE letter_sender SET version = version + 1, city = :city, department = :department,
                                person = :person, postal_code = :code, address = :address, phone = :phone, email = :email,
                                window_left = :left, window_top = :top, set_at = :at, set_by = :by WHERE id = 1""")
                    .param("city", wanted.city())
                    .param("department", wanted.department())
                    .param("person", wanted.person())
                    .param("code", wanted.postalCode())
                    .param("address", wanted.address())
                    .param("phone", wanted.phone())
                    .param("email", wanted.email())
                    .param("left", wanted.windowLeft())
                    .param("top", wanted.windowTop())
                    .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .update();
            audit.record(viewer.actor(), new SenderSet(held.version() + 1));
            return new Setting(read(""), true);
        });
    }

    LetterSender read(String lock) {
        return jdbc.sql("SELECT * FROM letter_sender WHERE id = 1" + lock)
                .query((row, number) -> new LetterSender(
                        row.getLong("version"),
                        row.getString("city"),
                        row.getString("department"),
                        row.getString("person"),
                        row.getString("postal_code"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getInt("window_left"),
                        row.getInt("window_top")))
                .optional()
                .orElse(LetterSender.FIRST);
    }

    /** What the audit log keeps of it. */
    record SenderSet(long version) implements AuditEvent {
        @Override
        public String action() {
            return "letter.sender";
        }
    }
}
