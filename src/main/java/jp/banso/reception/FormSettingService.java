package jp.banso.reception;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Opens and closes the public form and words what stands above it. */
@Service
public class FormSettingService {

    private final FormSettings settings;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    FormSettingService(FormSettings settings, AuditLog audit, JdbcClient jdbc, Commands commands, Clock clock) {
        this.settings = settings;
        this.audit = audit;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /** What holds now. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public FormSetting present(Viewer viewer) {
        return settings.present();
    }

    /** The answer to a wish to set the form: what holds now, and whether it was this wish that set it. */
    public record Setting(FormSetting holds, boolean set) {}

    /** Sets the form anew unless somebody did since {@code wanted.version()}. */
    @RolesAllowed(Names.CITY_ADMIN)
    public Setting set(Viewer viewer, OperationId operation, FormSetting wanted) {
        return commands.run(operation, viewer.actor(), "reception.form", () -> {
            var held = settings.held();
            if (held.version() != wanted.version()) {
                return new Setting(held, false);
            }
            jdbc.sql("""
                            UPDATE reception_form SET version = version + 1, is_open = :open, introduction = :words,
                                set_at = :at, set_by = :by WHERE id = 1""")
                    .param("open", wanted.open())
                    .param("words", wanted.introduction())
                    .param("at", LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                    .param("by", viewer.account().value())
                    .update();
            audit.record(viewer.actor(), new ReceptionAudit.FormSet(wanted.open()));
            return new Setting(settings.present(), true);
        });
    }
}
