package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How long what the council wrote and looked at is kept; every setting is kept, the latest holds (CNC-17). */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class KeepingService {

    private final KeepingBook book;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    KeepingService(KeepingBook book, JdbcClient jdbc, Commands commands, AuditLog audit, Clock clock) {
        this.book = book;
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds now. */
    public Keeping present(Viewer viewer) {
        return book.present();
    }

    /** The answer to a wish to set it: what holds now, and whether it was this wish that set it. */
    public record Setting(Keeping holds, boolean set) {}

    /** Sets it anew unless somebody did since {@code wanted.version()}; what is older than that goes in the next night. */
    public Setting set(Viewer viewer, OperationId operation, Keeping wanted) {
        return commands.run(operation, viewer.actor(), "council.keeping", () -> {
            if (book.present().version() != wanted.version()) {
                return new Setting(book.present(), false);
            }
            jdbc.sql("""
                            INSERT INTO council_keeping (sights, words, circulars, set_at, set_by, setter_name)
                            VALUES (:sights, :words, :circulars, :at, :by, :name)""")
                    .param("sights", wanted.sights())
                    .param("words", wanted.words())
                    .param("circulars", wanted.circulars())
                    .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            audit.record(
                    viewer.actor(), new CouncilAudit.KeepingSet(wanted.sights(), wanted.words(), wanted.circulars()));
            return new Setting(book.present(), true);
        });
    }
}
