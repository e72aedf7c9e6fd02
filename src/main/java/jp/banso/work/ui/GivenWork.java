package jp.banso.work.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.Places;
import jp.banso.work.GivenAction;
import jp.banso.work.WorkQueries;
import org.springframework.stereotype.Component;

/** Next actions the person gave to others; looked after on the case page. */
@Component
class GivenWork implements OpenWork {

    private final WorkQueries queries;

    GivenWork(WorkQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Task> tasks(Viewer viewer, LocalDate today) {
        return viewer instanceof CityStaff
                ? queries.given(viewer, MOST).stream().map(GivenWork::task).toList()
                : List.of();
    }

    private static Task task(GivenAction given) {
        return new Task(
                I18NProvider.translate("nextaction." + given.action().name()),
                given.officeName(),
                Places.careOffice(given.officeNumber()),
                given.on(),
                given.owner());
    }
}
