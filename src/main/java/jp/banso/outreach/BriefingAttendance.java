package jp.banso.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One office's presence at one session; at most one stands, one that was marked by mistake no longer does. */
@Entity
class BriefingAttendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long sessionId;
    private long careOfficeId;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int people;

    private boolean walkIn;
    private LocalDate attendedOn;
    private @Nullable Boolean standing = true;
    private Instant recordedAt;
    private long recordedBy;
    private String recorderName;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected BriefingAttendance() {}

    BriefingAttendance(
            BriefingId session, CareOfficeId office, Presence presence, LocalDate on, Viewer by, Instant at) {
        sessionId = session.value();
        careOfficeId = office.value();
        people = presence.people();
        walkIn = presence.walkIn();
        attendedOn = on;
        recordedAt = at;
        recordedBy = by.account().value();
        recorderName = by.name();
    }

    AttendanceId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new AttendanceId(id);
    }

    long version() {
        return version;
    }

    BriefingId session() {
        return new BriefingId(sessionId);
    }

    CareOfficeId careOffice() {
        return new CareOfficeId(careOfficeId);
    }

    boolean stands() {
        return standing != null;
    }

    int people() {
        return people;
    }

    void counts(int number) {
        people = number;
    }

    void takenBack() {
        standing = null;
    }
}
