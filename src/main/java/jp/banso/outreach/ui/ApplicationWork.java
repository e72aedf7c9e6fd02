package jp.banso.outreach.ui;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.Places;
import org.springframework.stereotype.Component;

/** Applications for briefings whose office the city still has to name. */
@Component
class ApplicationWork implements OpenWork {

    private final OutreachTools tools;

    ApplicationWork(OutreachTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        if (!(viewer instanceof CityStaff)) {
            return List.of();
        }
        return tools.applied().waiting(viewer).stream()
                .limit(MOST)
                .map(one -> new Task(
                        Wording.text("outreach.applied.work", one.applications()),
                        one.title(),
                        Places.briefing(one.session().value()),
                        null,
                        ""))
                .toList();
    }
}
