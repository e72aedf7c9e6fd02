package jp.banso.outreach;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One contact with an office. What was written stays as it was; a wrong record is corrected by another or withdrawn. */
@Entity
@Table(name = "contact_record")
class ContactRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long careOfficeId;
    private Instant contactedAt;
    private LocalDate contactedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContactMeans means;

    private String phoneKey = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CounterpartRole counterpartRole;

    private String counterpartName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContactResult result;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable Interest interest;

    @ElementCollection
    @CollectionTable(name = "contact_reason", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "reason")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<ContactReason> reasons = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NextAction nextAction;

    private @Nullable LocalDate nextActionOn;
    private String memo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContactState state = ContactState.STANDING;

    private @Nullable Long correctsId;
    private String withdrawalReason = "";
    private Instant recordedAt;
    private long recordedBy;
    private String recorderName;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected ContactRecord() {}

    ContactRecord(CareOfficeId office, NewContact contact, @Nullable ContactRecord corrected, Viewer by, Instant at) {
        careOfficeId = office.value();
        contactedAt = contact.at().atZone(JapanTime.ZONE).toInstant();
        contactedOn = contact.at().toLocalDate();
        means = contact.means();
        counterpartRole = contact.counterpart();
        counterpartName = contact.counterpartName();
        result = contact.result();
        interest = contact.interest();
        reasons.addAll(contact.reasons());
        nextAction = contact.next();
        nextActionOn = contact.nextOn();
        memo = contact.memo();
        correctsId = corrected == null ? null : corrected.id().value();
        recordedAt = at;
        recordedBy = by.account().value();
        recorderName = by.name();
    }

    /** Remembers which number was dialled, for a call of the city's. */
    ContactRecord dialled(String phone) {
        phoneKey = means == ContactMeans.CALL_OUT ? phone : "";
        return this;
    }

    String phone() {
        return phoneKey;
    }

    ContactId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new ContactId(id);
    }

    long version() {
        return version;
    }

    CareOfficeId careOffice() {
        return new CareOfficeId(careOfficeId);
    }

    LocalDate contactedOn() {
        return contactedOn;
    }

    ContactResult result() {
        return result;
    }

    ContactState state() {
        return state;
    }

    /** What it makes of the case's plan (OUT-03). */
    NextPlan planned() {
        return nextAction == NextAction.NONE
                ? NextPlan.NOTHING
                : new NextPlan(nextAction, nextActionOn, new AccountId(recordedBy), "");
    }

    /** One's own record, or any for an administrator of the city (OUT-05). */
    boolean mayBeTakenBackBy(Viewer viewer) {
        return recordedBy == viewer.account().value()
                || viewer instanceof Viewer.CityStaff clerk && clerk.administrator();
    }

    void corrected(String reason) {
        become(ContactState.CORRECTED, reason);
    }

    void withdrawn(String reason) {
        become(ContactState.WITHDRAWN, reason);
    }

    private void become(ContactState next, String reason) {
        if (state != ContactState.STANDING) {
            throw new IllegalStateException("a record is taken back once, this is " + state);
        }
        state = next;
        withdrawalReason = reason;
    }
}
