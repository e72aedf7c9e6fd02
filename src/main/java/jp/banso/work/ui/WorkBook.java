package jp.banso.work.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.careoffice.panel.OpenWork.Task;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.JapanTime;
import org.springframework.stereotype.Component;

/** Asks every room for the person's open work and puts it in order. */
@Component
class WorkBook {

    private final List<OpenWork> rooms;
    private final CurrentViewer current;
    private final Clock clock;

    WorkBook(List<OpenWork> rooms, CurrentViewer current, Clock clock) {
        this.rooms = rooms;
        this.current = current;
        this.clock = clock;
    }

    boolean concernsViewer() {
        return current.find()
                .filter(viewer -> viewer instanceof CityStaff || viewer instanceof VendorStaff)
                .isPresent();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Every group is there, in order of days; what has no day comes last. */
    Map<WorkGroup, List<Task>> open() {
        Viewer viewer = current.get();
        var groups = new EnumMap<WorkGroup, List<Task>>(WorkGroup.class);
        for (var group : WorkGroup.values()) {
            groups.put(group, new ArrayList<>());
        }
        for (var room : rooms) {
            for (var task : room.tasks(viewer, today())) {
                groups.getOrDefault(WorkGroup.of(task, today()), new ArrayList<>())
                        .add(task);
            }
        }
        groups.values()
                .forEach(tasks ->
                        tasks.sort(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))));
        return groups;
    }
}
