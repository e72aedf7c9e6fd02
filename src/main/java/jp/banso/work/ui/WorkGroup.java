package jp.banso.work.ui;

import java.time.LocalDate;
import java.util.Locale;
import jp.banso.careoffice.panel.OpenWork.Task;

/** When open work is to be done, the most pressing first; what is in other hands stands apart whatever its day. */
enum WorkGroup {
    OVERDUE,
    TODAY,
    NO_DAY,
    SOON,
    WAITING;

    static WorkGroup of(Task task, LocalDate today) {
        if (!task.waitsFor().isEmpty()) {
            return WAITING;
        }
        var due = task.due();
        if (due == null) {
            return NO_DAY;
        }
        return due.isBefore(today) ? OVERDUE : due.equals(today) ? TODAY : SOON;
    }

    /** The part of the page, as an address names it. */
    String anchor() {
        return "work-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
