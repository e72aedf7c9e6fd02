package jp.banso.handover.ui;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.handover.HandoverQueries;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** Packs that somebody was handed and has not confirmed. */
@Component
class HandoverWork implements OpenWork {

    private final HandoverQueries queries;

    HandoverWork(HandoverQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        if (!(viewer instanceof CityStaff || viewer instanceof VendorStaff)) {
            return List.of();
        }
        return queries.waiting(viewer).stream()
                .map(row -> new Task(
                        HandoverTools.text("handover.task"),
                        HandoverTools.text("handover.pack.of", row.leaver()),
                        Places.handover(row.id().value()),
                        null,
                        ""))
                .toList();
    }
}
