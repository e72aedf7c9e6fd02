package jp.banso.timeline.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.timeline.TimelineQueries;

/** Puts the history at the end of the case page, for the city and the firm that accompanies the office. */
@org.springframework.stereotype.Component
class TimelinePanel implements CasePanel {

    private final TimelineQueries timeline;
    private final CurrentViewer current;
    private final CaseRevision revision;

    TimelinePanel(TimelineQueries timeline, CurrentViewer current, CaseRevision revision) {
        this.timeline = timeline;
        this.current = current;
        this.revision = revision;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return card.depth().reaches(GrantDepth.CASE)
                ? Optional.of(new CaseTimeline(timeline, current, card.id(), revision))
                : Optional.empty();
    }
}
