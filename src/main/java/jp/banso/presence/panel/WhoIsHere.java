package jp.banso.presence.panel;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import jp.banso.presence.Stay;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** On a case page: the others who have the case open, by name; nothing while there are none. */
public final class WhoIsHere extends Div {

    private final transient Presences presences;
    private final transient Viewer person;
    private final Span words = new Span();
    private transient @Nullable CareOfficeId office;
    private transient @Nullable Stay stay;
    private transient @Nullable List<String> drawn;

    WhoIsHere(Presences presences) {
        this.presences = presences;
        person = presences.viewer();
        var icon = VaadinIcon.EYE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, words);
        addClassName("who-is-here");
        getElement().setAttribute("role", "status");
        setVisible(false);
        presences.watch(this, told -> {
            if (told.equals(office)) {
                draw(told);
            }
        });
    }

    /** This page shows the case from now on. */
    public void show(CareOfficeId shown) {
        if (!shown.equals(office)) {
            leave();
            office = shown;
            enter();
        }
        draw(shown);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        enter();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
        super.onDetach(event);
    }

    private void enter() {
        var shown = office;
        if (shown != null && stay == null) {
            getUI().ifPresent(ui -> stay = presences.enter(person, shown, ui));
        }
    }

    private void leave() {
        var over = stay;
        stay = null;
        if (over != null) {
            presences.leave(person, over);
        }
    }

    private void draw(CareOfficeId shown) {
        var others = presences.others(person, shown);
        if (others.equals(drawn)) {
            // A page on which nothing changes is sent nothing (SEE-01).
            return;
        }
        drawn = others;
        words.setText(
                others.isEmpty()
                        ? ""
                        : getTranslation("presence.here", String.join(getTranslation("presence.comma"), others)));
        setVisible(!others.isEmpty());
    }
}
