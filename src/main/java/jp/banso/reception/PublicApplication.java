package jp.banso.reception;

import jakarta.persistence.Column;
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
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.SecretLetters;
import jp.banso.support.ApplicationChannel;
import jp.banso.support.CertificateType;
import jp.banso.support.ClaimMethod;
import jp.banso.support.NewApplication;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one stranger handed in; it is no application of a case until the city has taken it (RCP-01). */
@Entity
@Table(name = "reception_application")
class PublicApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String receiptNumber;

    @Column(columnDefinition = "BINARY(32)")
    private byte[] linkHash;

    private Instant receivedAt;
    private LocalDate receivedOn;
    private String officeKey;
    private @Nullable Long careOfficeId;
    private String typedNumber;
    private String typedName;
    private String contactName;
    private String contactPhone;
    private String contactEmail;
    private String software;
    private String wishes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PublicState state;

    private @Nullable Long joinedTo;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;
    private String deciderName = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable RejectReason rejection;

    private String rejectionWords = "";

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected PublicApplication() {}

    PublicApplication(
            String receipt,
            SecretLetters link,
            TypedApplication typed,
            @Nullable CareOfficeId office,
            @Nullable PublicApplication standing,
            Instant at,
            LocalDate on) {
        receiptNumber = receipt;
        linkHash = link.hash();
        receivedAt = at;
        receivedOn = on;
        officeKey = typed.officeKey();
        careOfficeId = office == null ? null : office.value();
        typedNumber = typed.number();
        typedName = typed.name();
        contactName = typed.contact();
        contactPhone = typed.phone();
        contactEmail = typed.email();
        software = typed.software();
        wishes = typed.wishes();
        state = standing == null ? PublicState.WAITING : PublicState.JOINED;
        joinedTo = standing == null ? null : standing.id();
    }

    /** The city takes it for this office. */
    void accept(CareOfficeId office, Viewer by, Instant at) {
        careOfficeId = office.value();
        decide(state == PublicState.JOINED ? PublicState.JOINED : PublicState.ACCEPTED, by, at);
    }

    void reject(RejectReason reason, String words, Viewer by, Instant at) {
        rejection = reason;
        rejectionWords = words;
        decide(PublicState.REJECTED, by, at);
    }

    private void decide(PublicState next, Viewer by, Instant at) {
        state = next;
        decidedAt = at;
        decidedBy = by.account().value();
        deciderName = by.name();
    }

    /** The same as an application of a case. */
    NewApplication wish() {
        return new NewApplication(
                receivedOn,
                ApplicationChannel.WEB_FORM,
                contactName,
                contactPhone,
                software,
                ClaimMethod.UNKNOWN,
                CertificateType.UNKNOWN,
                null,
                wishes);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String receiptNumber() {
        return receiptNumber;
    }

    PublicState state() {
        return state;
    }

    String deciderName() {
        return deciderName;
    }
}
