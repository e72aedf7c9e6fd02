package jp.banso.council;

import java.util.Collection;
import java.util.List;
import jp.banso.careoffice.CouncilStanding;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws the conclusion for offices about which something was recorded: member or not, seen by the council or not (CNC-08). */
@Component
class MemberSettling {

    private final JdbcClient jdbc;
    private final CouncilStanding standing;

    MemberSettling(JdbcClient jdbc, CouncilStanding standing) {
        this.jdbc = jdbc;
        this.standing = standing;
    }

    private record Standing(CareOfficeId office, boolean member, boolean consented) {}

    /** Inside the caller's transaction; answers those that are members after it. */
    List<CareOfficeId> settle(Actor by, Collection<CareOfficeId> offices) {
        if (offices.isEmpty()) {
            return List.of();
        }
        var found = jdbc.sql("""
                        SELECT o.id,
                            EXISTS (SELECT 1 FROM council_membership m
                                WHERE m.care_office_id = o.id AND m.member_until IS NULL),
                            EXISTS (SELECT 1 FROM council_consent c
                                WHERE c.care_office_id = o.id AND c.ended_at IS NULL)
                        FROM care_office o WHERE o.id IN (:offices) ORDER BY o.id FOR UPDATE""")
                .param("offices", offices.stream().map(CareOfficeId::value).toList())
                .query((row, number) ->
                        new Standing(new CareOfficeId(row.getLong(1)), row.getBoolean(2), row.getBoolean(3)))
                .list();
        found.forEach(one -> standing.stand(by, one.office(), one.member(), one.consented()));
        return found.stream().filter(Standing::member).map(Standing::office).toList();
    }
}
