package jp.banso.desk.ui;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.desk.InquiryFilter;
import jp.banso.desk.InquiryFilter.Which;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** Inquiries that are this person's turn, or their side's. */
@Component
class InquiryWork implements OpenWork {

    private final DeskTools tools;

    InquiryWork(DeskTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        if (!(viewer instanceof CityStaff || viewer instanceof VendorStaff)) {
            return List.of();
        }
        return tools.queries().rows(viewer, InquiryFilter.of(Which.MINE), 0, MOST).stream()
                .filter(row -> !row.due().isAfter(today.plusDays(DAYS_AHEAD)))
                .map(row -> new Task(
                        Wording.text("desk.task", row.number(), InquiryCards.shortened(row.question())),
                        row.officeName().isEmpty() ? Wording.text("desk.no-office") : row.officeName(),
                        Places.inquiry(row.number()),
                        row.due(),
                        ""))
                .toList();
    }
}
