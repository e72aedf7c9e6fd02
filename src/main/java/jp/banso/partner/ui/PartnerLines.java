package jp.banso.partner.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.partner.PartnerFigure;
import jp.banso.partner.PartnerSource;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;

/** How many of an office's partners use the system, wherever the office is open. */
@org.springframework.stereotype.Component
class PartnerLines implements OfficeLine {

    private final PartnerTools tools;

    PartnerLines(PartnerTools tools) {
        this.tools = tools;
    }

    @Override
    public Map<CareOfficeId, Component> lines(Viewer viewer, Collection<CareOfficeId> offices, Where where) {
        var lines = new HashMap<CareOfficeId, Component>();
        if (where == Where.QUEUE) {
            tools.chain().of(viewer, offices).forEach((office, next) -> lines.put(office, NextReasons.of(next)));
            return lines;
        }
        if (viewer instanceof CityStaff || viewer instanceof VendorStaff) {
            var source =
                    where == Where.VISIT || viewer instanceof VendorStaff ? PartnerSource.VISIT : PartnerSource.CALL;
            Map<CareOfficeId, PartnerFigure> figures = tools.queries().figures(viewer, offices);
            new LinkedHashSet<>(offices)
                    .forEach(office -> lines.put(
                            office, new PartnerLine(tools, office, source, where != Where.PAGE, figures.get(office))));
        }
        return lines;
    }
}
