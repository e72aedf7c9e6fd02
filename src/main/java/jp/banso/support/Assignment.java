package jp.banso.support;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One firm asked to accompany one office: offered, accepted or returned, ended. */
@Entity
@Table(name = "support_assignment")
class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long careOfficeId;
    private long applicationId;
    private long vendorId;
    private @Nullable Long visitorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AssignmentState state = AssignmentState.OFFERED;

    private LocalDate offeredOn;
    private String offererName;
    private @Nullable LocalDate targetOn;
    private String handover;
    private @Nullable LocalDate answeredOn;
    private @Nullable Instant answeredAt;
    private String answererName = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ReturnReason returnReason;

    private String returnWords = "";
    private @Nullable LocalDate nextVisitOn;
    private @Nullable Integer nextVisitMinute;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CloseResult closeResult;

    private String closeWords = "";

    /** Whether nothing was missing when the firm was asked; none for what is older than that question. */
    private @Nullable Boolean readyStart;

    private String overrideWords = "";
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected Assignment() {}

    Assignment(SupportApplication application, NewOffer offer, boolean ready, Actor by, Instant at) {
        careOfficeId = application.careOffice().value();
        applicationId = application.id();
        vendorId = offer.vendor().value();
        var wanted = offer.visitor();
        visitorId = wanted == null ? null : wanted.value();
        offeredOn = offer.offeredOn();
        offererName = by.name();
        targetOn = offer.targetOn();
        handover = offer.handover();
        readyStart = ready;
        overrideWords = ready ? "" : offer.override();
        changedAt = at;
        changedBy = by.name();
    }

    void accept(@Nullable AccountId visitor, LocalDate on, Actor by, Instant at) {
        state = AssignmentState.ACCEPTED;
        visitorId = visitor == null ? null : visitor.value();
        answeredOn = on;
        answeredAt = at;
        answererName = by.name();
        touched(by, at);
    }

    void giveBack(ReturnReason reason, String words, LocalDate on, Actor by, Instant at) {
        state = AssignmentState.RETURNED;
        returnReason = reason;
        returnWords = words;
        answeredOn = on;
        answeredAt = at;
        answererName = by.name();
        touched(by, at);
    }

    void visitedBy(AccountId visitor, Actor by, Instant at) {
        visitorId = visitor.value();
        touched(by, at);
    }

    void nextVisit(VisitTime planned, Actor by, Instant at) {
        nextVisitOn = planned.on();
        nextVisitMinute = planned.minute();
        touched(by, at);
    }

    void end(CloseResult result, String words, LocalDate on, Actor by, Instant at) {
        state = AssignmentState.ENDED;
        closeResult = result;
        closeWords = words;
        endedOn = on;
        nextVisitOn = null;
        nextVisitMinute = null;
        touched(by, at);
    }

    private void touched(Actor by, Instant at) {
        changedAt = at;
        changedBy = by.name();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    CareOfficeId careOffice() {
        return new CareOfficeId(careOfficeId);
    }

    long applicationId() {
        return applicationId;
    }

    VendorId vendor() {
        return new VendorId(vendorId);
    }

    @Nullable
    AccountId visitor() {
        return visitorId == null ? null : new AccountId(visitorId);
    }

    VisitTime plannedVisit() {
        return VisitTime.stored(nextVisitOn, nextVisitMinute);
    }

    AssignmentState state() {
        return state;
    }

    LocalDate offeredOn() {
        return offeredOn;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    String changedBy() {
        return changedBy;
    }
}
