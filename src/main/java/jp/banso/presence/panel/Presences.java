package jp.banso.presence.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import jp.banso.presence.PresenceService;
import jp.banso.presence.Stay;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.CaseRevision;

/** What screens need of presence: to be counted, to ask who else is there, and to be told when that changes. */
@org.springframework.stereotype.Component
public class Presences {

    private final PresenceService service;
    private final CurrentViewer viewer;
    private final CaseRevision comings = new CaseRevision();

    Presences(PresenceService service, CurrentViewer viewer) {
        this.service = service;
        this.viewer = viewer;
    }

    /** Says on a case page who else has it open, and counts this page while it stands there. */
    public WhoIsHere whoIsHere() {
        return new WhoIsHere(this);
    }

    /** The names this person may know of the others who have the case open. */
    public List<String> others(Viewer person, CareOfficeId office) {
        return service.others(person, office);
    }

    /** Calls the screen, in its own UI, whenever somebody came to a case or left it. */
    public void watch(Component screen, Consumer<CareOfficeId> told) {
        comings.watch(screen, change -> {
            var office = change.careOffice();
            if (office != null) {
                told.accept(office);
            }
        });
    }

    Viewer viewer() {
        return viewer.get();
    }

    /** A page lives as long as its browser's heartbeat; that beat is no act and keeps no session. */
    Stay enter(Viewer person, CareOfficeId office, UI ui) {
        var stay = service.enter(
                person, office, () -> Instant.ofEpochMilli(ui.getInternals().getLastHeartbeatTimestamp()));
        comings.tell(new CaseRevision.Change(office));
        return stay;
    }

    void leave(Viewer person, Stay stay) {
        service.leave(person, stay);
        comings.tell(new CaseRevision.Change(stay.careOffice()));
    }
}
