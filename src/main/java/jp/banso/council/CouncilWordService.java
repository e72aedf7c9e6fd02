package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Touch;
import jp.banso.budget.TouchKind;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** The council marks a member it has spoken to; the mark is a touch of the office like a call (CNC-12). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
public class CouncilWordService {

    private static final int OLDEST_DAYS = 365;

    private final ContactBudget budget;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilWordService(
            ContactBudget budget,
            JdbcClient jdbc,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.budget = budget;
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** It was spoken to on that day. Stays with {@code no-member}, {@code word-day} or {@code word-already}. */
    public WordDecision mark(
            Viewer viewer, OperationId operation, CareOfficeId office, CouncilWord word, LocalDate on) {
        return commands.run(operation, viewer.actor(), "council.word", () -> {
            if (!isMember(office)) {
                return new WordDecision.Stays("no-member");
            }
            var today = JapanTime.today(clock);
            if (on.isAfter(today) || on.isBefore(today.minusDays(OLDEST_DAYS))) {
                return new WordDecision.Stays("word-day");
            }
            if (standing(office, word, on)) {
                return new WordDecision.Stays("word-already");
            }
            var id = add(viewer, office, word, on);
            budget.count(viewer, new Touch(office, TouchKind.TALKED, on, null, null, Touch.Source.COUNCIL_WORD, id));
            audit.record(viewer.actor(), new CouncilAudit.Spoken(office, true));
            tell(viewer, office, on, id, "timeline.council.word." + word.name());
            return new WordDecision.Marked(id);
        });
    }

    /** The mark was wrong: the office was not touched by it. Stays with {@code word-gone}. */
    public WordDecision undo(Viewer viewer, OperationId operation, long word) {
        return commands.run(operation, viewer.actor(), "council.word-undone", () -> {
            var office = jdbc.sql("""
                            SELECT w.care_office_id FROM council_word w JOIN care_office o ON o.id = w.care_office_id
                            WHERE w.id = ? AND w.undone_at IS NULL AND o.council_member FOR UPDATE""").param(word).query(Long.class).optional().map(CareOfficeId::new);
            if (office.isEmpty()) {
                return new WordDecision.Stays("word-gone");
            }
            jdbc.sql("UPDATE council_word SET undone_at = ?, undoer = ?, version = version + 1 WHERE id = ?")
                    .params(now(), viewer.name(), word)
                    .update();
            budget.takeBack(Touch.Source.COUNCIL_WORD, word);
            audit.record(viewer.actor(), new CouncilAudit.Spoken(office.get(), false));
            tell(viewer, office.get(), JapanTime.today(clock), word, "timeline.council.word.undone");
            return new WordDecision.Undone();
        });
    }

    /** What the council did for this member and stands, the latest first; none for an office that is no member. */
    public List<WordRow> words(Viewer viewer, CareOfficeId office) {
        return jdbc.sql("""
                        SELECT w.id, w.kind, w.spoken_on, w.recorder_name FROM council_word w
                        JOIN care_office o ON o.id = w.care_office_id AND o.council_member
                        WHERE w.care_office_id = ? AND w.undone_at IS NULL ORDER BY w.spoken_on DESC, w.id DESC LIMIT 50""")
                .param(office.value())
                .query((row, number) -> new WordRow(
                        row.getLong(1),
                        CouncilWord.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)))
                .list();
    }

    /** The day of the latest word to each of these offices that was recommended or spoken to. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public Map<CareOfficeId, WordRow> latest(Viewer viewer, Collection<CareOfficeId> offices) {
        var latest = new HashMap<CareOfficeId, WordRow>();
        if (!offices.isEmpty()) {
            jdbc.sql("""
                            SELECT care_office_id, id, kind, spoken_on, recorder_name FROM council_word
                            WHERE care_office_id IN (:offices) AND undone_at IS NULL ORDER BY spoken_on, kind DESC, id""")
                    .param("offices", offices.stream().map(CareOfficeId::value).toList())
                    .query((row, number) -> latest.put(
                            new CareOfficeId(row.getLong(1)),
                            new WordRow(
                                    row.getLong(2),
                                    CouncilWord.valueOf(row.getString(3)),
                                    row.getObject(4, LocalDate.class),
                                    row.getString(5))))
                    .list();
        }
        return latest;
    }

    private boolean isMember(CareOfficeId office) {
        return jdbc.sql("SELECT COUNT(*) FROM care_office WHERE id = ? AND council_member FOR UPDATE")
                        .param(office.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean standing(CareOfficeId office, CouncilWord word, LocalDate on) {
        return jdbc.sql("""
                                SELECT COUNT(*) FROM council_word
                                WHERE care_office_id = ? AND kind = ? AND spoken_on = ? AND undone_at IS NULL""")
                        .params(office.value(), word.name(), on)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private long add(Viewer viewer, CareOfficeId office, CouncilWord word, LocalDate on) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO council_word (care_office_id, kind, spoken_on, recorded_at, recorded_by, recorder_name)
                        VALUES (:office, :kind, :on, :at, :by, :name)""")
                .param("office", office.value())
                .param("kind", word.name())
                .param("on", on)
                .param("at", now())
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    private void tell(Viewer viewer, CareOfficeId office, LocalDate on, long word, String key) {
        events.publishEvent(new CouncilHappening(office, on, key, word, Instant.now(clock), viewer.actor()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
