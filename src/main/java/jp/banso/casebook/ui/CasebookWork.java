package jp.banso.casebook.ui;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.casebook.CasebookFilter;
import jp.banso.casebook.CasebookState;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** What offices answered and the city has not taken up: approved texts to be published, and wishes for changes. */
@Component
class CasebookWork implements OpenWork {

    private final CasebookTools tools;

    CasebookWork(CasebookTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        if (!(viewer instanceof CityStaff)) {
            return List.of();
        }
        return tools.queries().rows(viewer, CasebookFilter.ALL).stream()
                .filter(row -> row.state() == CasebookState.APPROVED || row.officeSpoke())
                .limit(MOST)
                .map(row -> new Task(
                        Wording.text(row.officeSpoke() ? "casebook.work.changes" : "casebook.work.publish"),
                        row.officeName(),
                        Places.casebookEntry(row.id().value()),
                        null,
                        ""))
                .toList();
    }
}
