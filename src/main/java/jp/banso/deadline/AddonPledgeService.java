package jp.banso.deadline;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseDays;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Pledges of offices for the pay add-on, each with the day it is due, settled once (PLG-02). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class AddonPledgeService {

    private static final int WORDS = 500;
    private static final String ROWS = """
            SELECT p.*, o.office_number, o.name FROM addon_pledge p JOIN care_office o ON o.id = p.care_office_id WHERE\s""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddonPledgeService(
            JdbcClient jdbc,
            CaseScope scope,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Pledges of one office, the open ones first. */
    public List<PledgeRow> of(Viewer viewer, CareOfficeId office) {
        var mine = scope.of(viewer);
        return jdbc.sql(ROWS + mine.sql()
                        + " AND p.care_office_id = :office ORDER BY p.state <> 'OPEN', p.due_on, p.id")
                .param("office", office.value())
                .params(mine.parameters())
                .query((row, number) -> row(row))
                .list();
    }

    /** Open pledges due by so many days from today on, overdue ones included, first due first; at most 500. */
    public List<PledgeRow> due(Viewer viewer, LocalDate today, int days) {
        return listed(viewer, "p.state = 'OPEN' AND p.due_on <= :until ORDER BY p.due_on, p.id", today.plusDays(days));
    }

    /** Pledges that were settled, the last first; at most 500. */
    public List<PledgeRow> settled(Viewer viewer) {
        return listed(viewer, "p.state <> 'OPEN' ORDER BY p.settled_on DESC, p.id DESC", LocalDate.EPOCH);
    }

    private List<PledgeRow> listed(Viewer viewer, String which, LocalDate until) {
        var mine = scope.of(viewer);
        return jdbc.sql(ROWS + "o.operating_status <> 'CLOSED' AND " + mine.sql() + " AND " + which + " LIMIT 500")
                .param("until", until)
                .params(mine.parameters())
                .query((row, number) -> row(row))
                .list();
    }

    /** The office pledges; stays with what is wrong with a day or {@code due-before}. */
    public DeadlineDecision pledge(Viewer viewer, OperationId operation, CareOfficeId office, NewPledge pledge) {
        return commands.run(operation, viewer.actor(), "deadline.pledge", () -> {
            scope.require(viewer, office, GrantDepth.FULL);
            var offence = CaseDays.againstPast(pledge.pledgedOn(), today())
                    .or(() -> CaseDays.againstFar(pledge.dueOn(), today()));
            if (offence.isPresent() || pledge.dueOn().isBefore(pledge.pledgedOn())) {
                return new DeadlineDecision.Stays(offence.orElse("due-before"));
            }
            var key = new GeneratedKeyHolder();
            jdbc.sql("""
                            INSERT INTO addon_pledge (care_office_id, pledged_on, due_on, what, source, recorded_at,
                                recorded_by, recorder_name)
                            VALUES (:office, :on, :due, :what, :source, :at, :by, :name)""")
                    .param("office", office.value())
                    .param("on", pledge.pledgedOn())
                    .param("due", pledge.dueOn())
                    .param("what", pledge.what())
                    .param("source", pledge.source())
                    .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update(key, "id");
            var id = Objects.requireNonNull(key.getKey()).longValue();
            tell(viewer, office, "deadline.history.pledged", pledge.dueOn(), pledge.what(), id);
            audit.record(viewer.actor(), new DeadlineAudit.Pledged(office, id, PledgeState.OPEN.name()));
            return new DeadlineDecision.Done(id);
        });
    }

    /** Settles it for somebody who saw that version; stays with {@code changed}, {@code state} or {@code words}. */
    public DeadlineDecision settle(
            Viewer viewer, OperationId operation, PledgeRow seen, PledgeState outcome, LocalDate on, String words) {
        return commands.run(operation, viewer.actor(), "deadline.settle", () -> {
            scope.require(viewer, seen.careOffice(), GrantDepth.FULL);
            var offence = CaseDays.againstPast(on, today());
            if (outcome == PledgeState.OPEN || words.strip().length() > WORDS || offence.isPresent()) {
                return new DeadlineDecision.Stays(outcome == PledgeState.OPEN ? "state" : offence.orElse("words"));
            }
            var settled = jdbc.sql("""
                            UPDATE addon_pledge SET state = :state, settled_on = :on, words = :words, settler_name = :name,
                                version = version + 1
                            WHERE id = :id AND care_office_id = :office AND version = :seen AND state = 'OPEN'""")
                    .param("state", outcome.name())
                    .param("on", on)
                    .param("words", words.strip())
                    .param("name", viewer.name())
                    .param("id", seen.id())
                    .param("office", seen.careOffice().value())
                    .param("seen", seen.version())
                    .update();
            if (settled == 0) {
                return new DeadlineDecision.Stays("changed");
            }
            tell(viewer, seen.careOffice(), "deadline.history." + outcome.name(), on, words.strip(), seen.id());
            audit.record(viewer.actor(), new DeadlineAudit.Pledged(seen.careOffice(), seen.id(), outcome.name()));
            return new DeadlineDecision.Done(seen.id());
        });
    }

    private void tell(Viewer viewer, CareOfficeId office, String key, LocalDate day, String words, long id) {
        events.publishEvent(new PledgeHappening(
                office, today(), key, List.of(CaseHappening.day(day)), words, id, clock.instant(), viewer.actor()));
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }

    private static PledgeRow row(ResultSet row) throws SQLException {
        return new PledgeRow(
                row.getLong("id"),
                row.getLong("version"),
                new CareOfficeId(row.getLong("care_office_id")),
                row.getString("office_number"),
                row.getString("name"),
                new NewPledge(
                        day(row, "pledged_on"), day(row, "due_on"), row.getString("what"), row.getString("source")),
                PledgeState.valueOf(row.getString("state")),
                row.getObject("settled_on", LocalDate.class),
                row.getString("words"),
                row.getString("settler_name"),
                row.getString("recorder_name"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
