package jp.banso.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import jp.banso.shared.Actor;
import org.jspecify.annotations.Nullable;

/** An office's one answer in a round (SRV-05): begun, then finished and never again open. */
@Entity
class SurveyResponse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long invitationId;

    @Enumerated(EnumType.STRING)
    private AnswerChannel channel;

    private LocalDateTime startedAt;
    private @Nullable LocalDateTime finishedAt;
    private @Nullable LocalDate answeredOn;
    private @Nullable String receipt;
    private @Nullable Long enteredBy;
    private String entererName;
    private @Nullable LocalDateTime leftOutAt;
    private @Nullable Long leftOutBy;
    private String leftOutName;
    private String leftOutReason;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected SurveyResponse() {}

    SurveyResponse(Invitation invitation, AnswerChannel channel, LocalDateTime at) {
        invitationId = invitation.id();
        this.channel = channel;
        startedAt = at;
        entererName = "";
        leftOutName = "";
        leftOutReason = "";
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    boolean isLeftOut() {
        return leftOutAt != null;
    }

    /** It stays as it is and counts no longer (SRV-25). */
    void leaveOut(String reason, LocalDateTime at, Actor who) {
        if (!isFinished()) {
            throw new IllegalStateException("nothing was handed in");
        }
        leftOutReason = reason;
        leftOutAt = at;
        leftOutBy = who.accountValue();
        leftOutName = who.name();
    }

    /** It counts again. */
    void takeBackIn() {
        leftOutReason = "";
        leftOutAt = null;
        leftOutBy = null;
        leftOutName = "";
    }

    void finish(AnswerChannel by, LocalDate on, LocalDateTime at, String number, Actor who) {
        if (isFinished()) {
            throw new IllegalStateException("answered on " + answeredOn);
        }
        channel = by;
        answeredOn = on;
        finishedAt = at;
        receipt = number;
        enteredBy = who.accountValue();
        entererName = who.account() == null ? "" : who.name();
    }
}
