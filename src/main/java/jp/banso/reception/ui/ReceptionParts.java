package jp.banso.reception.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.reception.PublicApplicationRow;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.support.panel.ApplicationsPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where else the city meets what came through the public form: the list of applications, home and the case page. */
@Configuration(proxyBeanMethods = false)
class ReceptionParts {

    @Bean
    ApplicationsPart publicApplicationsPart(ReceptionTools tools) {
        return new ApplicationsPart() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public Optional<Component> show(Viewer viewer) {
                var line = new Div(waiting(tools, viewer));
                line.addClassName("apply-waiting");
                return Optional.of(line);
            }
        };
    }

    @Bean
    HomeTile publicApplicationsTile(ReceptionTools tools) {
        return new HomeTile() {
            @Override
            public int order() {
                return 14;
            }

            @Override
            public Optional<Component> show() {
                if (!tools.city() || tools.queries().waiting(tools.viewer()) == 0) {
                    return Optional.empty();
                }
                var list = new UnorderedList(new ListItem(waiting(tools, tools.viewer())));
                list.addClassName("home-cases");
                return Optional.of(new Section(Wording.text("reception.list"), list));
            }
        };
    }

    private static Anchor waiting(ReceptionTools tools, Viewer viewer) {
        return new Anchor(
                Places.publicApplications(),
                Wording.text("reception.waiting", tools.queries().waiting(viewer)));
    }

    @Bean
    CasePanel publicApplicationsPanel(ReceptionTools tools) {
        return new CasePanel() {
            @Override
            public int order() {
                return 305;
            }

            @Override
            public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
                return viewer instanceof CityStaff
                                && !tools.queries().ofOffice(viewer, card.id()).isEmpty()
                        ? Optional.of(new LivePart<>(
                                tools.revision(),
                                card.id(),
                                () -> tools.queries().ofOffice(tools.viewer(), card.id()),
                                rows -> panel(tools, rows)))
                        : Optional.empty();
            }
        };
    }

    private static Component panel(ReceptionTools tools, List<PublicApplicationRow> rows) {
        var section = new Section(Wording.text("reception.list"));
        rows.forEach(row ->
                section.add(new Div(PublicApplicationParts.head(row), PublicApplicationParts.facts(tools, row))));
        return section;
    }
}
