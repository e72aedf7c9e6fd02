package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CaseGrants.Sight;
import jp.banso.careoffice.CaseGrants.Visitor;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Section;

/** Which firm sees the case and why nobody else does; for the city. */
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
        var give = new Button(
                Wording.text(sights.isEmpty() ? "careoffice.act.grant" : "careoffice.act.grant.other"),
                VaadinIcon.HANDSHAKE.create());
        give.addClickListener(click -> CaseView.around(give).ifPresent(CaseView::grantSight));
        section.withActions(give);
        if (!sights.isEmpty()) {
            var end = new Button(Wording.text("careoffice.withdraw"));
            end.addClickListener(click -> CaseView.around(end).ifPresent(this::askToWithdraw));
            section.withActions(end);
        }
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

    private void askToWithdraw(CaseView screen) {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        Wording.text("careoffice.withdraw"),
                        Wording.text(
                                "careoffice.withdraw.question", screen.card().vendor()),
                        Wording.text("shared.form.cancel"))
                .dangerousAnswer(Wording.text("careoffice.withdraw.do"), () -> {
                    var decision = tools.grants()
                            .withdraw(tools.viewer(), operation, screen.card().id());
                    screen.reload();
                    if (decision instanceof AxisDecision.Moved) {
                        Notices.done(Wording.text("careoffice.withdrawn"));
                    }
                })
                .ask();
    }
}
