package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.ContactDecision.Refused;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Records what the city sent in writing: a contact like any other, but for what is planned, which stays as it is (OUT-26). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class WrittenService {

    private static final LocalTime NOON = LocalTime.NOON;

    private final ContactRecordRepository contacts;
    private final StageSteps steps;
    private final Touches touches;
    private final OutreachRecorder recorder;
    private final Commands commands;

    WrittenService(
            ContactRecordRepository contacts,
            StageSteps steps,
            Touches touches,
            OutreachRecorder recorder,
            Commands commands) {
        this.contacts = contacts;
        this.steps = steps;
        this.touches = touches;
        this.recorder = recorder;
        this.commands = commands;
    }

    public ContactDecision sent(Viewer viewer, OperationId operation, CareOfficeId office, Written written) {
        return commands.run(operation, viewer.actor(), "outreach.written", () -> {
            recorder.holdClosed(viewer, office);
            var contact = contact(written);
            var offence = recorder.againstMoment(contact.at());
            if (offence.isPresent()) {
                return new Refused(offence.get());
            }
            var before = steps.standing(office);
            var saved = contacts.saveAndFlush(new ContactRecord(office, contact, null, viewer, recorder.now()));
            touches.count(viewer, saved, contact);
            recorder.audit(
                    viewer, new OutreachAudit.Contacted(office, saved.id().value(), contact.result()));
            recorder.tell(
                    viewer,
                    office,
                    saved.contactedOn(),
                    contact.memo(),
                    saved.id().value(),
                    "timeline.outreach.contact",
                    CaseHappening.key("outreach.means." + contact.means().name()),
                    CaseHappening.key("outreach.result." + contact.result().name()));
            var walked = steps.on(viewer, office, before.wentBack());
            return new Recorded(saved.id(), before.stage(), walked.to(), walked.stays(), NextPlan.NOTHING);
        });
    }

    private NewContact contact(Written written) {
        var now = LocalDateTime.ofInstant(recorder.now(), JapanTime.ZONE);
        var at = written.on().equals(now.toLocalDate()) ? now : written.on().atTime(NOON);
        return new NewContact(
                at,
                written.means(),
                CounterpartRole.UNKNOWN,
                "",
                ContactResult.OTHER,
                null,
                Set.of(),
                NextAction.NONE,
                null,
                written.what());
    }
}
