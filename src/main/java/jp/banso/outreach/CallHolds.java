package jp.banso.outreach;

import java.time.Instant;
import java.util.Optional;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The offices callers have before them; every change is told to the screens that show them. */
@Component
class CallHolds {

    private final CallHoldRepository holds;
    private final OutreachRecorder recorder;
    private final ApplicationEventPublisher events;

    CallHolds(CallHoldRepository holds, OutreachRecorder recorder, ApplicationEventPublisher events) {
        this.holds = holds;
        this.recorder = recorder;
        this.events = events;
    }

    Optional<CallHold> ofAnother(Viewer viewer, CareOfficeId office) {
        return holds.findByCareOfficeId(office.value()).filter(hold -> hold.isOfAnother(viewer, recorder.now()));
    }

    /** The caller has this office from now on, and no other. */
    void give(Viewer viewer, CareOfficeId office, Instant until) {
        holds.findByHolderIdAndHeldUntilAfter(viewer.account().value(), recorder.now()).stream()
                .filter(other -> !other.careOffice().equals(office))
                .forEach(this::letGo);
        var hold = holds.findByCareOfficeId(office.value()).orElseGet(() -> new CallHold(office, viewer, until));
        hold.taken(viewer, until);
        holds.saveAndFlush(hold);
        events.publishEvent(new CallHeld(office));
    }

    /** Changes nothing for a caller who has not got it. */
    void letGo(Viewer viewer, CareOfficeId office) {
        var now = recorder.now();
        holds.findByCareOfficeId(office.value())
                .filter(hold -> hold.until().isAfter(now) && !hold.isOfAnother(viewer, now))
                .ifPresent(this::letGo);
    }

    private void letGo(CallHold hold) {
        hold.released(recorder.now());
        holds.saveAndFlush(hold);
        events.publishEvent(new CallHeld(hold.careOffice()));
    }
}
