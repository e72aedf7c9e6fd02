package jp.banso.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.banso.security.Viewer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One briefing to which offices come. */
@Entity
class BriefingSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String title;
    private LocalDate heldOn;
    private @Nullable LocalTime startsAt;
    private @Nullable LocalTime endsAt;
    private @Nullable LocalDate applyUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Venue venue;

    private String place;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer capacity;

    private Instant recordedAt;
    private long recordedBy;
    private String recorderName;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected BriefingSession() {}

    BriefingSession(BriefingData data, Viewer by, Instant at) {
        become(data);
        recordedAt = at;
        recordedBy = by.account().value();
        recorderName = by.name();
    }

    BriefingId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new BriefingId(id);
    }

    long version() {
        return version;
    }

    BriefingData data() {
        return new BriefingData(title, heldOn, startsAt, endsAt, applyUntil, venue, place, capacity);
    }

    final void become(BriefingData next) {
        title = next.title();
        heldOn = next.heldOn();
        startsAt = next.startsAt();
        endsAt = next.endsAt();
        applyUntil = next.applyUntil();
        venue = next.venue();
        place = next.place();
        capacity = next.capacity();
    }
}
