package jp.banso.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SearchKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One application from the public for one session, as it was typed, and what became of it (OUT-27). */
@Entity
class BriefingApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long sessionId;
    private String officeNumber;
    private String officeName;
    private byte[] nameKey;
    private String applicant;
    private String contact;
    private String phoneKey;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int people;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Venue way;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApplicationState state = ApplicationState.WAITING;

    private @Nullable Long careOfficeId;
    private Instant appliedAt;
    private @Nullable Instant settledAt;
    private @Nullable Long settledBy;
    private String settlerName = "";

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected BriefingApplication() {}

    BriefingApplication(BriefingId session, BriefingWish wish, Instant at) {
        sessionId = session.value();
        officeNumber = wish.officeNumber();
        officeName = wish.officeName();
        nameKey = SearchKey.of(wish.officeName()).getBytes(StandardCharsets.UTF_8);
        applicant = wish.applicant();
        contact = wish.contact();
        var digits = SearchKey.phone(wish.contact());
        phoneKey = digits.length() >= 9 && digits.length() <= 11 ? digits : "";
        people = wish.people();
        way = wish.way();
        appliedAt = at;
    }

    /** The number on the receipt. */
    static String receipt(long id) {
        return "S-%05d".formatted(id);
    }

    /** Of a number that was handed out. */
    static long id(String receipt) {
        return Long.parseLong(receipt.substring("S-".length()));
    }

    String receipt() {
        return receipt(id());
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

    int people() {
        return people;
    }

    ApplicationState state() {
        return state;
    }

    boolean waits() {
        return state == ApplicationState.WAITING;
    }

    /** It is this office that comes. */
    void becomesGuest(CareOfficeId office, Actor by, Instant at) {
        careOfficeId = office.value();
        settle(ApplicationState.GUEST, by, at);
    }

    /** Settled without an office: comes of none, or does not come. */
    void settledWithout(boolean comes, Actor by, Instant at) {
        settle(comes ? ApplicationState.OUTSIDE : ApplicationState.DECLINED, by, at);
    }

    private void settle(ApplicationState next, Actor by, Instant at) {
        if (!waits()) {
            throw new IllegalStateException("settled already as " + state);
        }
        state = next;
        settledAt = at;
        settledBy = by.accountValue();
        settlerName = by.name();
    }
}
