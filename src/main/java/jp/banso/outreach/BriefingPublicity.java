package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Shows a session to the public, and takes it from there. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class BriefingPublicity {

    private final OutreachRecorder recorder;
    private final JdbcClient jdbc;
    private final Commands commands;

    BriefingPublicity(OutreachRecorder recorder, JdbcClient jdbc, Commands commands) {
        this.recorder = recorder;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /** Whether the public reads of it. */
    public boolean isPublic(Viewer viewer, BriefingId session) {
        return jdbc.sql("SELECT COUNT(*) FROM briefing_publication WHERE session_id = ?")
                        .param(session.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Shown or not from now on, whatever it was before (PTL-07). */
    public Shown show(Viewer viewer, OperationId operation, BriefingId session, boolean shown) {
        return commands.run(operation, viewer.actor(), "outreach.briefing.show", () -> {
            var held = jdbc.sql("SELECT id FROM briefing_session WHERE id = ? FOR UPDATE")
                    .param(session.value())
                    .query(Long.class)
                    .optional();
            if (held.isEmpty()) {
                throw new NoSuchBriefing();
            }
            if (shown) {
                jdbc.sql("""
                                INSERT IGNORE INTO briefing_publication (session_id, published_at, published_by,
                                    publisher_name)
                                VALUES (?, ?, ?, ?)""")
                        .params(
                                session.value(),
                                LocalDateTime.ofInstant(recorder.now(), ZoneOffset.UTC),
                                viewer.account().value(),
                                viewer.name())
                        .update();
            } else {
                jdbc.sql("DELETE FROM briefing_publication WHERE session_id = ?")
                        .param(session.value())
                        .update();
            }
            recorder.audit(viewer, new OutreachAudit.BriefingShown(session.value(), shown));
            return new Shown(shown);
        });
    }

    /** Whether the public reads of it now. */
    public record Shown(boolean shown) {}
}
