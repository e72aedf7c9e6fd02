package jp.banso;

import java.util.Map;
import java.util.TreeMap;
import jp.banso.campaign.CampaignRow;
import jp.banso.campaign.CampaignStep;
import jp.banso.outreach.CallFilter;
import jp.banso.outreach.CallOrder;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactState;
import jp.banso.outreach.CounterpartRole;
import jp.banso.outreach.Interest;
import jp.banso.outreach.RelatedOffice;
import jp.banso.outreach.Venue;
import jp.banso.reception.FormField;
import jp.banso.reception.PublicState;
import jp.banso.reception.RejectReason;
import jp.banso.security.AccountStanding;
import jp.banso.security.PasswordFlaw;
import jp.banso.security.Role;
import jp.banso.security.SessionEnd;
import jp.banso.shared.ServiceCategory;
import jp.banso.software.Ability;
import jp.banso.stuck.StuckList;
import jp.banso.support.ApplicationChannel;
import jp.banso.support.ApplicationRow;
import jp.banso.support.ApplicationState;
import jp.banso.support.AssignmentState;
import jp.banso.support.CertificateType;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ClaimMethod;
import jp.banso.support.CloseResult;
import jp.banso.support.ReturnReason;
import jp.banso.support.Trouble;
import jp.banso.support.UsageSource;
import jp.banso.support.VisitKind;
import jp.banso.support.VisitPlace;
import jp.banso.support.WithdrawalReason;
import jp.banso.survey.AnswerChannel;
import jp.banso.survey.RoundResults;
import jp.banso.survey.WaveMoment;
import jp.banso.survey.WaveState;
import jp.banso.visit.MissReason;
import jp.banso.visit.MoveReason;

/** Which enums people read, and the prefix of their texts' keys. */
final class Shown {

    private Shown() {}

    static Map<String, Class<? extends Enum<?>>> enums() {
        var shown = new TreeMap<String, Class<? extends Enum<?>>>();
        shown.put("category.", ServiceCategory.class);
        shown.put("bulk.act.", jp.banso.bulk.BulkAct.class);
        shown.put("bulk.state.", jp.banso.bulk.BulkState.class);
        shown.put("bulk.reason.", jp.banso.bulk.BulkReason.class);
        shown.put("sharing.", jp.banso.savedview.Sharing.class);
        shown.put("role.", Role.class);
        shown.put("security.ended.", SessionEnd.class);
        shown.put("security.password.flaw.", PasswordFlaw.class);
        shown.put("security.standing.", AccountStanding.class);
        shown.put("shell.home.line.", Role.class);
        shown.put("outreach.means.", ContactMeans.class);
        shown.put("outreach.counterpart.", CounterpartRole.class);
        shown.put("outreach.result.", ContactResult.class);
        shown.put("outreach.interest.", Interest.class);
        shown.put("outreach.reason.", ContactReason.class);
        shown.put("outreach.state.", ContactState.class);
        shown.put("outreach.venue.", Venue.class);
        shown.put("outreach.which.", CallFilter.Which.class);
        shown.put("outreach.bond.", RelatedOffice.Bond.class);
        shown.put("outreach.order.", CallOrder.class);
        shown.put("campaign.step.", CampaignStep.class);
        shown.put("campaign.standing.", CampaignRow.Standing.class);
        shown.put("reception.field.", FormField.class);
        shown.put("reception.rejection.", RejectReason.class);
        shown.put("reception.state.", PublicState.class);
        shown.put("software.ability.", Ability.class);
        shown.put("support.channel.", ApplicationChannel.class);
        shown.put("support.claim.", ClaimMethod.class);
        shown.put("support.certificate.", CertificateType.class);
        shown.put("support.application.", ApplicationState.class);
        shown.put("support.withdrawal.", WithdrawalReason.class);
        shown.put("support.state.", AssignmentState.class);
        shown.put("support.return.", ReturnReason.class);
        shown.put("support.close.", CloseResult.class);
        shown.put("support.visit.kind.", VisitKind.class);
        shown.put("support.visit.place.", VisitPlace.class);
        shown.put("support.trouble.", Trouble.class);
        shown.put("support.usagesource.", UsageSource.class);
        shown.put("support.waiting.", ApplicationRow.Waiting.class);
        shown.put("support.phase.", ChecklistItem.Phase.class);
        shown.put("support.item.", ChecklistItem.class);
        shown.put("survey.channel.", AnswerChannel.class);
        shown.put("survey.moment.", WaveMoment.class);
        shown.put("survey.state.", WaveState.class);
        shown.put("survey.result.basis.", RoundResults.Basis.class);
        shown.put("survey.result.band.", RoundResults.Band.class);
        shown.put("stuck.list.", StuckList.class);
        shown.put("stuck.what.", StuckList.class);
        shown.put("visit.move.", MoveReason.class);
        shown.put("visit.miss.", MissReason.class);
        return shown;
    }
}
