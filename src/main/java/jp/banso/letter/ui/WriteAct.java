package jp.banso.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.CaseAct;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;

/** Lets the city write to one office from its page. */
@org.springframework.stereotype.Component
class WriteAct implements CaseAct {

    private final LetterTools tools;

    WriteAct(LetterTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return viewer instanceof CityStaff
                ? Optional.of(new Button(
                        Wording.text("letter.write"),
                        VaadinIcon.ENVELOPE_OPEN_O.create(),
                        click -> new WriteDialog(tools, card).open()))
                : Optional.empty();
    }
}
