package jp.banso.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.OfficeDraft;
import jp.banso.letter.LetterKind;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;

/** Begins a letter to an office from the template in use that speaks of what has just happened to it (LTR-07). */
@org.springframework.stereotype.Component
class TemplateDraft implements OfficeDraft {

    private final LetterTools tools;

    TemplateDraft(LetterTools tools) {
        this.tools = tools;
    }

    /** A mail where the office has an address for one, else a letter; the other kind where there is but one. */
    @Override
    public Optional<Component> speakingOf(String fact, Viewer viewer, CareOfficeCard card) {
        if (!(viewer instanceof CityStaff)) {
            return Optional.empty();
        }
        var wanted = card.details().email().isBlank() ? LetterKind.LETTER : LetterKind.MAIL;
        var fitting = tools.inUse().stream()
                .filter(one -> one.data().facts().contains(fact))
                .toList();
        return fitting.stream()
                .filter(one -> one.data().kind() == wanted)
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .map(one -> new Button(
                        Wording.text("letter.draft", one.data().name()),
                        VaadinIcon.ENVELOPE_OPEN_O.create(),
                        click -> new WriteDialog(tools, card).openWith(one)));
    }
}
