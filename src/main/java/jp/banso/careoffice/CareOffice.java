package jp.banso.careoffice;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CaseEvent.DetailsEdited.Change;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One care office as a case: it guards its own stages and standing. Register data is written by the register alone. */
@Entity
@Table(name = "care_office")
class CareOffice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable LocalDate firstDesignatedOn;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.TINYINT)
    private AdoptionStage stage = AdoptionStage.NOT_CONTACTED;

    private @Nullable LocalDate stageSince;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Listing listing = Listing.UNLISTED;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MigrationStage migration = MigrationStage.NOT_STARTED;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Disposition disposition = Disposition.TARGET;

    private String dispositionReason = "";

    private @Nullable LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OperatingStatus operatingStatus = OperatingStatus.OPERATING;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NextAction nextAction = NextAction.NONE;

    private @Nullable LocalDate nextActionOn;
    private @Nullable Long nextActionOwnerId;
    private String nextActionNote = "";
    private @Nullable LocalDate staleOn;
    private @Nullable Long vendorId;
    private boolean councilMember;
    private String phone = "";
    private String phoneKey = "";
    private String fax = "";
    private String email = "";
    private String url = "";
    private String note = "";
    private String askFor = "";
    private String reachable = "";
    private Instant updatedAt = Instant.EPOCH;
    private String updatedBy = "";

    protected CareOffice() {}

    CareOfficeId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new CareOfficeId(id);
    }

    long version() {
        return version;
    }

    AdoptionStage stage() {
        return stage;
    }

    @Nullable
    LocalDate stageSince() {
        return stageSince;
    }

    Disposition disposition() {
        return disposition;
    }

    Listing listing() {
        return listing;
    }

    MigrationStage migration() {
        return migration;
    }

    OperatingStatus operatingStatus() {
        return operatingStatus;
    }

    String updatedBy() {
        return updatedBy;
    }

    /** The first rule this move offends, as a text key under {@code careoffice.stays.}; none when it may happen. */
    Optional<String> againstMovingTo(AdoptionStage next, LocalDate on, LocalDate today) {
        return StageRules.firstOffended(
                new StageRules.Wish(this, next, on, today, stageSince, firstDesignatedOn, false));
    }

    /** The same for a move that this evidence is to carry. */
    Optional<String> againstMovingTo(AdoptionStage next, Evidence evidence, LocalDate today) {
        return StageRules.firstOffended(new StageRules.Wish(
                this, next, evidence.on(), today, stageSince, firstDesignatedOn, evidence.isRecordedList()));
    }

    /** Takes over a step already judged allowed. */
    StageEvent moved(StageEvent step, Instant at) {
        stage = step.to();
        stageSince = stage == AdoptionStage.NOT_CONTACTED ? null : step.effectiveOn();
        touched(step.recorderName(), at);
        return step;
    }

    void standAs(Disposition next, String reason, @Nullable LocalDate review, Actor by, Instant at) {
        disposition = next;
        dispositionReason = reason;
        reviewOn = review;
        touched(by.name(), at);
    }

    void operateAs(OperatingStatus next, Actor by, Instant at) {
        operatingStatus = next;
        if (next == OperatingStatus.CLOSED) {
            nextAction = NextAction.NONE;
            nextActionOn = null;
            nextActionOwnerId = null;
            nextActionNote = "";
        }
        touched(by.name(), at);
    }

    void listedAs(Listing next, Actor by, Instant at) {
        listing = next;
        touched(by.name(), at);
    }

    void migrateTo(MigrationStage next, Actor by, Instant at) {
        migration = next;
        touched(by.name(), at);
    }

    void plan(NextPlan wanted, Actor by, Instant at) {
        var none = wanted.action() == NextAction.NONE;
        var owner = wanted.owner();
        nextAction = wanted.action();
        nextActionOn = none ? null : wanted.on();
        nextActionOwnerId = none || owner == null ? null : owner.value();
        nextActionNote = none ? "" : wanted.words().strip();
        touched(by.name(), at);
    }

    NextPlan planned() {
        var owner = nextActionOwnerId;
        return new NextPlan(nextAction, nextActionOn, owner == null ? null : new AccountId(owner), nextActionNote);
    }

    void accompaniedBy(@Nullable Long vendor, Actor by, Instant at) {
        vendorId = vendor;
        touched(by.name(), at);
    }

    ContactDetails contactDetails() {
        return new ContactDetails(phone, fax, email, url, note, askFor, reachable);
    }

    /** Takes the new details over and tells which fields changed; {@code key} is the searchable form of the phone. */
    List<Change> reachedBy(ContactDetails now, String key, Actor by, Instant at) {
        var changes = new ArrayList<Change>();
        compare("phone", phone, now.phone(), changes);
        compare("fax", fax, now.fax(), changes);
        compare("email", email, now.email(), changes);
        compare("url", url, now.url(), changes);
        compare("note", note, now.note(), changes);
        compare("askFor", askFor, now.askFor(), changes);
        compare("reachable", reachable, now.reachable(), changes);
        phone = now.phone();
        phoneKey = key;
        fax = now.fax();
        email = now.email();
        url = now.url();
        note = now.note();
        askFor = now.askFor();
        reachable = now.reachable();
        if (!changes.isEmpty()) {
            touched(by.name(), at);
        }
        return changes;
    }

    private static void compare(String field, String old, String now, List<Change> changes) {
        if (!old.equals(now)) {
            changes.add(new Change(field, old, now));
        }
    }

    private void touched(String who, Instant at) {
        updatedBy = who;
        updatedAt = at;
        staleOn = StageRules.staleOn(stage, stageSince, nextActionOn, disposition, operatingStatus);
    }
}
