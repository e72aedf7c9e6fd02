package jp.banso.bulk;

import java.util.List;
import jp.banso.campaign.CampaignDecision;
import jp.banso.campaign.CampaignService;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.PlanService;
import jp.banso.careoffice.tag.TagDecision;
import jp.banso.careoffice.tag.TagService;
import jp.banso.outreach.ContactDecision;
import jp.banso.outreach.ContactId;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.GuestDecision;
import jp.banso.outreach.InvitationService;
import jp.banso.outreach.Invitees;
import jp.banso.outreach.WrittenService;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does one wish to one office through the service that a screen would use, and takes it back; within the row's transaction. */
@Component
class BulkActs {

    private final PlanService plans;
    private final TagService tags;
    private final InvitationService invitations;
    private final CampaignService campaigns;
    private final WrittenService letters;
    private final ContactService contacts;
    private final JdbcClient jdbc;

    BulkActs(
            PlanService plans,
            TagService tags,
            InvitationService invitations,
            CampaignService campaigns,
            WrittenService letters,
            ContactService contacts,
            JdbcClient jdbc) {
        this.plans = plans;
        this.tags = tags;
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.letters = letters;
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    /** What became of a row: no reason where it happened; the id of what came into being, 0 for nothing. */
    record Became(@Nullable BulkReason reason, long made) {

        static final Became DONE = new Became(null, 0);

        static Became not(BulkReason reason) {
            return new Became(reason, 0);
        }
    }

    Became act(Viewer viewer, OperationId operation, BulkWish wish, BulkTable.Office row) {
        var office = row.id();
        return switch (wish) {
            case BulkWish.Owner owner -> planned(plans.assign(viewer, operation, office, row.before(), owner.owner()));
            case BulkWish.Plan plan -> planned(plans.replan(viewer, operation, office, row.before(), plan.plan()));
            case BulkWish.Put put -> tagged(tags.put(viewer, operation, office, put.tag()), office);
            case BulkWish.Take take -> tagged(tags.take(viewer, operation, office, take.tag()), office);
            case BulkWish.Invite invite -> {
                var number = new OfficeNumber(number(office));
                var decision =
                        invitations.invite(viewer, operation, invite.session(), new Invitees.Listed(List.of(number)));
                yield switch (decision) {
                    case GuestDecision.Invited invited
                    when invited.offices() == 1 ->
                        new Became(
                                null,
                                made(
                                        "SELECT id FROM briefing_invitation WHERE session_id = ? AND care_office_id = ?",
                                        invite.session().value(),
                                        office));
                    case GuestDecision.Invited invited ->
                        Became.not(invited.already() > 0 ? BulkReason.SAME : BulkReason.CLOSED);
                    case GuestDecision refused -> Became.not(BulkReason.REFUSED);
                };
            }
            case BulkWish.ToCampaign listed ->
                campaigns.add(viewer, operation, listed.campaign(), office, listed.because())
                                instanceof CampaignDecision.Kept
                        ? new Became(
                                null,
                                made(
                                        "SELECT id FROM call_campaign_office WHERE campaign_id = ? AND care_office_id = ?"
                                                + " AND removed_at IS NULL",
                                        listed.campaign().value(),
                                        office))
                        : Became.not(BulkReason.REFUSED);
            case BulkWish.Sent sent ->
                letters.sent(viewer, operation, office, sent.letter()) instanceof ContactDecision.Recorded recorded
                        ? new Became(null, recorded.contact().value())
                        : Became.not(BulkReason.REFUSED);
        };
    }

    /** Takes it back where nothing has happened to it since. */
    Became undo(Viewer viewer, OperationId operation, BulkWish wish, BulkTable.Office row) {
        var office = row.id();
        var before = row.before();
        return switch (wish) {
            case BulkWish.Owner owner ->
                planned(plans.planBack(
                        viewer,
                        operation,
                        office,
                        new NextPlan(before.action(), before.on(), owner.owner(), before.words()),
                        before));
            case BulkWish.Plan plan ->
                planned(plans.planBack(viewer, operation, office, stripped(plan.plan()), before));
            case BulkWish.Put put -> {
                var now = made(
                        "SELECT id FROM care_office_tag WHERE tag_id = ? AND care_office_id = ?",
                        standing(put.tag().value()),
                        office);
                yield now == row.made() ? tagged(tags.take(viewer, operation, office, put.tag()), office) : changed();
            }
            case BulkWish.Take take -> tagged(tags.put(viewer, operation, office, take.tag()), office);
            case BulkWish.Invite invite ->
                invitations.uninvite(viewer, operation, row.made(), 0) instanceof GuestDecision.Taken
                        ? Became.DONE
                        : changed();
            case BulkWish.ToCampaign listed -> {
                var now = made(
                        "SELECT id FROM call_campaign_office WHERE campaign_id = ? AND care_office_id = ?"
                                + " AND removed_at IS NULL",
                        listed.campaign().value(),
                        office);
                yield now == row.made()
                                && campaigns.remove(viewer, operation, listed.campaign(), office, listed.because())
                                        instanceof CampaignDecision.Kept
                        ? Became.DONE
                        : changed();
            }
            case BulkWish.Sent sent ->
                contacts.withdraw(
                                        viewer,
                                        operation,
                                        new ContactId(row.made()),
                                        0,
                                        sent.letter().what())
                                instanceof ContactDecision.Recorded
                        ? Became.DONE
                        : changed();
        };
    }

    private static NextPlan stripped(NextPlan plan) {
        return new NextPlan(plan.action(), plan.on(), plan.owner(), plan.words().strip());
    }

    private static Became changed() {
        return Became.not(BulkReason.CHANGED);
    }

    private static Became planned(AxisDecision decision) {
        return switch (decision) {
            case AxisDecision.Moved moved -> Became.DONE;
            case AxisDecision.MovedMeanwhile meanwhile -> changed();
            case AxisDecision.Stays stays ->
                Became.not(
                        switch (stays.reason()) {
                            case "closed" -> BulkReason.CLOSED;
                            case "nothing-planned" -> BulkReason.NO_PLAN;
                            default -> BulkReason.REFUSED;
                        });
        };
    }

    private Became tagged(TagDecision decision, CareOfficeId office) {
        return switch (decision) {
            case TagDecision.Done done ->
                new Became(
                        null,
                        made(
                                "SELECT id FROM care_office_tag WHERE tag_id = ? AND care_office_id = ?",
                                done.tag().value(),
                                office));
            case TagDecision.Same same -> Became.not(BulkReason.SAME);
            case TagDecision refused -> Became.not(BulkReason.REFUSED);
        };
    }

    private String number(CareOfficeId office) {
        return jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single();
    }

    private long standing(long tag) {
        return jdbc.sql("SELECT COALESCE(merged_into, id) FROM tag WHERE id = ?")
                .param(tag)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private long made(String query, long subject, CareOfficeId office) {
        return jdbc.sql(query)
                .params(subject, office.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
