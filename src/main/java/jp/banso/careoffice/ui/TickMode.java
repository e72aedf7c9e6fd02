package jp.banso.careoffice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import java.util.stream.Collectors;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.shared.CareOfficeId;

/** Switches the list between opening rows and ticking them, and says how many are ticked. */
final class TickMode extends Button {

    private final OfficeGrid grid;
    private boolean on;

    TickMode(OfficeGrid grid) {
        this.grid = grid;
        setIcon(VaadinIcon.CHECK_SQUARE_O.create());
        addClickListener(click -> turn(!on));
        say();
        grid.onTicked(this::say);
    }

    Set<CareOfficeId> ticked() {
        return on ? grid.getSelectedItems().stream().map(CareOfficeRow::id).collect(Collectors.toSet()) : Set.of();
    }

    /** What was ticked stood in another list. */
    void forget() {
        if (on) {
            grid.deselectAll();
            say();
        }
    }

    private void turn(boolean wanted) {
        on = wanted;
        grid.ticking(on);
        say();
    }

    private void say() {
        setText(
                on
                        ? getTranslation("careoffice.tick.count", Wording.number(ticked().size()))
                        : getTranslation("careoffice.tick"));
        getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
