package jp.banso.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.readiness.Readiness;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.Section;
import jp.banso.support.ApplicationRow;
import jp.banso.support.ApplicationRow.Waiting;
import jp.banso.support.panel.ApplicationRowPart;
import jp.banso.support.panel.ApplicationsPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the telephone check shows: on the case page, beside an application that waits, and what it is worth above the list. */
@Configuration(proxyBeanMethods = false)
class ReadinessParts {

    @Bean
    CasePanel readinessPanel(ReadinessTools tools) {
        return new CasePanel() {
            @Override
            public int order() {
                return 307;
            }

            @Override
            public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
                if (!card.depth().reaches(GrantDepth.CASE)
                        || tools.queries().ofOffice(viewer, card.id()).isEmpty()) {
                    return Optional.empty();
                }
                return Optional.of(new LivePart<>(
                        tools.revision(),
                        card.id(),
                        () -> tools.queries().ofOffice(tools.viewer(), card.id()),
                        known -> panel(tools, card.name(), known)));
            }
        };
    }

    private static Component panel(ReadinessTools tools, String officeName, Optional<Readiness> known) {
        var section = new Section(Wording.text("readiness.title"));
        known.ifPresent(readiness -> {
            section.add(standing(readiness), facts(readiness));
            if (tools.city()) {
                section.withActions(new Button(
                        Wording.text("readiness.ask"),
                        click -> new ReadinessDialog(tools, readiness, officeName, () -> {}).open()));
            }
        });
        return section;
    }

    private static Component standing(Readiness readiness) {
        var line = new Div(
                Wording.badge(readiness), new Span(Wording.text("readiness.expected", readiness.expectedVisits())));
        line.addClassName("support-contact");
        return line;
    }

    private static Component facts(Readiness readiness) {
        var facts = new DescriptionList();
        readiness.items().forEach(one -> facts.with(Wording.item(one.item()), Wording.state(one)));
        var on = readiness.askedOn();
        if (on != null) {
            facts.with(
                    Wording.text("readiness.asked"),
                    Wording.text("readiness.asked.line", JapaneseDates.both(on), readiness.asker()));
        }
        return facts;
    }

    @Bean
    ApplicationRowPart readinessOfRow(ReadinessTools tools) {
        return (viewer, row, then) -> row.waiting() == Waiting.UNASSIGNED || row.waiting() == Waiting.RETURNED
                ? tools.queries().of(viewer, row.id()).map(readiness -> line(tools, row, readiness, then))
                : Optional.empty();
    }

    private static Component line(ReadinessTools tools, ApplicationRow row, Readiness readiness, Runnable then) {
        var ask = new Button(
                Wording.text("readiness.ask"),
                click -> new ReadinessDialog(tools, readiness, row.officeName(), then).open());
        ask.setAriaLabel(Wording.text("readiness.ask.of", row.officeName()));
        var line = new Div(standing(readiness), ask);
        line.addClassName("support-contact");
        return line;
    }

    @Bean
    ApplicationsPart visitsPerOnboarding(ReadinessTools tools) {
        return new ApplicationsPart() {
            @Override
            public int order() {
                return 20;
            }

            @Override
            public Optional<Component> show(Viewer viewer) {
                return Optional.of(VisitsTable.of(tools.queries().visits(viewer)));
            }
        };
    }
}
