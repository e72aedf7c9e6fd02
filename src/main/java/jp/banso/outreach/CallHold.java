package jp.banso.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** Who has an office before them at the call desk, and until when (OUT-09). */
@Entity
@Table(name = "call_hold")
class CallHold {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long careOfficeId;
    private long holderId;
    private String holderName;
    private Instant heldUntil;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected CallHold() {}

    CallHold(CareOfficeId office, Viewer by, Instant until) {
        careOfficeId = office.value();
        holderId = by.account().value();
        holderName = by.name();
        heldUntil = until;
    }

    CareOfficeId careOffice() {
        return new CareOfficeId(careOfficeId);
    }

    String holder() {
        return holderName;
    }

    Instant until() {
        return heldUntil;
    }

    boolean isOfAnother(Viewer viewer, Instant now) {
        return holderId != viewer.account().value() && heldUntil.isAfter(now);
    }

    void taken(Viewer by, Instant until) {
        holderId = by.account().value();
        holderName = by.name();
        heldUntil = until;
    }

    void released(Instant now) {
        heldUntil = now;
    }
}
