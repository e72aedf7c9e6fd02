package jp.banso.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import jp.banso.careoffice.CareOffices;
import jp.banso.readiness.ItemState;
import jp.banso.readiness.ReadinessDecision;
import jp.banso.readiness.ReadinessItem;
import jp.banso.readiness.ReadinessService;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The object mother of accompanied offices: takes one office through its support. */
@Component
public class SupportDesk {

    private final SupportApplicationService applications;
    private final AssignmentService assignments;
    private final ChecklistService checklists;
    private final VisitService visits;
    private final UsageReportService usage;
    private final ReadinessService readiness;
    private final CareOffices careOffices;
    private final Clock clock;

    SupportDesk(
            SupportApplicationService applications,
            AssignmentService assignments,
            ChecklistService checklists,
            VisitService visits,
            UsageReportService usage,
            ReadinessService readiness,
            CareOffices careOffices,
            Clock clock) {
        this.applications = applications;
        this.assignments = assignments;
        this.checklists = checklists;
        this.visits = visits;
        this.usage = usage;
        this.readiness = readiness;
        this.careOffices = careOffices;
        this.clock = clock;
    }

    public LocalDate today() {
        return JapanTime.today(clock);
    }

    public static NewApplication wish(LocalDate on) {
        return new NewApplication(
                on,
                ApplicationChannel.BRIEFING,
                "管理者 見本",
                "06-0000-0001",
                "見本ソフト",
                ClaimMethod.OWN,
                CertificateType.CARE_INSURANCE,
                null,
                "市だけのメモ");
    }

    public ApplicationId applied(Viewer clerk, CareOfficeId office) {
        var answer = applications.apply(clerk, OperationId.fresh(), office, wish(today()));
        assertThat(answer).isInstanceOf(SupportDecision.Received.class);
        return ((SupportDecision.Received) answer).id();
    }

    /** The office was asked by telephone and everything is there. */
    public void askedAndReady(Viewer clerk, ApplicationId application) {
        var ready = Arrays.stream(ReadinessItem.values())
                .map(item -> new ItemState(item, ItemAnswer.READY, ""))
                .toList();
        assertThat(readiness.ask(clerk, OperationId.fresh(), application, 0, ready, today()))
                .isInstanceOf(ReadinessDecision.Kept.class);
    }

    public AssignmentId offered(Viewer clerk, CareOfficeId office, VendorStaff to) {
        var application = applied(clerk, office);
        askedAndReady(clerk, application);
        var offer = new NewOffer(to.vendor(), to.lead() ? null : to.account(), today(), null, "駅から近い");
        return id(assignments.offer(clerk, OperationId.fresh(), application, offer));
    }

    public AssignmentId accepted(Viewer clerk, CareOfficeId office, VendorStaff by) {
        var assignment = offered(clerk, office, by);
        assertThat(assignments.accept(by, OperationId.fresh(), assignment, null, today()))
                .isInstanceOf(SupportDecision.Done.class);
        return assignment;
    }

    /** An office accompanied by this person's firm from now on. */
    public CareOfficeId accompanied(Viewer clerk, VendorStaff by) {
        var office = careOffices.aCareOffice().saved();
        accepted(clerk, office, by);
        return office;
    }

    public SupportDecision answer(Viewer by, AssignmentId assignment, ChecklistItem item, ItemAnswer answer) {
        return checklists.answer(
                by,
                OperationId.fresh(),
                assignment,
                item,
                null,
                answer,
                answer == ItemAnswer.READY ? null : today().plusDays(14),
                today());
    }

    public void preChecked(Viewer by, AssignmentId assignment) {
        ChecklistItem.MUST.forEach(item -> answer(by, assignment, item, ItemAnswer.READY));
    }

    public NewVisitNote note(@Nullable LocalDate applied, NewVisitNote.@Nullable TestExchange test) {
        return new NewVisitNote(
                today(),
                VisitKind.SETTING_UP,
                VisitPlace.OFFICE,
                "管理者",
                "設定した",
                Trouble.NONE,
                today().plusDays(7),
                applied,
                test);
    }

    public SupportDecision visited(Viewer by, AssignmentId assignment, NewVisitNote note) {
        return visits.addNote(by, OperationId.fresh(), assignment, note);
    }

    public SupportDecision used(Viewer by, CareOfficeId office, YearMonth month, int partners) {
        return usage.report(
                by,
                OperationId.fresh(),
                office,
                0,
                new NewUsageReport(month, partners > 0, false, partners, UsageSource.PHONE, today()));
    }

    static AssignmentId id(SupportDecision answer) {
        assertThat(answer).isInstanceOf(SupportDecision.Done.class);
        return new AssignmentId(((SupportDecision.Done) answer).id());
    }
}
