package jp.banso.readiness;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CaseDays;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.support.ApplicationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps what an office said on the telephone before a visit is spent on it. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ReadinessService {

    private final ReadinessBook book;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Commands commands;
    private final Clock clock;

    ReadinessService(
            ReadinessBook book,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events,
            Commands commands,
            Clock clock) {
        this.book = book;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Keeps the answers of one call; an item without an answer was not asked and keeps none. {@code seen} is the version the
     * person had before them. Refused for a closed application, a day to come, △ or × without words, and when somebody else
     * has asked meanwhile.
     */
    public ReadinessDecision ask(
            Viewer viewer,
            OperationId operation,
            ApplicationId application,
            long seen,
            List<ItemState> items,
            LocalDate on) {
        return commands.run(operation, viewer.actor(), "readiness.ask", () -> {
            var office = book.held(application).orElseThrow(NoSuchCase::new);
            if (book.heldVersion(application) != seen) {
                return new ReadinessDecision.MovedMeanwhile(
                        book.of(application).map(Readiness::asker).orElse(""));
            }
            if (CaseDays.againstPast(on, JapanTime.today(clock)).isPresent()) {
                return new ReadinessDecision.Refused("day");
            }
            if (items.stream()
                    .anyMatch(one ->
                            one.answer() != null && one.isRed() && one.words().isEmpty())) {
                return new ReadinessDecision.Refused("words-needed");
            }
            put(viewer, application, items, on);
            var red = red(items);
            audit.record(viewer.actor(), new ReadinessAudit.Asked(office, application.value(), red));
            events.publishEvent(new ReadinessHappening(
                    office,
                    on,
                    List.of(CaseHappening.text(String.valueOf(red.size()))),
                    application.value(),
                    Instant.now(clock),
                    viewer.actor()));
            return new ReadinessDecision.Kept(red.size());
        });
    }

    private static List<ReadinessItem> red(List<ItemState> items) {
        return List.of(ReadinessItem.values()).stream()
                .filter(item -> items.stream().noneMatch(one -> one.item() == item && !one.isRed()))
                .toList();
    }

    private void put(Viewer viewer, ApplicationId application, List<ItemState> items, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO readiness_check (application_id, version, asked_on, asked_at, asked_by, asker_name)
                        VALUES (:application, 1, :on, :at, :by, :name)
                        ON DUPLICATE KEY UPDATE version = version + 1, asked_on = :on, asked_at = :at, asked_by = :by,
                            asker_name = :name""")
                .param("application", application.value())
                .param("on", on)
                .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update();
        jdbc.sql("DELETE FROM readiness_answer WHERE application_id = ?")
                .param(application.value())
                .update();
        for (var one : items) {
            var answer = one.answer();
            if (answer != null) {
                jdbc.sql("INSERT INTO readiness_answer (application_id, item, answer, words) VALUES (?, ?, ?, ?)")
                        .params(application.value(), one.item().name(), answer.name(), one.words())
                        .update();
            }
        }
    }
}
