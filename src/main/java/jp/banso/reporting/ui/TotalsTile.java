package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.reporting.StandingQueries;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer.Observer;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Section;

/** The stages in totals, for those who see no case. */
@org.springframework.stereotype.Component
class TotalsTile implements HomeTile {

    private static final int ORDER = 10;

    private final StandingQueries standings;
    private final CurrentViewer current;

    TotalsTile(StandingQueries standings, CurrentViewer current) {
        this.standings = standings;
        this.current = current;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show() {
        if (!(current.get() instanceof Observer observer)) {
            return Optional.empty();
        }
        var funnel = standings.standing(observer).funnel();
        return Optional.of(
                new Section(Wording.text("reporting.funnel"), new StageBars(funnel.at(), funnel.offices(), false)));
    }
}
