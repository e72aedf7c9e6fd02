package jp.banso.support.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.Places;
import jp.banso.support.ApplicationRow;
import jp.banso.support.ApplicationRow.Waiting;
import jp.banso.support.AssignmentState;
import jp.banso.support.MyAssignment;
import org.springframework.stereotype.Component;

/** To the city applications that need a firm or a firm's answer, to a firm's people offers to answer and visits due. */
@Component
class SupportWork implements OpenWork {

    private final SupportTools tools;

    SupportWork(SupportTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        if (viewer instanceof CityStaff) {
            return Stream.of(Waiting.RETURNED, Waiting.UNASSIGNED, Waiting.OFFERED)
                    .flatMap(waiting -> tools.work().applications(viewer, waiting).stream())
                    .limit(MOST)
                    .map(SupportWork::task)
                    .toList();
        }
        var last = today.plusDays(DAYS_AHEAD);
        return viewer instanceof VendorStaff
                ? tools.work().mine(viewer).stream()
                        .filter(row -> row.state() == AssignmentState.OFFERED
                                || row.nextVisitOn() != null
                                        && !row.nextVisitOn().isAfter(last))
                        .limit(MOST)
                        .map(SupportWork::task)
                        .toList()
                : List.of();
    }

    private static Task task(ApplicationRow row) {
        var waiting = row.waiting();
        return new Task(
                Wording.text("support.open." + waiting.name()),
                row.officeName(),
                Places.applications() + "?waiting=" + waiting.name(),
                null,
                waiting == Waiting.OFFERED ? row.firm() : "");
    }

    private static Task task(MyAssignment row) {
        return row.state() == AssignmentState.OFFERED
                ? new Task(Wording.text("support.open.offer"), row.officeName(), Places.myAssignments(), null, "")
                : new Task(
                        Wording.text("support.open.visit"),
                        row.officeName(),
                        Places.careOffice(row.officeNumber()),
                        row.nextVisitOn(),
                        "");
    }
}
