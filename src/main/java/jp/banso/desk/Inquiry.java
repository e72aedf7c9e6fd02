package jp.banso.desk;

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
import java.util.Optional;
import jp.banso.security.Viewer;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One question and who has it; each verb answers why it stays, or nothing when it happened. */
@Entity
@Table(name = "inquiry")
class Inquiry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String number;
    private Instant receivedAt;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InquiryChannel channel;

    private @Nullable Long careOfficeId;
    private String unknownName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CallerRole callerRole;

    private String caller;
    private String contact;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InquiryCategory category;

    private String software;
    private String errorCode;
    private String question;
    private String answer = "";
    private @Nullable Long faqId;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InquiryState state = InquiryState.RECEIVED;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Holder holder = Holder.DESK;

    private @Nullable Long vendorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Escalation escalatedTo;

    private @Nullable Long takenBy;
    private String takerName = "";
    private @Nullable LocalDate answeredOn;
    private @Nullable Long recordedBy;
    private String recorderName;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected Inquiry() {}

    Inquiry(String number, InquiryData data, Actor by, Instant at) {
        this.number = number;
        receivedAt = at;
        receivedOn = JapanTime.dateOf(at);
        recordedBy = by.accountValue();
        recorderName = by.name();
        become(data);
    }

    private void become(InquiryData data) {
        var office = data.office();
        channel = data.channel();
        careOfficeId = office == null ? null : office.value();
        unknownName = data.unknownName();
        callerRole = data.callerRole();
        caller = data.caller();
        contact = data.contact();
        category = data.category();
        software = data.software();
        errorCode = data.errorCode();
        question = data.question();
        dueOn = data.due();
    }

    /** What was written down is corrected; whose office it is stays while a firm has it. */
    Optional<String> correct(InquiryData data) {
        var office = data.office();
        if (holder == Holder.FIRM && (office == null || careOfficeId == null || office.value() != careOfficeId)) {
            return Optional.of("office-with-firm");
        }
        become(data);
        return Optional.empty();
    }

    /** Somebody says that they have it in hand; a firm's person leaves it with the firm. */
    Optional<String> take(Viewer by) {
        if (state == InquiryState.DONE) {
            return Optional.of("done");
        }
        state = InquiryState.IN_HAND;
        inHandsOf(by);
        return Optional.empty();
    }

    private void inHandsOf(Viewer by) {
        takenBy = by.account().value();
        takerName = by.name();
    }

    /** Asks further: the answer of others is waited for, and where these work here they have it from now on (DSK-03). */
    Optional<String> escalate(Escalation to, @Nullable VendorId firm, Viewer by) {
        if (state == InquiryState.DONE) {
            return Optional.of("done");
        }
        if (to == Escalation.ACCOMPANIMENT && firm == null) {
            return Optional.of("no-firm");
        }
        escalatedTo = to;
        state = InquiryState.WAITING;
        inHandsOf(by);
        switch (to) {
            case CITY -> {
                holder = Holder.CITY;
                vendorId = null;
            }
            case ACCOMPANIMENT -> {
                holder = Holder.FIRM;
                vendorId = firm == null ? null : firm.value();
            }
            case HELPDESK, SOFTWARE_MAKER -> {}
        }
        return Optional.empty();
    }

    /** Back to the desk; a firm that had it reads it no longer (DSK-04). */
    Optional<String> takeBack(Viewer by) {
        if (state == InquiryState.DONE) {
            return Optional.of("done");
        }
        if (holder == Holder.DESK && state != InquiryState.WAITING) {
            return Optional.of("at-desk");
        }
        holder = Holder.DESK;
        vendorId = null;
        state = InquiryState.IN_HAND;
        inHandsOf(by);
        return Optional.empty();
    }

    /** The answer; {@code told}: the caller has it, else the desk tells it (DSK-05). */
    Optional<String> answer(String words, boolean told, @Nullable FaqId taken, Viewer by, LocalDate on) {
        if (state == InquiryState.DONE) {
            return Optional.of("done");
        }
        if (words.isEmpty()) {
            return Optional.of("answer-needed");
        }
        answer = words;
        if (taken != null) {
            faqId = taken.value();
        }
        inHandsOf(by);
        if (told) {
            state = InquiryState.DONE;
            answeredOn = on;
        } else {
            state = InquiryState.IN_HAND;
            holder = Holder.DESK;
        }
        return Optional.empty();
    }

    /** The caller asks again; the answer stays to be read. */
    Optional<String> reopen(Viewer by) {
        if (state != InquiryState.DONE) {
            return Optional.of("open");
        }
        state = InquiryState.IN_HAND;
        holder = Holder.DESK;
        answeredOn = null;
        inHandsOf(by);
        return Optional.empty();
    }

    InquiryId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new InquiryId(id);
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    @Nullable
    CareOfficeId office() {
        return careOfficeId == null ? null : new CareOfficeId(careOfficeId);
    }

    @Nullable
    VendorId firm() {
        return vendorId == null ? null : new VendorId(vendorId);
    }

    InquiryCategory category() {
        return category;
    }

    InquiryState state() {
        return state;
    }

    Holder holder() {
        return holder;
    }

    String takerName() {
        return takerName;
    }

    String question() {
        return question;
    }

    String errorCode() {
        return errorCode;
    }

    String answer() {
        return answer;
    }
}
