package jp.banso.deadline.ui;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** Pledges that are due within a week or overdue. */
@Component
class PledgeWork implements OpenWork {

    private final DeadlineTools tools;

    PledgeWork(DeadlineTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        return viewer instanceof CityStaff
                ? tools.pledges().due(viewer, today, DAYS_AHEAD).stream()
                        .limit(MOST)
                        .map(row -> new Task(
                                DeadlineTools.text("deadline.task", row.pledge().what()),
                                row.name(),
                                Places.careOffice(row.number()),
                                row.pledge().dueOn(),
                                ""))
                        .toList()
                : List.of();
    }
}
