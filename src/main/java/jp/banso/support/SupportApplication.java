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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One office's wish to be accompanied; while it is open there is no second one. */
@Entity
@Table(name = "support_application")
class SupportApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long careOfficeId;
    private String receiptNumber;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApplicationChannel channel;

    private String contactName;
    private String contactPhone;
    private String software;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClaimMethod claimMethod;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CertificateType certificate;

    private @Nullable LocalDate wishedOn;
    private String note;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApplicationState state = ApplicationState.OPEN;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable WithdrawalReason withdrawal;

    private String withdrawalWords = "";
    private @Nullable LocalDate closedOn;
    private Instant recordedAt;
    private long recordedBy;
    private String recorderName;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected SupportApplication() {}

    SupportApplication(CareOfficeId office, String receipt, NewApplication wish, AccountId by, Actor name, Instant at) {
        careOfficeId = office.value();
        receiptNumber = receipt;
        receivedOn = wish.receivedOn();
        channel = wish.channel();
        contactName = wish.contactName();
        contactPhone = wish.contactPhone();
        software = wish.software();
        claimMethod = wish.claimMethod();
        certificate = wish.certificate();
        wishedOn = wish.wishedOn();
        note = wish.note();
        recordedAt = at;
        recordedBy = by.value();
        recorderName = name.name();
    }

    /** Takes from a further arrival what is not known yet; what is known stays. */
    void join(NewApplication again) {
        contactName = contactName.isEmpty() ? again.contactName() : contactName;
        contactPhone = contactPhone.isEmpty() ? again.contactPhone() : contactPhone;
        software = software.isEmpty() ? again.software() : software;
        claimMethod = claimMethod == ClaimMethod.UNKNOWN ? again.claimMethod() : claimMethod;
        certificate = certificate == CertificateType.UNKNOWN ? again.certificate() : certificate;
        wishedOn = wishedOn == null ? again.wishedOn() : wishedOn;
    }

    void withdraw(WithdrawalReason reason, String words, LocalDate on) {
        state = ApplicationState.WITHDRAWN;
        withdrawal = reason;
        withdrawalWords = words;
        closedOn = on;
    }

    void finish(LocalDate on) {
        state = ApplicationState.DONE;
        closedOn = on;
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

    String receiptNumber() {
        return receiptNumber;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    ApplicationState state() {
        return state;
    }
}
