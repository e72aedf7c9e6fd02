package jp.banso.letter;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.banso.careoffice.fact.KnownFacts;
import jp.banso.letter.TemplateDecision.ChangedMeanwhile;
import jp.banso.letter.TemplateDecision.Kept;
import jp.banso.letter.TemplateDecision.Refused;
import jp.banso.letter.TemplateDecision.UnknownFact;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** The templates of letters and mails: read and written by the city. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class TemplateService {

    private final KnownFacts known;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    TemplateService(KnownFacts known, JdbcClient jdbc, AuditLog audit, Commands commands, Clock clock) {
        this.known = known;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /** All of them, those in use first. */
    public List<LetterTemplate> templates(Viewer viewer) {
        return jdbc.sql("SELECT * FROM letter_template ORDER BY in_use DESC, kind, id")
                .query((row, number) -> template(row))
                .list();
    }

    public Optional<LetterTemplate> template(Viewer viewer, LetterTemplateId id) {
        return read(id, "");
    }

    /** The codes of all facts a template may name: those of the office, then of the sender, then of a session. */
    public Set<String> facts(Viewer viewer) {
        var codes = new LinkedHashSet<>(known.codes());
        codes.addAll(LetterFacts.CODES);
        return codes;
    }

    /** Keeps a new template, or the one with this id unless somebody changed it since {@code version} (LTR-01). */
    public TemplateDecision keep(
            Viewer viewer, OperationId operation, @Nullable LetterTemplateId id, long version, TemplateData data) {
        var offence = against(viewer, data);
        return offence.isPresent()
                ? offence.get()
                : commands.run(operation, viewer.actor(), "letter.template", () -> {
                    var now = id == null ? null : read(id, " FOR UPDATE").orElseThrow();
                    if (now != null && now.version() != version) {
                        return new ChangedMeanwhile(now);
                    }
                    var kept = now == null ? inserted(viewer, data) : updated(viewer, now, data);
                    audit.record(viewer.actor(), new TemplateKept(kept.id().value(), kept.version()));
                    return kept;
                });
    }

    private Optional<TemplateDecision> against(Viewer viewer, TemplateData data) {
        if (!fits(data.name(), TemplateData.LONGEST_NAME)) {
            return Optional.of(new Refused("name"));
        }
        if (!fits(data.subject(), TemplateData.LONGEST_SUBJECT)
                || data.subject().contains("\n")) {
            return Optional.of(new Refused("subject"));
        }
        if (!fits(data.words(), TemplateData.LONGEST_WORDS)) {
            return Optional.of(new Refused("words"));
        }
        var codes = facts(viewer);
        return data.facts().stream()
                .filter(code -> !codes.contains(code))
                .findFirst()
                .map(UnknownFact::new);
    }

    private static boolean fits(String words, int most) {
        return !words.isBlank() && words.length() <= most;
    }

    private Kept inserted(Viewer viewer, TemplateData data) {
        var key = new GeneratedKeyHolder();
        written("""
                INSERT INTO letter_template (kind, name, subject, words, in_use, changed_at, changed_by, changer_name)
                VALUES (:kind, :name, :subject, :words, :inUse, :at, :by, :changer)""", viewer, data).update(key, "id");
        return new Kept(
                new LetterTemplateId(Objects.requireNonNull(key.getKey()).longValue()), 0);
    }

    private Kept updated(Viewer viewer, LetterTemplate now, TemplateData data) {
        written("""
                UPDATE letter_template SET version = version + 1, kind = :kind, name = :name, subject = :subject,
                    words = :words, in_use = :inUse, changed_at = :at, changed_by = :by, changer_name = :changer
                WHERE id = :id""", viewer, data).param("id", now.id().value()).update();
        return new Kept(now.id(), now.version() + 1);
    }

    private JdbcClient.StatementSpec written(String sql, Viewer viewer, TemplateData data) {
        return jdbc.sql(sql)
                .param("kind", data.kind().name())
                .param("name", data.name())
                .param("subject", data.subject())
                .param("words", data.words())
                .param("inUse", data.inUse())
                .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("changer", viewer.name());
    }

    private Optional<LetterTemplate> read(LetterTemplateId id, String lock) {
        return jdbc.sql("SELECT * FROM letter_template WHERE id = ?" + lock)
                .param(id.value())
                .query((row, number) -> template(row))
                .optional();
    }

    private static LetterTemplate template(ResultSet row) throws SQLException {
        return new LetterTemplate(
                new LetterTemplateId(row.getLong("id")),
                row.getLong("version"),
                new TemplateData(
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("subject"),
                        row.getString("words"),
                        row.getBoolean("in_use")),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("changer_name"));
    }

    /** What the audit log keeps of it. */
    record TemplateKept(long template, long version) implements AuditEvent {
        @Override
        public String action() {
            return "letter.template";
        }
    }
}
