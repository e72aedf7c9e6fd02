package jp.banso.script;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import jp.banso.careoffice.fact.FactWords;
import jp.banso.careoffice.fact.KnownFacts;
import jp.banso.outreach.ContactReason;
import jp.banso.script.ScriptDecision.Refused;
import jp.banso.script.ScriptDecision.UnknownFact;
import jp.banso.script.ScriptDecision.Written;
import jp.banso.script.ScriptDecision.WrittenMeanwhile;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Writes scripts: each writing is a version of its own, and calls keep the one they were made with (SCR-02). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ScriptService {

    /** The longest script, in characters. */
    public static final int LONGEST = 2000;

    private final ScriptQueries scripts;
    private final KnownFacts facts;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    ScriptService(
            ScriptQueries scripts, KnownFacts facts, JdbcClient jdbc, AuditLog audit, Commands commands, Clock clock) {
        this.scripts = scripts;
        this.facts = facts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /** The codes of all facts a script may name. */
    public Set<String> facts(Viewer viewer) {
        return facts.codes();
    }

    /** These words as they would be said to this office, which the viewer sees. */
    public String filled(Viewer viewer, CareOfficeId office, String words) {
        return new FactWords(words).filled(facts.of(viewer, office));
    }

    /** Writes the next version for this reason after version {@code read} (0 where there was none). */
    public ScriptDecision write(Viewer viewer, OperationId operation, ContactReason reason, int read, String words) {
        var wanted = new FactWords(words.strip());
        if (wanted.text().isEmpty()) {
            return new Refused("empty");
        }
        if (wanted.text().length() > LONGEST) {
            return new Refused("long");
        }
        var codes = facts(viewer);
        var unknown =
                wanted.facts().stream().filter(code -> !codes.contains(code)).findFirst();
        if (unknown.isPresent()) {
            return new UnknownFact(unknown.get());
        }
        return commands.run(operation, viewer.actor(), "script.write", () -> {
            var added = jdbc.sql("""
                            INSERT INTO call_script (reason, number, words, written_at, written_by, writer_name)
                            SELECT :reason, :read + 1, :words, :at, :by, :name FROM DUAL
                            WHERE :read = (SELECT COALESCE(MAX(number), 0) FROM call_script WHERE reason = :reason)""")
                    .param("reason", reason.name())
                    .param("read", read)
                    .param("words", wanted.text())
                    .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            if (added == 0) {
                return new WrittenMeanwhile(scripts.present(reason).orElseThrow());
            }
            audit.record(viewer.actor(), new ScriptWritten(reason.name(), read + 1));
            return new Written(read + 1);
        });
    }

    /** What the audit log keeps of it. */
    record ScriptWritten(String reason, int number) implements AuditEvent {
        @Override
        public String action() {
            return "script.write";
        }
    }
}
