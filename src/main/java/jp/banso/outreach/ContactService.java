package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.Evidence.Sort;
import jp.banso.careoffice.Evidence.Source;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.PlanService;
import jp.banso.outreach.ContactDecision.ChangedMeanwhile;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.ContactDecision.Refused;
import jp.banso.outreach.StageSteps.Walked;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseDays;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Writes contacts down, and corrects or withdraws what was written wrongly. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ContactService {

    private static final int REASON = 300;

    private final ContactRecordRepository contacts;
    private final CallHolds holds;
    private final StageSteps steps;
    private final PlanService plans;
    private final Touches touches;
    private final CallScripts scripts;
    private final OutreachRecorder recorder;
    private final JdbcClient jdbc;
    private final Commands commands;

    ContactService(
            ContactRecordRepository contacts,
            CallHolds holds,
            StageSteps steps,
            PlanService plans,
            Touches touches,
            CallScripts scripts,
            OutreachRecorder recorder,
            JdbcClient jdbc,
            Commands commands) {
        this.contacts = contacts;
        this.holds = holds;
        this.steps = steps;
        this.plans = plans;
        this.touches = touches;
        this.scripts = scripts;
        this.recorder = recorder;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /**
     * Records a contact; a retry with the same operation id is the same record. Its result moves the case to S10 or S20
     * (OUT-02), and the next action of an office's latest contact becomes the case's plan, owned by the viewer (OUT-03).
     */
    public ContactDecision log(Viewer viewer, OperationId operation, CareOfficeId office, NewContact contact) {
        return log(viewer, operation, office, contact, CallCircumstances.NONE);
    }

    /** The same with what surrounded it; why it was urgent is kept in history and audit (BUD-02). */
    public ContactDecision log(
            Viewer viewer, OperationId operation, CareOfficeId office, NewContact contact, CallCircumstances with) {
        var urgency = with.urgency();
        return commands.run(operation, viewer.actor(), "outreach.contact", () -> {
            var offence = against(recorder.holdClosed(viewer, office), contact)
                    .or(() -> urgency.isBlank() ? Optional.empty() : againstReason(urgency));
            if (offence.isPresent()) {
                return new Refused(offence.get());
            }
            var before = steps.standing(office);
            var plan = planned(office);
            var saved = contacts.saveAndFlush(
                    new ContactRecord(office, contact, null, viewer, recorder.now()).dialled(recorder.phoneOf(office)));
            if (!urgency.isBlank() && touches.early(viewer, saved, contact, recorder.today())) {
                urgent(viewer, office, saved, urgency.strip());
            }
            keep(viewer, office, saved, contact, "timeline.outreach.contact");
            var script = with.script();
            if (script != null) {
                scripts.used(saved.id(), script);
            }
            holds.letGo(viewer, office);
            return answer(saved.id(), before.stage(), steps.on(viewer, office, before.wentBack()), plan);
        });
    }

    /**
     * Writes one's own record anew, for a reason (1–300); the old one stays to be read (OUT-05). Where it had proved the
     * case's latest steps, the case stands afterwards where the records that count put it (OUT-06).
     */
    public ContactDecision correct(
            Viewer viewer, OperationId operation, ContactId id, long version, NewContact contact, String reason) {
        return commands.run(operation, viewer.actor(), "outreach.contact.correct", () -> {
            var wrong = contacts.findById(id.value()).orElseThrow(NoSuchCase::new);
            var office = wrong.careOffice();
            var offence = against(recorder.holdClosed(viewer, office), contact).or(() -> againstReason(reason));
            var refusal = refusal(viewer, wrong, version, offence);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            var before = steps.standing(office);
            if (wrong.result().proves() != contact.result().proves()
                    || !wrong.contactedOn().equals(contact.at().toLocalDate())) {
                steps.unwind(viewer, office, source(id), reason.strip());
            }
            wrong.corrected(reason.strip());
            contacts.saveAndFlush(wrong);
            touches.takeBack(id);
            var saved = contacts.saveAndFlush(
                    new ContactRecord(office, contact, wrong, viewer, recorder.now()).dialled(dialled(wrong)));
            scripts.writtenAnew(id, saved.id());
            recorder.audit(viewer, new OutreachAudit.TakenBack(office, id.value(), ContactState.CORRECTED));
            keep(viewer, office, saved, contact, "timeline.outreach.corrected");
            return answer(saved.id(), before.stage(), steps.on(viewer, office, before.wentBack()), planned(office));
        });
    }

    /** Declares that one's own record should never have been, for a reason (1–300); the plan of the case stays (OUT-05). */
    public ContactDecision withdraw(Viewer viewer, OperationId operation, ContactId id, long version, String reason) {
        return withdraw(viewer, operation, id, version, reason, null);
    }

    /** The same at once after recording: what the record had planned gives way to what was planned {@code before} it. */
    public ContactDecision undo(
            Viewer viewer, OperationId operation, ContactId id, long version, String reason, NextPlan before) {
        return withdraw(viewer, operation, id, version, reason, before);
    }

    private ContactDecision withdraw(
            Viewer viewer,
            OperationId operation,
            ContactId id,
            long version,
            String reason,
            @Nullable NextPlan before) {
        return commands.run(operation, viewer.actor(), "outreach.contact.withdraw", () -> {
            var wrong = contacts.findById(id.value()).orElseThrow(NoSuchCase::new);
            var office = wrong.careOffice();
            recorder.holdClosed(viewer, office);
            var refusal = refusal(viewer, wrong, version, againstReason(reason));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            var standing = steps.standing(office);
            steps.unwind(viewer, office, source(id), reason.strip());
            wrong.withdrawn(reason.strip());
            contacts.saveAndFlush(wrong);
            touches.takeBack(id);
            recorder.audit(viewer, new OutreachAudit.TakenBack(office, id.value(), ContactState.WITHDRAWN));
            recorder.tell(
                    viewer,
                    office,
                    recorder.today(),
                    reason.strip(),
                    id.value(),
                    "timeline.outreach.withdrawn",
                    CaseHappening.day(wrong.contactedOn()),
                    CaseHappening.key("outreach.result." + wrong.result().name()));
            var now = before != null && isBack(viewer, wrong, before) ? before : planned(office);
            return answer(id, standing.stage(), steps.on(viewer, office, standing.wentBack()), now);
        });
    }

    private String dialled(ContactRecord wrong) {
        return wrong.phone().isEmpty() ? recorder.phoneOf(wrong.careOffice()) : wrong.phone();
    }

    private boolean isBack(Viewer viewer, ContactRecord undone, NextPlan before) {
        return plans.planBack(viewer, OperationId.fresh(), undone.careOffice(), undone.planned(), before)
                instanceof AxisDecision.Moved;
    }

    private void urgent(Viewer viewer, CareOfficeId office, ContactRecord saved, String reason) {
        recorder.audit(viewer, new OutreachAudit.Urgent(office, saved.id().value()));
        recorder.tell(viewer, office, saved.contactedOn(), reason, saved.id().value(), "timeline.outreach.urgent");
    }

    private void keep(Viewer viewer, CareOfficeId office, ContactRecord saved, NewContact contact, String textKey) {
        touches.count(viewer, saved, contact);
        recorder.audit(viewer, new OutreachAudit.Contacted(office, saved.id().value(), contact.result()));
        recorder.tell(
                viewer,
                office,
                saved.contactedOn(),
                contact.memo(),
                saved.id().value(),
                textKey,
                CaseHappening.key("outreach.means." + contact.means().name()),
                CaseHappening.key("outreach.result." + contact.result().name()));
        if (isLatest(office, saved)) {
            plan(viewer, office, contact);
        }
    }

    private void plan(Viewer viewer, CareOfficeId office, NewContact contact) {
        var on = contact.nextOn();
        if (contact.next() == NextAction.NONE) {
            if (planned(office).action() != NextAction.NONE) {
                plans.plan(viewer, OperationId.fresh(), office, NextPlan.NOTHING);
            }
        } else if (on != null && !on.isBefore(recorder.today())) {
            plans.plan(viewer, OperationId.fresh(), office, new NextPlan(contact.next(), on, viewer.account(), ""));
        }
    }

    private NextPlan planned(CareOfficeId office) {
        return jdbc.sql("""
                        SELECT next_action, next_action_on, next_action_owner_id, next_action_note FROM care_office
                        WHERE id = ?""")
                .param(office.value())
                .query((row, number) -> {
                    var owner = row.getObject(3, Long.class);
                    return new NextPlan(
                            NextAction.valueOf(row.getString(1)),
                            row.getObject(2, LocalDate.class),
                            owner == null ? null : new AccountId(owner),
                            row.getString(4));
                })
                .single();
    }

    private static Recorded answer(ContactId id, AdoptionStage from, Walked walked, NextPlan before) {
        return new Recorded(id, from, walked.to(), walked.stays(), before);
    }

    private static Source source(ContactId id) {
        return new Source(Sort.CONTACT, id.value());
    }

    private static Optional<ContactDecision> refusal(
            Viewer viewer, ContactRecord wrong, long version, Optional<String> offence) {
        if (wrong.version() != version || wrong.state() != ContactState.STANDING) {
            return Optional.of(new ChangedMeanwhile(wrong.state()));
        }
        return wrong.mayBeTakenBackBy(viewer) ? offence.map(Refused::new) : Optional.of(new Refused("not-own"));
    }

    private static Optional<String> againstReason(String reason) {
        var words = reason.strip();
        if (words.isEmpty()) {
            return Optional.of("reason-needed");
        }
        return words.length() > REASON ? Optional.of("reason-long") : Optional.empty();
    }

    /** OUT-01 and OUT-03: what was is past, what comes next comes later, and nothing is planned for a closed office. */
    private Optional<String> against(boolean closed, NewContact contact) {
        var on = contact.nextOn();
        var moment = recorder.againstMoment(contact.at());
        if (moment.isPresent()) {
            return moment;
        }
        if (contact.next() != NextAction.NONE && closed) {
            return Optional.of("closed");
        }
        if (contact.next() != NextAction.NONE && on == null) {
            return Optional.of("day-needed");
        }
        if (on != null && on.isBefore(contact.at().toLocalDate())) {
            return Optional.of("next-early");
        }
        return CaseDays.againstFar(on, recorder.today());
    }

    private boolean isLatest(CareOfficeId office, ContactRecord saved) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM contact_record l JOIN contact_record s ON s.id = :saved
                        WHERE l.care_office_id = :office AND l.state = 'STANDING' AND l.contacted_at > s.contacted_at""")
                        .param("office", office.value())
                        .param("saved", saved.id().value())
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
