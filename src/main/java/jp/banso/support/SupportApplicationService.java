package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.SearchText;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.FiscalYear;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Receives applications and takes them back. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SupportApplicationService {

    private final SupportApplicationRepository applications;
    private final AssignmentRepository assignments;
    private final SupportRecorder recorder;
    private final StageWalk walk;
    private final ReceiptNumbers numbers;
    private final JdbcClient jdbc;
    private final Commands commands;

    SupportApplicationService(
            SupportApplicationRepository applications,
            AssignmentRepository assignments,
            SupportRecorder recorder,
            StageWalk walk,
            ReceiptNumbers numbers,
            JdbcClient jdbc,
            Commands commands) {
        this.applications = applications;
        this.assignments = assignments;
        this.recorder = recorder;
        this.walk = walk;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /**
     * Receives an application and gives it the next number of its fiscal year (SUP-02); while the office has an open one, the
     * new one is joined to that (SUP-03). The case moves to S30.
     */
    public SupportDecision apply(Viewer viewer, OperationId operation, CareOfficeId office, NewApplication wish) {
        return commands.run(
                operation,
                viewer.actor(),
                "support.apply",
                () -> take(viewer, office, wish, () -> numbers.next(FiscalYear.of(wish.receivedOn()))));
    }

    /**
     * As {@link #apply}, for an application that was given its number when it was handed in ({@link ReceiptNumbers}): the
     * number stays when it opens an application of its own.
     */
    public SupportDecision admit(
            Viewer viewer, OperationId operation, CareOfficeId office, NewApplication wish, String receipt) {
        return commands.run(
                operation, viewer.actor(), "support.admit", () -> take(viewer, office, wish, () -> receipt));
    }

    private SupportDecision take(Viewer viewer, CareOfficeId office, NewApplication wish, Supplier<String> number) {
        if (recorder.holdClosed(office)) {
            return new SupportDecision.Refused("closed");
        }
        var offence = recorder.againstPast(wish.receivedOn()).or(() -> against(wish));
        if (offence.isPresent()) {
            return new SupportDecision.Refused(offence.get());
        }
        var open = applications.open(office.value());
        return open.isPresent() ? join(viewer, open.get(), wish) : receive(viewer, office, wish, number.get());
    }

    private static Optional<String> against(NewApplication wish) {
        var wished = wish.wishedOn();
        if (wished != null && wished.isBefore(wish.receivedOn())) {
            return Optional.of("wished-early");
        }
        return !wish.contactPhone().isBlank()
                        && SearchText.phone(wish.contactPhone()).isEmpty()
                ? Optional.of("phone-bad")
                : Optional.empty();
    }

    private SupportDecision receive(Viewer viewer, CareOfficeId office, NewApplication wish, String number) {
        var saved = applications.saveAndFlush(
                new SupportApplication(office, number, wish, viewer.account(), viewer.actor(), recorder.now()));
        tell(viewer, saved, wish, "timeline.support.applied");
        recorder.audit(viewer, new SupportAudit.Applied(office, number, false));
        return new SupportDecision.Received(new ApplicationId(saved.id()), number, walk.on(viewer, office));
    }

    private SupportDecision join(Viewer viewer, SupportApplication open, NewApplication wish) {
        open.join(wish);
        applications.saveAndFlush(open);
        jdbc.sql("""
                        INSERT INTO support_arrival (application_id, received_on, channel, contact_name, contact_phone, note,
                            recorded_at, recorded_by, recorder_name)
                        VALUES (:application, :on, :channel, :name, :phone, :note, :at, :by, :recorder)""")
                .param("application", open.id())
                .param("on", wish.receivedOn())
                .param("channel", wish.channel().name())
                .param("name", wish.contactName())
                .param("phone", wish.contactPhone())
                .param("note", wish.note())
                .param("at", LocalDateTime.ofInstant(recorder.now(), ZoneOffset.UTC))
                .param("by", viewer.account().value())
                .param("recorder", viewer.name())
                .update();
        tell(viewer, open, wish, "timeline.support.joined");
        recorder.audit(viewer, new SupportAudit.Applied(open.careOffice(), open.receiptNumber(), true));
        return new SupportDecision.Joined(new ApplicationId(open.id()), open.receiptNumber());
    }

    /** Takes an open application back with a reason; words ≤ 500. A firm that was asked is released first (SUP-04). */
    public SupportDecision withdraw(
            Viewer viewer, OperationId operation, ApplicationId id, WithdrawalReason reason, String words) {
        return commands.run(operation, viewer.actor(), "support.withdraw", () -> {
            var application = applications.held(id.value()).orElseThrow(NoSuchCase::new);
            if (application.state() != ApplicationState.OPEN) {
                return new SupportDecision.Refused("not-open");
            }
            if (assignments.open(application.careOffice().value()).isPresent()) {
                return new SupportDecision.Refused("assigned");
            }
            var office = application.careOffice();
            application.withdraw(reason, Words.upTo(500, words), recorder.today());
            applications.saveAndFlush(application);
            recorder.tell(
                    viewer,
                    office,
                    CaseEntryKind.APPLICATION,
                    null,
                    recorder.today(),
                    words.strip(),
                    application.id(),
                    "timeline.support.withdrawn",
                    CaseHappening.text(application.receiptNumber()),
                    CaseHappening.key("support.withdrawal." + reason.name()));
            recorder.audit(viewer, new SupportAudit.ApplicationWithdrawn(office, application.receiptNumber(), reason));
            return new SupportDecision.Done(application.id(), walk.on(viewer, office));
        });
    }

    private void tell(Viewer viewer, SupportApplication application, NewApplication wish, String key) {
        recorder.tell(
                viewer,
                application.careOffice(),
                CaseEntryKind.APPLICATION,
                null,
                wish.receivedOn(),
                wish.note(),
                application.id(),
                key,
                CaseHappening.text(application.receiptNumber()),
                CaseHappening.key("support.channel." + wish.channel().name()));
    }
}
