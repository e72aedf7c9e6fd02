package jp.banso.casebook.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.casebook.ui.SimilarLine.Told;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;

/** What others gained, wherever an office is open. */
@org.springframework.stereotype.Component
class SimilarLines implements OfficeLine {

    private final CasebookTools tools;

    SimilarLines(CasebookTools tools) {
        this.tools = tools;
    }

    @Override
    public Map<CareOfficeId, Component> lines(Viewer viewer, Collection<CareOfficeId> offices, Where where) {
        var lines = new HashMap<CareOfficeId, Component>();
        if (where == Where.QUEUE || !(viewer instanceof CityStaff || viewer instanceof VendorStaff)) {
            return lines;
        }
        var nearest = tools.similar().of(viewer, offices);
        var effects = tools.similar().effects(viewer, offices);
        new LinkedHashSet<>(offices).forEach(office -> {
            var told = new Told(nearest.get(office), effects.get(office));
            if (!told.isNothing()) {
                lines.put(office, new SimilarLine(tools, office, told));
            }
        });
        return lines;
    }
}
