package jp.banso.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.Supplier;
import jp.banso.careoffice.panel.RowsAction;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;

/** Prints letters for rows of the office list. */
@org.springframework.stereotype.Component
class LetterListAction implements RowsAction {

    private final LetterTools tools;

    LetterListAction(LetterTools tools) {
        this.tools = tools;
    }

    @Override
    public Optional<Component> offer(Viewer viewer, Supplier<Rows> rows) {
        return viewer instanceof CityStaff
                ? Optional.of(new Button(
                        Wording.text("letter.from-list"),
                        VaadinIcon.ENVELOPE_OPEN_O.create(),
                        click -> new PrintDialog(tools, rows.get()).open()))
                : Optional.empty();
    }
}
