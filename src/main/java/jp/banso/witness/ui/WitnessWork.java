package jp.banso.witness.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** Terms that end soon, and offices thought to have left the list: one task each, gone when it is settled (LST-19). */
@Component
class WitnessWork implements OpenWork {

    private final WitnessTools tools;

    WitnessWork(WitnessTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        if (!(viewer instanceof CityStaff || viewer instanceof VendorStaff)) {
            return List.of();
        }
        var days = tools.limits().present(viewer).expiryDays();
        var terms = tools.renewals().ending(viewer, today, days).stream()
                .map(row -> new Task(
                        WitnessTools.text(
                                "witness.task.term",
                                WitnessTools.text("witness.term." + row.kind().name()),
                                JapaneseDates.both(row.expiresOn())),
                        row.name(),
                        Places.careOffice(row.number()),
                        null,
                        ""));
        var suspected = tools.renewals().suspected(viewer).stream()
                .map(row -> new Task(
                        WitnessTools.text("witness.task.suspected", JapaneseDates.both(row.asOf())),
                        row.name(),
                        viewer instanceof CityStaff
                                ? Places.listingQueue() + "?part=MISSING"
                                : Places.careOffice(row.number()),
                        null,
                        ""));
        return Stream.concat(suspected, terms).limit(MOST).toList();
    }
}
