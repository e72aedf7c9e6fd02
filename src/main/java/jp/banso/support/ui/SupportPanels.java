package jp.banso.support.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.LivePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The five parts of the case page that tell of its support: for the city, and for the firm at work on the case. */
@Configuration(proxyBeanMethods = false)
class SupportPanels {

    @Bean
    CasePanel applicationPanel(SupportTools tools) {
        return panel(
                300,
                (viewer, card) -> new LivePart<>(
                        tools.revision(),
                        card.id(),
                        () -> tools.queries().applications(tools.viewer(), card.id()),
                        rows -> ApplicationPanel.of(tools, card, rows)));
    }

    @Bean
    CasePanel assignmentPanel(SupportTools tools) {
        return panel(
                310,
                (viewer, card) -> new LivePart<>(
                        tools.revision(),
                        card.id(),
                        () -> tools.queries().assignments(tools.viewer(), card.id()),
                        rows -> AssignmentPanel.of(tools, card, rows)));
    }

    @Bean
    CasePanel checklistPanel(SupportTools tools) {
        return panel(150, (viewer, card) -> new ChecklistPanel(tools, card));
    }

    @Bean
    CasePanel visitPanel(SupportTools tools) {
        return panel(140, (viewer, card) -> new VisitPanel(tools, card));
    }

    @Bean
    CasePanel usagePanel(SupportTools tools) {
        return panel(
                320,
                (viewer, card) -> new LivePart<>(
                        tools.revision(),
                        card.id(),
                        () -> tools.queries().usage(tools.viewer(), card.id()),
                        rows -> UsagePanel.of(tools, card, rows)));
    }

    private static CasePanel panel(int order, BiFunction<Viewer, CareOfficeCard, Component> draw) {
        return new CasePanel() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
                return card.depth().reaches(GrantDepth.CASE) ? Optional.of(draw.apply(viewer, card)) : Optional.empty();
            }
        };
    }
}
