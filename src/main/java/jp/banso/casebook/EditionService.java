package jp.banso.casebook;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Issues editions of the collection: which entries, in which order and which text, frozen on that day (CSB-07). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class EditionService {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_FOREWORD = 1000;
    public static final int MOST = 100;

    private final JdbcClient jdbc;
    private final EntryDesk desk;
    private final Commands commands;

    EditionService(JdbcClient jdbc, EntryDesk desk, Commands commands) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.commands = commands;
    }

    /** Issues these entries, those of them that are published at this moment, in this order. */
    public EditionDecision issue(
            Viewer viewer,
            OperationId operation,
            String title,
            String foreword,
            String issuer,
            List<CasebookId> entries) {
        if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            return new EditionDecision.Refused("edition-title");
        }
        if (issuer.isBlank() || issuer.strip().length() > LONGEST_TITLE) {
            return new EditionDecision.Refused("edition-issuer");
        }
        if (foreword.strip().length() > LONGEST_FOREWORD || entries.size() > MOST) {
            return new EditionDecision.Refused("edition-long");
        }
        return commands.run(operation, viewer.actor(), "casebook.edition", () -> {
            var live = live(entries);
            if (live.isEmpty()) {
                return new EditionDecision.Refused("edition-empty");
            }
            var id = insert(viewer, title.strip(), foreword.strip(), issuer.strip());
            for (var at = 0; at < live.size(); at++) {
                jdbc.sql("""
                                INSERT INTO casebook_edition_entry (edition_id, position, entry_id, text_number)
                                SELECT ?, ?, id, live_text FROM casebook_entry WHERE id = ?""").params(id, at, live.get(at)).update();
            }
            desk.audit(viewer.actor(), new CasebookAudit.EditionIssued(id, live.size()));
            return new EditionDecision.Issued(new EditionId(id));
        });
    }

    /** Those of them that are published, held so that none is withdrawn meanwhile. */
    private List<Long> live(List<CasebookId> entries) {
        return entries.stream()
                .distinct()
                .flatMap(entry -> jdbc
                        .sql("SELECT id FROM casebook_entry WHERE id = ? AND live_text IS NOT NULL FOR UPDATE")
                        .param(entry.value())
                        .query(Long.class)
                        .list()
                        .stream())
                .toList();
    }

    private long insert(Viewer viewer, String title, String foreword, String issuer) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO casebook_edition (title, foreword, issuer, issued_on, issued_at, issued_by, issuer_name)
                        VALUES (:title, :foreword, :issuer, :on, :at, :by, :name)""")
                .param("title", title)
                .param("foreword", foreword)
                .param("issuer", issuer)
                .param("on", desk.today())
                .param("at", LocalDateTime.ofInstant(desk.now(), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
