package jp.banso.careoffice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.banso.shared.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One step of a case on axis A; appended, never edited (STG-06). */
@Entity
@Immutable
@Table(name = "stage_event")
class StageEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "care_office_id")
    private CareOffice careOffice;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StageEventKind kind;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.TINYINT)
    private AdoptionStage fromStage;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.TINYINT)
    private AdoptionStage toStage;

    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable EvidenceKind evidenceKind;

    private String evidenceNote;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Evidence.@Nullable Sort sourceSort;

    private @Nullable Long sourceId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable StepBackReason reason;

    private String comment;

    private @Nullable Long correctsId;

    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    private String recorderName;

    @SuppressWarnings("NullAway.Init")
    protected StageEvent() {}

    @SuppressWarnings("NullAway")
    private StageEvent(
            CareOffice careOffice,
            StageEventKind kind,
            AdoptionStage from,
            AdoptionStage to,
            LocalDate effectiveOn,
            @Nullable Evidence evidence,
            @Nullable StepBackReason reason,
            String comment,
            @Nullable Long correctsId,
            Instant at,
            Actor by) {
        this.careOffice = careOffice;
        this.kind = kind;
        this.fromStage = from;
        this.toStage = to;
        this.effectiveOn = effectiveOn;
        this.evidenceKind = evidence == null ? null : evidence.kind();
        this.evidenceNote = evidence == null ? "" : evidence.note();
        var source = evidence == null ? null : evidence.source();
        this.sourceSort = source == null ? null : source.sort();
        this.sourceId = source == null ? null : source.id();
        this.reason = reason;
        this.comment = comment;
        this.correctsId = correctsId;
        this.recordedAt = at;
        this.recordedBy = by.accountValue();
        this.recorderName = by.name();
    }

    static StageEvent forward(CareOffice office, AdoptionStage to, Evidence evidence, Instant at, Actor by) {
        var kind = office.stage().isDirectlyBefore(to) ? StageEventKind.FORWARD : StageEventKind.JUMP;
        return new StageEvent(office, kind, office.stage(), to, evidence.on(), evidence, null, "", null, at, by);
    }

    static StageEvent back(
            CareOffice office,
            AdoptionStage to,
            StepBackReason reason,
            LocalDate on,
            String comment,
            Instant at,
            Actor by) {
        return new StageEvent(office, StageEventKind.BACK, office.stage(), to, on, null, reason, comment, null, at, by);
    }

    static StageEvent correcting(StageEvent wrong, LocalDate since, String comment, Instant at, Actor by) {
        return new StageEvent(
                wrong.careOffice,
                StageEventKind.CORRECTION,
                wrong.toStage,
                wrong.fromStage,
                since,
                null,
                StepBackReason.INPUT_ERROR,
                comment,
                wrong.id,
                at,
                by);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    boolean isProvedBy(Evidence.Source record) {
        return sourceSort == record.sort() && sourceId != null && sourceId == record.id();
    }

    boolean isCorrection() {
        return kind == StageEventKind.CORRECTION;
    }

    StageEventKind kind() {
        return kind;
    }

    AdoptionStage from() {
        return fromStage;
    }

    AdoptionStage to() {
        return toStage;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    @Nullable
    EvidenceKind evidenceKind() {
        return evidenceKind;
    }

    @Nullable
    StepBackReason reason() {
        return reason;
    }

    @Nullable
    Long correctsId() {
        return correctsId;
    }

    String words() {
        return evidenceNote.isEmpty() ? comment : evidenceNote;
    }

    String recorderName() {
        return recorderName;
    }
}
