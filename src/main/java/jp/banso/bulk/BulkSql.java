package jp.banso.bulk;

import java.util.HashMap;
import java.util.Map;
import jp.banso.campaign.ChosenOffices;
import jp.banso.campaign.OfficeChoice;
import jp.banso.security.Viewer;
import org.springframework.stereotype.Component;

/** A choice of offices and what a wish would leave out of it, as SQL over {@code care_office o}. */
@Component
class BulkSql {

    private static final String CLOSED = "WHEN o.operating_status = 'CLOSED' THEN 'CLOSED' ";

    private final ChosenOffices offices;

    BulkSql(ChosenOffices offices) {
        this.offices = offices;
    }

    /** {@code where} chooses; {@code verdict} is a reason or null where the wish would change the office. */
    record Asked(String where, String verdict, Map<String, Object> parameters) {}

    Asked of(Viewer viewer, OfficeChoice choice, BulkWish wish) {
        var chosen = offices.of(viewer, choice);
        var parameters = new HashMap<>(chosen.parameters());
        return new Asked(chosen.sql(), "CASE " + leftOut(wish, parameters) + "END", parameters);
    }

    private static String leftOut(BulkWish wish, Map<String, Object> parameters) {
        return switch (wish) {
            case BulkWish.Owner owner -> {
                parameters.put("bulkOwner", owner.owner().value());
                yield CLOSED + "WHEN o.next_action = 'NONE' THEN 'NO_PLAN' "
                        + "WHEN o.next_action_owner_id = :bulkOwner THEN 'SAME' ";
            }
            case BulkWish.Plan plan -> planned(plan, parameters);
            case BulkWish.Put put -> {
                parameters.put("bulkTag", put.tag().value());
                yield "WHEN " + carrying() + " THEN 'SAME' ";
            }
            case BulkWish.Take take -> {
                parameters.put("bulkTag", take.tag().value());
                yield "WHEN NOT " + carrying() + " THEN 'SAME' ";
            }
            case BulkWish.Invite invite -> {
                parameters.put("bulkSession", invite.session().value());
                yield CLOSED + """
                        WHEN EXISTS (SELECT 1 FROM briefing_invitation i
                            WHERE i.session_id = :bulkSession AND i.care_office_id = o.id) THEN 'SAME'
                        WHEN EXISTS (SELECT 1 FROM briefing_attendance b
                            WHERE b.session_id = :bulkSession AND b.care_office_id = o.id AND b.standing) THEN 'SAME' """;
            }
            case BulkWish.ToCampaign listed -> {
                parameters.put("bulkCampaign", listed.campaign().value());
                yield CLOSED + """
                        WHEN o.disposition <> 'TARGET' THEN 'NOT_PURSUED'
                        WHEN EXISTS (SELECT 1 FROM call_campaign_office c WHERE c.campaign_id = :bulkCampaign
                            AND c.care_office_id = o.id AND c.removed_at IS NULL) THEN 'SAME' """;
            }
            case BulkWish.Sent sent -> {
                parameters.put("bulkOn", sent.letter().on());
                parameters.put("bulkWords", sent.letter().what());
                yield """
                        WHEN EXISTS (SELECT 1 FROM contact_record l WHERE l.care_office_id = o.id AND l.means = 'LETTER'
                            AND l.state = 'STANDING' AND l.contacted_on = :bulkOn AND l.memo = :bulkWords) THEN 'SAME' """;
            }
        };
    }

    private static String planned(BulkWish.Plan plan, Map<String, Object> parameters) {
        if (plan.keepPlans()) {
            return CLOSED + "WHEN o.next_action <> 'NONE' THEN 'PLANNED' ";
        }
        var owner = plan.plan().owner();
        parameters.put("bulkAction", plan.plan().action().name());
        parameters.put("bulkOn", plan.plan().on());
        parameters.put("bulkOwner", owner == null ? null : owner.value());
        parameters.put("bulkWords", plan.plan().words().strip());
        return CLOSED + """
                WHEN o.next_action = :bulkAction AND o.next_action_on <=> :bulkOn
                    AND o.next_action_owner_id <=> :bulkOwner AND o.next_action_note = :bulkWords THEN 'SAME' """;
    }

    private static String carrying() {
        return """
                EXISTS (SELECT 1 FROM care_office_tag m WHERE m.care_office_id = o.id AND m.tag_id =
                    (SELECT COALESCE(t.merged_into, t.id) FROM tag t WHERE t.id = :bulkTag))""";
    }
}
