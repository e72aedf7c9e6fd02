package jp.banso.campaign;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.security.Role.Names;
import jp.banso.security.SuccessionQueries;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gives campaigns another owner; lists, days and goals stay (HND-02). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CampaignHandoverService {

    private final SuccessionQueries succession;
    private final JdbcClient jdbc;
    private final Commands commands;

    CampaignHandoverService(SuccessionQueries succession, JdbcClient jdbc, Commands commands) {
        this.succession = succession;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /** How many campaigns have changed hands. */
    public record Given(int campaigns) {}

    /** Of these campaigns, closed ones too, those that are {@code from}'s become {@code to}'s. */
    public Given handOver(Viewer viewer, OperationId operation, AccountId from, AccountId to, List<Long> ids) {
        succession.require(viewer, from, List.of(to));
        return commands.run(
                operation,
                viewer.actor(),
                "campaign.hand-over",
                () -> new Given(ids.stream()
                        .mapToInt(id -> jdbc.sql("""
                                        UPDATE call_campaign SET owner_id = ?, version = version + 1
                                        WHERE id = ? AND owner_id = ?""")
                                .params(to.value(), id, from.value())
                                .update())
                        .sum()));
    }
}
