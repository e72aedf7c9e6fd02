package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Optional;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.springframework.stereotype.Service;

/** Keeps what an office exchanges month by month. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class UsageReportService {

    private final UsageReportRepository reports;
    private final SupportRecorder recorder;
    private final CaseScope scope;
    private final StageWalk walk;
    private final Commands commands;

    UsageReportService(
            UsageReportRepository reports,
            SupportRecorder recorder,
            CaseScope scope,
            StageWalk walk,
            Commands commands) {
        this.reports = reports;
        this.recorder = recorder;
        this.scope = scope;
        this.walk = walk;
        this.commands = commands;
    }

    /**
     * Keeps the month's report; an earlier one of the month gives way when {@code seen} is its version (0 for none), else
     * nothing changes. The first month with an exchange proves S80, the rule of settled use S90 (SUP-13, SUP-14).
     */
    public SupportDecision report(
            Viewer viewer, OperationId operation, CareOfficeId office, long seen, NewUsageReport report) {
        return commands.run(operation, viewer.actor(), "support.usage", () -> {
            scope.require(viewer, office, GrantDepth.CASE);
            recorder.holdClosed(office);
            var before = reports.findByCareOfficeIdAndMonth(
                    office.value(), report.month().atDay(1));
            var firm = viewer instanceof VendorStaff person ? person.vendor() : null;
            if (firm != null && before.isPresent() && isAnothers(before.get(), firm)) {
                return new SupportDecision.Refused("month-told");
            }
            if (before.isPresent() && before.get().version() + 1 != seen) {
                return new SupportDecision.MovedMeanwhile(
                        "REPORTED", before.get().recorderName());
            }
            var offence = against(report);
            if (offence.isPresent()) {
                return new SupportDecision.Refused(offence.get());
            }
            var saved = before.orElseGet(
                    () -> new UsageReport(office, firm, report, viewer.account(), viewer.actor(), recorder.now()));
            saved.told(report, viewer.account(), viewer.actor(), recorder.now());
            reports.saveAndFlush(saved);
            recorder.tell(
                    viewer,
                    office,
                    CaseEntryKind.VISIT,
                    saved.firm(),
                    report.reportedOn(),
                    "",
                    saved.id(),
                    report.exchanged() ? "timeline.support.usage.some" : "timeline.support.usage.none",
                    CaseHappening.month(report.month()),
                    CaseHappening.text(String.valueOf(report.partners())));
            recorder.audit(
                    viewer,
                    new SupportAudit.UsageTold(
                            office, report.month().toString(), report.exchanged(), report.partners()));
            return new SupportDecision.Done(saved.id(), walk.on(viewer, office));
        });
    }

    private static boolean isAnothers(UsageReport report, VendorId firm) {
        var whose = report.firm();
        return whose != null && !whose.equals(firm);
    }

    private Optional<String> against(NewUsageReport report) {
        if (report.month().isAfter(YearMonth.from(recorder.today()))) {
            return Optional.of("future");
        }
        if (YearMonth.from(report.reportedOn()).isBefore(report.month())) {
            return Optional.of("reported-early");
        }
        if (report.exchanged() == (report.partners() == 0)) {
            return Optional.of(report.exchanged() ? "partners-needed" : "partners-without");
        }
        return recorder.againstPast(report.reportedOn());
    }
}
