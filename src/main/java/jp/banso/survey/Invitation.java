package jp.banso.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.SecretLetters;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;

/** One office in a round's frame, as it was when the round was opened, and the hash of its link. */
@Entity
@Table(name = "survey_invitation")
class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long waveId;
    private long careOfficeId;
    private String officeNumber;
    private String officeName;
    private String serviceCodes;

    @Column(columnDefinition = "BINARY(32)")
    private byte @Nullable [] tokenHash;

    private @Nullable LocalDateTime issuedAt;
    private int issues;
    private @Nullable LocalDate closesOn;
    private @Nullable LocalDateTime mailedAt;
    private @Nullable LocalDateTime letteredAt;
    private @Nullable LocalDateTime remindedAt;
    private boolean answered;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected Invitation() {}

    long id() {
        return Objects.requireNonNull(id);
    }

    SurveyWaveId wave() {
        return new SurveyWaveId(waveId);
    }

    CareOfficeId careOffice() {
        return new CareOfficeId(careOfficeId);
    }

    String officeNumber() {
        return officeNumber;
    }

    String officeName() {
        return officeName;
    }

    List<String> services() {
        return serviceCodes.isEmpty() ? List.of() : Arrays.asList(serviceCodes.split(",", -1));
    }

    /** The last day to answer: the office's own in a series, else the round's. */
    LocalDate lastDay(SurveyWave wave) {
        var own = closesOn;
        return own == null || wave.closesOn().isBefore(own) ? wave.closesOn() : own;
    }

    /** Whether the office may still answer on that day (SRV-04). */
    boolean isOpenOn(LocalDate day, SurveyWave wave) {
        return wave.isOpenOn(day) && !day.isAfter(lastDay(wave));
    }

    /** In an anonymous round: whether its sheet has come, which is all that is kept of it here (SRV-19). */
    boolean isAnswered() {
        return answered;
    }

    void answered() {
        answered = true;
    }

    /** The link went by mail, {@code again} to one that had not answered. */
    void mailed(LocalDateTime at, boolean again) {
        mailedAt = at;
        if (again) {
            remindedAt = at;
        }
    }

    /** Gives it a link that goes by letter; to one that got a link on an earlier day in Tokyo this is the reminder (SRV-17). */
    void letteredBy(SecretLetters token, LocalDateTime at) {
        if (issuedAt != null && day(issuedAt).isBefore(day(at))) {
            remindedAt = at;
        }
        letteredAt = at;
        linkBy(token, at);
    }

    private static LocalDate day(LocalDateTime utc) {
        return JapanTime.dateOf(utc.toInstant(ZoneOffset.UTC));
    }

    /** Gives the office a link; an earlier one names nothing from now on (SRV-02). */
    void linkBy(SecretLetters token, LocalDateTime at) {
        tokenHash = token.hash();
        issuedAt = at;
        issues++;
    }
}
