package jp.banso.portal;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The city words the texts of the public's pages; each wording is an edition and none is lost (PTL-05). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class PortalTextService {

    public static final int LONGEST = 8000;

    private final PortalTexts texts;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    PortalTextService(PortalTexts texts, AuditLog audit, JdbcClient jdbc, Commands commands, Clock clock) {
        this.texts = texts;
        this.audit = audit;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /** Every edition the city has worded, the present one first. */
    public List<PortalEdition> editions(Viewer viewer, PortalText text) {
        return texts.editions(text);
    }

    /** Words it anew for somebody who saw that edition, 0 where there was none. */
    public PortalTextDecision word(Viewer viewer, OperationId operation, PortalText text, int seen, String body) {
        var words = body.strip();
        return commands.run(operation, viewer.actor(), "portal.text", () -> {
            if (words.isEmpty() || words.length() > LONGEST) {
                return new PortalTextDecision.Stays(words.isEmpty() ? "empty" : "long");
            }
            var now = texts.present(text);
            if (now.map(PortalEdition::edition).orElse(0) != seen) {
                return moved(now);
            }
            try {
                jdbc.sql("""
                                INSERT INTO portal_text (text_name, edition, body, changed_at, changed_by, changer_name)
                                VALUES (?, ?, ?, ?, ?, ?)""")
                        .params(
                                text.name(),
                                seen + 1,
                                words,
                                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                                viewer.account().value(),
                                viewer.name())
                        .update();
            } catch (DuplicateKeyException sameMoment) {
                return moved(texts.present(text));
            }
            audit.record(viewer.actor(), new PortalAudit.TextKept(text, seen + 1));
            return new PortalTextDecision.Kept(seen + 1);
        });
    }

    private static PortalTextDecision moved(Optional<PortalEdition> now) {
        return new PortalTextDecision.MovedMeanwhile(now.map(PortalEdition::by).orElse(""));
    }
}
