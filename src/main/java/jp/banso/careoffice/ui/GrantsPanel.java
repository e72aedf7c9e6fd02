package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CaseGrants.Sight;
import jp.banso.careoffice.CaseGrants.Visitor;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Section;

/** Which firm sees the case; for the city, which asks a firm and ends its work where the assignment stands. */
@org.springframework.stereotype.Component
class GrantsPanel implements CasePanel {

    private final CaseTools tools;

    GrantsPanel(CaseTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        if (!(viewer instanceof Viewer.CityStaff)) {
            return Optional.empty();
        }
        var sights = tools.grants().sights(viewer, card.id());
        var section = new Section(Wording.text("careoffice.grants"));
        if (sights.isEmpty()) {
            section.add(new Paragraph(Wording.text("careoffice.grants.none")));
        }
        sights.forEach(sight -> section.add(facts(viewer, sight)));
        return Optional.of(section);
    }

    private Component facts(Viewer viewer, Sight sight) {
        return new DescriptionList()
                .with(Wording.text("careoffice.vendor"), sight.name())
                .with(Wording.text("careoffice.visitor"), new Span(visitor(viewer, sight)))
                .with(Wording.text("careoffice.grant.since"), Wording.day(sight.since()));
    }

    private String visitor(Viewer viewer, Sight sight) {
        return tools.grants().firms(viewer).stream()
                .flatMap(firm -> firm.visitors().stream())
                .filter(person -> person.id().equals(sight.visitor()))
                .map(Visitor::name)
                .findFirst()
                .orElse(Wording.text("careoffice.visitor.none"));
    }
}
