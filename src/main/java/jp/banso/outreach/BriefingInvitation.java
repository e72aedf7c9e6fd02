package jp.banso.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One office asked to come to one session, and what it said. */
@Entity
class BriefingInvitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long sessionId;
    private long careOfficeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GuestAnswer answer = GuestAnswer.OPEN;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer people;

    private Instant invitedAt;
    private @Nullable Long invitedBy;
    private String inviterName;
    private @Nullable Instant answeredAt;
    private String takerName = "";

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected BriefingInvitation() {}

    BriefingInvitation(BriefingId session, CareOfficeId office, Actor by, Instant at) {
        sessionId = session.value();
        careOfficeId = office.value();
        invitedAt = at;
        invitedBy = by.accountValue();
        inviterName = by.name();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
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

    GuestAnswer answer() {
        return answer;
    }

    /** People announced; 0 for an office that has not said that it comes. */
    int announced() {
        return people == null ? 0 : people;
    }

    /** People are announced by an office that comes. */
    void said(GuestAnswer next, int announced, Actor taker, Instant at) {
        answer = next;
        people = next == GuestAnswer.COMING ? announced : null;
        answeredAt = at;
        takerName = taker.name();
    }
}
