package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jp.banso.security.Role.Names;
import jp.banso.security.SuccessionQueries;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gives planned next actions another owner; what is planned and its day stay (HND-02). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class PlanHandoverService {

    private final SuccessionQueries succession;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    PlanHandoverService(SuccessionQueries succession, JdbcClient jdbc, Commands commands, Clock clock) {
        this.succession = succession;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /** The offices whose next action has changed hands. */
    public record Given(List<CareOfficeId> offices) {}

    /** Of these offices those whose next action is {@code from}'s become {@code to}'s; others are left alone. */
    public Given handOver(
            Viewer viewer, OperationId operation, AccountId from, AccountId to, List<CareOfficeId> offices) {
        succession.require(viewer, from, List.of(to));
        return commands.run(operation, viewer.actor(), "careoffice.plan.hand-over", () -> {
            var given = new ArrayList<CareOfficeId>();
            for (var office : offices) {
                if (gave(viewer, from, to, office)) {
                    given.add(office);
                }
            }
            return new Given(given);
        });
    }

    private boolean gave(Viewer viewer, AccountId from, AccountId to, CareOfficeId office) {
        return jdbc.sql("""
                        UPDATE care_office SET next_action_owner_id = :to, version = version + 1, updated_at = :at, updated_by = :by
                        WHERE id = :office AND next_action_owner_id = :from""")
                        .param("to", to.value())
                        .param("from", from.value())
                        .param("office", office.value())
                        .param("at", LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                        .param("by", viewer.name())
                        .update()
                > 0;
    }
}
