package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.shared.ui.HomeTile;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.survey.CouncilAskService;

/** Tells the council's secretariat at home which rounds it was asked to pass on. */
@org.springframework.stereotype.Component
class PassingTile implements HomeTile {

    private final CouncilAskService council;
    private final CurrentViewer viewer;

    PassingTile(CouncilAskService council, CurrentViewer viewer) {
        this.council = council;
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Component> show() {
        if (!(viewer.get() instanceof CouncilSecretariat secretariat)) {
            return Optional.empty();
        }
        var waiting = council.waiting(secretariat);
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Section(
                        Wording.text("survey.passing"),
                        new Paragraph(
                                new Anchor(Places.surveysPassing(), Wording.text("survey.passing.waiting", waiting)))));
    }
}
