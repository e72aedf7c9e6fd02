package jp.banso.casebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.SecretLetters;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One office's story on its way to the public. What was approved is never written over: a further text gets the next number,
 * needs approval anew, and leaves the published one standing until it takes its place (CSB-01).
 */
@Entity
class CasebookEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long careOfficeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CasebookState state;

    private int textNumber;
    private @Nullable Integer approvedText;
    private @Nullable Integer liveText;

    @Column(columnDefinition = "BINARY(32)")
    private byte @Nullable [] linkHash;

    private @Nullable LocalDate linkUntil;
    private @Nullable Instant mailedAt;
    private @Nullable Instant remindedAt;
    private String officeWords = "";
    private @Nullable Instant officeSaidAt;
    private @Nullable String withdrawal;
    private @Nullable Instant withdrawnAt;
    private @Nullable Long withdrawnBy;
    private Instant changedAt;
    private Instant begunAt;
    private long begunBy;
    private String beginnerName;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod", "UnusedVariable"})
    protected CasebookEntry() {}

    CasebookEntry(CareOfficeId office, Viewer by, Instant at) {
        careOfficeId = office.value();
        state = CasebookState.DRAFT;
        textNumber = 1;
        changedAt = at;
        begunAt = at;
        begunBy = by.account().value();
        beginnerName = by.name();
    }

    /** Opens the text that may be written now, which is the next one once the present one was approved; its number. */
    int revise(Instant at) {
        requireNotOver();
        if (Objects.equals(approvedText, textNumber)) {
            textNumber++;
            approvedText = null;
        }
        state = CasebookState.DRAFT;
        notMailed();
        changedAt = at;
        return textNumber;
    }

    /** Gives the office a link; an earlier one names nothing from now on (CSB-03). */
    void hand(SecretLetters link, LocalDate until, Instant at) {
        requireNotOver();
        if (state == CasebookState.DRAFT) {
            state = CasebookState.WITH_OFFICE;
            officeWords = "";
        }
        linkHash = link.hash();
        linkUntil = until;
        changedAt = at;
    }

    /** Whether the office has not been asked about the present text by mail. */
    boolean mayBeMailed() {
        return mailedAt == null && (state == CasebookState.DRAFT || state == CasebookState.WITH_OFFICE);
    }

    /** Whether the mail is of an earlier day (Tokyo) and nobody reminded the office. */
    boolean mayBeRemindedOn(LocalDate day) {
        return state == CasebookState.WITH_OFFICE
                && remindedAt == null
                && mailedAt != null
                && LocalDate.ofInstant(mailedAt, JapanTime.ZONE).isBefore(day);
    }

    /** A mail with the link it was handed with is on its way. */
    void mailed(boolean again, Instant at) {
        if (again) {
            remindedAt = at;
        } else {
            mailedAt = at;
        }
    }

    void endLink(Instant at) {
        linkHash = null;
        linkUntil = null;
        if (state == CasebookState.WITH_OFFICE) {
            state = CasebookState.DRAFT;
        }
        changedAt = at;
    }

    /** The office consents to the text it has read. */
    void approve(Approval approval, Instant at) {
        if (!asks(approval.text()) || !approval.isWhole()) {
            throw new IllegalStateException("no consent to text " + approval.text() + " while " + state);
        }
        state = CasebookState.APPROVED;
        approvedText = approval.text();
        said("", at);
    }

    /** The office wants it otherwise. */
    void sendBack(String words, Instant at) {
        if (state != CasebookState.WITH_OFFICE) {
            throw new IllegalStateException("not with the office but " + state);
        }
        state = CasebookState.DRAFT;
        notMailed();
        said(words, at);
    }

    private void notMailed() {
        mailedAt = null;
        remindedAt = null;
    }

    /** The office does not want to be published. What had been published, it withdraws instead. */
    void decline(String words, Instant at) {
        if (state != CasebookState.WITH_OFFICE || liveText != null) {
            throw new IllegalStateException("nothing to decline while " + state);
        }
        state = CasebookState.DECLINED;
        said(words, at);
    }

    private void said(String words, Instant at) {
        officeWords = words;
        officeSaidAt = at;
        changedAt = at;
    }

    /** Puts the approved text before the public; refused without the office's consent to this very text (CSB-02). */
    void publish(Approval approval, Instant at) {
        if (state != CasebookState.APPROVED
                || !Objects.equals(approvedText, textNumber)
                || approval.text() != textNumber
                || !approval.isWhole()) {
            throw new IllegalStateException("no consent to text " + textNumber + " while " + state);
        }
        state = CasebookState.PUBLISHED;
        liveText = textNumber;
        changedAt = at;
    }

    /** Ends it for good, whoever is given as {@code by} (none for the office itself); its link says so from now on. */
    void withdraw(@Nullable Viewer by, Instant at) {
        requireNotOver();
        state = CasebookState.WITHDRAWN;
        withdrawal = by == null ? "OFFICE" : "CITY";
        withdrawnBy = by == null ? null : by.account().value();
        withdrawnAt = at;
        liveText = null;
        officeWords = "";
        changedAt = at;
    }

    private void requireNotOver() {
        if (state.isOver()) {
            throw new IllegalStateException("over: " + state);
        }
    }

    /** Whether the office is asked about this text at the moment. */
    boolean asks(int text) {
        return state == CasebookState.WITH_OFFICE && textNumber == text;
    }

    CasebookId id() {
        return new CasebookId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    CareOfficeId careOffice() {
        return new CareOfficeId(careOfficeId);
    }

    CasebookState state() {
        return state;
    }

    int text() {
        return textNumber;
    }

    Optional<Integer> live() {
        return Optional.ofNullable(liveText);
    }

    /** Whether the link still asks for an answer on that day; withdrawing it allows as long as there is something to withdraw. */
    boolean isOpenOn(LocalDate day) {
        return !state.isOver() && linkUntil != null && !day.isAfter(linkUntil);
    }
}
