package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.banso.campaign.CampaignData;
import jp.banso.campaign.CampaignDecision;
import jp.banso.campaign.CampaignService;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.tag.TagDecision;
import jp.banso.careoffice.tag.TagName;
import jp.banso.careoffice.tag.TagService;
import jp.banso.outreach.CallCircumstances;
import jp.banso.outreach.CallScripts;
import jp.banso.outreach.CallScripts.CallScript;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.CounterpartRole;
import jp.banso.outreach.NewContact;
import jp.banso.shared.OperationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The campaign of these weeks: its list, the calls made so far with the scripts, and the tags put on while calling. */
@Component
@Profile("demo")
class RunningCampaign {

    /** How many offices are on the list, and what came of the first of them. */
    static final int LISTED = 60;

    static final List<ContactResult> RESULTS = List.of(
            ContactResult.INFORMED,
            ContactResult.CONSIDERING,
            ContactResult.NO_ANSWER,
            ContactResult.INFORMED,
            ContactResult.WANTS_TO_APPLY,
            ContactResult.RECEPTION_ONLY,
            ContactResult.CONSIDERING,
            ContactResult.INFORMED,
            ContactResult.NO_ANSWER,
            ContactResult.CONSIDERING,
            ContactResult.WANTS_TO_APPLY,
            ContactResult.INFORMED);

    private static final Set<ContactResult> SPOKE =
            EnumSet.of(ContactResult.INFORMED, ContactResult.CONSIDERING, ContactResult.WANTS_TO_APPLY);
    private static final List<ContactReason> REASONS =
            List.of(ContactReason.COST, ContactReason.PARTNERS_MISSING, ContactReason.FAX_EASIER);
    private static final int GOAL = 15;
    private static final int DAYS_LEFT = 24;

    private final CampaignService campaigns;
    private final ContactService contacts;
    private final CallScripts scripts;
    private final TagService tags;

    RunningCampaign(CampaignService campaigns, ContactService contacts, CallScripts scripts, TagService tags) {
        this.campaigns = campaigns;
        this.contacts = contacts;
        this.scripts = scripts;
        this.tags = tags;
    }

    /** {@code offices}: the list, of which the first are called. */
    void write(Script script, Tale tale, LocalDate today, List<Neighbour> offices) {
        var staff = tale.cast().staff();
        var name = tale.lines().the("campaign");
        script.add(WorkDays.after(today, -5).atTime(10, 5), "finale campaign", staff, () -> {
            var data =
                    new CampaignData(name, staff.account(), WorkDays.after(today, -5), today.plusDays(DAYS_LEFT), GOAL);
            var ids = offices.stream().map(Neighbour::id).collect(Collectors.toUnmodifiableSet());
            Tale.expected(
                    CampaignDecision.Kept.class,
                    campaigns.open(staff, OperationId.fresh(), data, new OfficeChoice.Ticked(ids)));
        });
        var memos = tale.lines().all("campaign-calls");
        for (var i = 0; i < RESULTS.size(); i++) {
            var at = WorkDays.after(today, -4 + i / 4).atTime(13, 5).plusMinutes(31L * (i % 4));
            call(script, tale, offices.get(i), contact(at, today, i, memos.get(i % memos.size())));
        }
        tags(script, tale, today, offices);
    }

    private void call(Script script, Tale tale, Neighbour office, NewContact contact) {
        var staff = tale.cast().staff();
        script.add(contact.at(), "finale campaign call " + office.number(), staff, () -> {
            var shown = contact.reasons().stream()
                    .flatMap(reason -> scripts.script(staff, office.id(), reason).stream())
                    .findFirst()
                    .map(CallScript::version)
                    .orElse(null);
            Tale.expected(
                    Recorded.class,
                    contacts.log(staff, OperationId.fresh(), office.id(), contact, new CallCircumstances("", shown)));
        });
    }

    private static NewContact contact(LocalDateTime at, LocalDate today, int turn, String memo) {
        var result = RESULTS.get(turn);
        var spoke = SPOKE.contains(result);
        return new NewContact(
                at,
                ContactMeans.CALL_OUT,
                spoke ? CounterpartRole.OFFICE_MANAGER : CounterpartRole.UNKNOWN,
                "",
                result,
                null,
                spoke ? Set.of(REASONS.get(turn % REASONS.size())) : Set.of(),
                NextAction.CALL_AGAIN,
                today.plusDays(8 + turn),
                spoke ? memo : "");
    }

    private void tags(Script script, Tale tale, LocalDate today, List<Neighbour> offices) {
        var staff = tale.cast().staff();
        var words = tale.lines().all("tags");
        for (var i = 0; i < 2 * RESULTS.size(); i++) {
            var office = offices.get(i);
            var word = new TagName(words.get(i % words.size()));
            var at = WorkDays.after(today, -1).atTime(16, 2).plusMinutes(i);
            script.add(at, "finale tag " + office.number(), staff, () -> {
                Tale.expected(TagDecision.Done.class, tags.putWord(staff, OperationId.fresh(), office.id(), word));
            });
        }
    }
}
