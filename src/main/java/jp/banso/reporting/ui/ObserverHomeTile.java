package jp.banso.reporting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.reporting.DashboardQueries;
import jp.banso.reporting.FigureFilter;
import jp.banso.reporting.StageFigure;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer.Observer;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Section;

/** What the home page tells those who read totals only. */
@org.springframework.stereotype.Component
class ObserverHomeTile implements HomeTile {

    private final DashboardQueries queries;
    private final CurrentViewer current;

    ObserverHomeTile(DashboardQueries queries, CurrentViewer current) {
        this.queries = queries;
        this.current = current;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show() {
        if (!(current.get() instanceof Observer)) {
            return Optional.empty();
        }
        var told = queries.dashboard(current.get(), FigureFilter.none());
        var counts = told.stages().stream().collect(Collectors.toMap(StageFigure::stage, StageFigure::here));
        return Optional.of(new Section(Wording.text("careoffice.bars"), new StageBars(counts, told.offices(), false)));
    }
}
