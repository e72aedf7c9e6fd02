package jp.banso.careoffice.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeFilter.Due;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** The next actions of which the person is the owner; done on the case page. */
@Component
class PlannedWork implements OpenWork {

    private static final CareOfficeFilter MINE = new CareOfficeFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, true, false, Due.ANY);

    private final CareOfficeQueries offices;

    PlannedWork(CareOfficeQueries offices) {
        this.offices = offices;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        if (!(viewer instanceof CityStaff)) {
            return List.of();
        }
        var last = today.plusDays(DAYS_AHEAD);
        return offices.rows(viewer, MINE, new CareOfficeSort(CareOfficeColumn.NEXT_ON, false), null, 0, MOST).stream()
                .filter(row -> row.nextActionOn() != null && !row.nextActionOn().isAfter(last))
                .map(PlannedWork::task)
                .toList();
    }

    private static Task task(CareOfficeRow row) {
        return new Task(
                Wording.of("nextaction", row.nextAction()),
                row.name(),
                Places.careOffice(row.number()),
                row.nextActionOn(),
                "");
    }
}
