package jp.banso.notice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.ActingPeople;
import jp.banso.security.Role.Names;
import jp.banso.security.SuccessionQueries;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gives what a person watches to others, and ends what is told to a person who leaves (HND-02). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD})
public class NoticeHandoverService {

    private final SuccessionQueries succession;
    private final ActingPeople acting;
    private final CaseScope scope;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    NoticeHandoverService(
            SuccessionQueries succession,
            ActingPeople acting,
            CaseScope scope,
            JdbcClient jdbc,
            Commands commands,
            Clock clock) {
        this.succession = succession;
        this.acting = acting;
        this.scope = scope;
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /** How many watched cases have changed hands. */
    public record Given(int watched) {}

    /**
     * {@code from} watches these cases no longer, {@code to} does, once, as far as they see them; what {@code to} watched
     * already is watched on.
     */
    public Given handOver(
            Viewer viewer, OperationId operation, AccountId from, AccountId to, List<CareOfficeId> offices) {
        succession.require(viewer, from, List.of(to));
        return commands.run(operation, viewer.actor(), "notice.hand-over", () -> {
            var successor = acting.find(to);
            var given = 0;
            for (var office : offices) {
                var was = jdbc.sql("DELETE FROM case_watch WHERE account_id = ? AND care_office_id = ?")
                        .params(from.value(), office.value())
                        .update();
                if (was > 0
                        && successor
                                .flatMap(person -> scope.depthOf(person, office))
                                .isPresent()) {
                    given += jdbc.sql(
                                    "INSERT IGNORE INTO case_watch (account_id, care_office_id, since) VALUES (?, ?, ?)")
                            .params(to.value(), office.value(), now())
                            .update();
                }
            }
            return new Given(given);
        });
    }

    /** Nothing waits to be read by this person any more, and no mail tells of it. */
    public NoticeService.Marked silence(Viewer viewer, OperationId operation, AccountId leaver) {
        succession.leaver(viewer, leaver);
        return commands.run(operation, viewer.actor(), "notice.silence", () -> {
            jdbc.sql("DELETE FROM notice_mail WHERE account_id = ?")
                    .param(leaver.value())
                    .update();
            return new NoticeService.Marked(
                    jdbc.sql("UPDATE notice SET read_at = ? WHERE account_id = ? AND read_at IS NULL")
                            .params(now(), leaver.value())
                            .update());
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
