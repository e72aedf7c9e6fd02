package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.banso.outreach.HoldDecision.ContactedMeanwhile;
import jp.banso.outreach.HoldDecision.Held;
import jp.banso.outreach.HoldDecision.Taken;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gives each office of the call list to one caller at a time (OUT-09). Recording a contact is never kept from anybody. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CallDesk {

    /** After this long an office that nobody let go is free again. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    private final CallHolds holds;
    private final OutreachRecorder recorder;
    private final JdbcClient jdbc;
    private final Commands commands;

    CallDesk(CallHolds holds, OutreachRecorder recorder, JdbcClient jdbc, Commands commands) {
        this.holds = holds;
        this.recorder = recorder;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /**
     * Takes the office for 30 minutes from now, and lets go what this caller had. {@code seen} is how many contacts stood
     * in the row the caller looked at: with more of them somebody was quicker, and the office is not taken.
     */
    public HoldDecision take(Viewer viewer, OperationId operation, CareOfficeId office, int seen) {
        return commands.run(operation, viewer.actor(), "outreach.hold", () -> {
            recorder.holdClosed(viewer, office);
            return quicker(viewer, office, seen).orElseGet(() -> {
                var until = recorder.now().plus(LONGEST);
                holds.give(viewer, office, until);
                return new Held(until);
            });
        });
    }

    /** Lets the office go if this caller has it; whoever has not changes nothing. */
    public void release(Viewer viewer, OperationId operation, CareOfficeId office) {
        commands.run(operation, viewer.actor(), "outreach.release", () -> {
            recorder.holdClosed(viewer, office);
            holds.letGo(viewer, office);
            return new Released(office);
        });
    }

    /** What is stored of letting go. */
    record Released(CareOfficeId careOffice) {}

    private Optional<HoldDecision> quicker(Viewer viewer, CareOfficeId office, int seen) {
        return holds.ofAnother(viewer, office)
                .<HoldDecision>map(hold -> new Taken(hold.holder(), hold.until()))
                .or(() -> contacted(office, seen));
    }

    private Optional<HoldDecision> contacted(CareOfficeId office, int seen) {
        return jdbc
                .sql("""
                        SELECT recorder_name, recorded_at FROM contact_record
                        WHERE care_office_id = ? AND state = 'STANDING'
                        ORDER BY recorded_at, id LOCK IN SHARE MODE""")
                .param(office.value())
                .query((row, number) -> (HoldDecision) new ContactedMeanwhile(
                        row.getString("recorder_name"),
                        row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .skip(seen)
                .reduce((earlier, later) -> later);
    }
}
