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

/** What one visit was; written by the firm, never changed. Taken back, it says only that it was there (SUP-15). */
@Entity
@Table(name = "support_visit_note")
class VisitNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long assignmentId;
    private long careOfficeId;
    private long vendorId;
    private LocalDate visitedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VisitKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VisitPlace place;

    private String met;
    private String workDone;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Trouble trouble;

    private @Nullable LocalDate nextVisitOn;
    private @Nullable LocalDate useAppliedOn;
    private @Nullable LocalDate testedOn;
    private String counterpart = "";
    private boolean testSent;
    private boolean testReceived;
    private boolean testImported;
    private Instant recordedAt;
    private long recordedBy;
    private String recorderName;
    private @Nullable Instant withdrawnAt;
    private @Nullable Long withdrawnBy;
    private String withdrawerName = "";
    private String withdrawnReason = "";

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected VisitNote() {}

    VisitNote(Assignment assignment, NewVisitNote note, AccountId by, Actor name, Instant at) {
        assignmentId = assignment.id();
        careOfficeId = assignment.careOffice().value();
        vendorId = assignment.vendor().value();
        visitedOn = note.visitedOn();
        kind = note.kind();
        place = note.place();
        met = note.met();
        workDone = note.workDone();
        trouble = note.trouble();
        nextVisitOn = note.nextVisitOn();
        useAppliedOn = note.useAppliedOn();
        var test = note.test();
        if (test != null) {
            testedOn = test.on();
            counterpart = test.counterpart();
            testSent = test.sent();
            testReceived = test.received();
            testImported = test.imported();
        }
        recordedAt = at;
        recordedBy = by.value();
        recorderName = name.name();
    }

    /** Its words are gone for good, and it proves nothing any more. */
    void withdraw(String reason, AccountId by, Actor name, Instant at) {
        met = "";
        workDone = "";
        nextVisitOn = null;
        useAppliedOn = null;
        testedOn = null;
        counterpart = "";
        testSent = false;
        testReceived = false;
        testImported = false;
        withdrawnReason = reason;
        withdrawnAt = at;
        withdrawnBy = by.value();
        withdrawerName = name.name();
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    CareOfficeId careOffice() {
        return new CareOfficeId(careOfficeId);
    }

    VendorId vendor() {
        return new VendorId(vendorId);
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    VisitKind kind() {
        return kind;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long recordedBy() {
        return recordedBy;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
