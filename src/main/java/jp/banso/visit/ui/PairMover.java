package jp.banso.visit.ui;

import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;
import jp.banso.support.panel.VisitMover;
import org.springframework.stereotype.Component;

/** Of a visit booked together with another one, what becomes of that one is asked wherever the first is moved (PAI-03). */
@Component
class PairMover implements VisitMover {

    private final VisitTools tools;

    PairMover(VisitTools tools) {
        this.tools = tools;
    }

    @Override
    public boolean opens(AssignmentId assignment, String officeName, VisitTime planned, Runnable then) {
        var paired = tools.pairs().pair(tools.viewer(), assignment).isPresent();
        if (paired) {
            new MoveDialog(tools, assignment, officeName, planned, then).open();
        }
        return paired;
    }
}
