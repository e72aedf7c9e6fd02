package jp.banso.council.ui;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.council.CouncilQueries;
import jp.banso.council.CouncilService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.shared.JapanTime;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record CouncilTools(CouncilService service, CouncilQueries queries, CurrentViewer current, Clock clock) {

    Viewer viewer() {
        return current.get();
    }

    boolean city() {
        return viewer() instanceof CityStaff;
    }

    boolean administrator() {
        return viewer() instanceof CityStaff person && person.administrator();
    }

    boolean secretariat() {
        return viewer() instanceof CouncilSecretariat;
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }
}
