package jp.banso.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.JapaneseDates;

/** Tells a caller that the council spoke to the office before. */
@org.springframework.stereotype.Component
class WordLines implements OfficeLine {

    private final CouncilTools tools;

    WordLines(CouncilTools tools) {
        this.tools = tools;
    }

    @Override
    public Map<CareOfficeId, Component> lines(Viewer viewer, Collection<CareOfficeId> offices, Where where) {
        var lines = new HashMap<CareOfficeId, Component>();
        if (viewer instanceof CityStaff && where == Where.CALL) {
            tools.words().latest(viewer, offices).forEach((office, word) -> {
                var line = new Div(Wording.text(
                        "council.word.call",
                        JapaneseDates.both(word.on()),
                        Wording.text("council.word." + word.word())));
                line.addClassName("partner-line");
                lines.put(office, line);
            });
        }
        return lines;
    }
}
