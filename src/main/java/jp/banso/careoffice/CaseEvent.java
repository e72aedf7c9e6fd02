package jp.banso.careoffice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseChanged;
import org.jspecify.annotations.Nullable;

/** What has happened to a case, told inside the transaction that did it; history records it, nobody acts on it. */
public sealed interface CaseEvent extends CaseChanged {

    /** When it was recorded. */
    Instant at();

    Actor by();

    /** A stage event was appended: forward, jump, back or correction; {@code words} are for the city alone. */
    record StageMoved(
            CareOfficeId careOffice,
            long event,
            StageEventKind kind,
            AdoptionStage from,
            AdoptionStage to,
            LocalDate effectiveOn,
            @Nullable EvidenceKind evidence,
            @Nullable StepBackReason reason,
            String words,
            Instant at,
            Actor by)
            implements CaseEvent {}

    /** A value of axis B to E changed; values are the enum constants' names. */
    record AxisMoved(
            CareOfficeId careOffice,
            Axis axis,
            String from,
            String to,
            LocalDate effectiveOn,
            String reason,
            String words,
            Instant at,
            Actor by)
            implements CaseEvent {}

    /** A person corrected how the office is reached: old and new value of each field that changed. */
    record DetailsEdited(CareOfficeId careOffice, List<Change> changes, Instant at, Actor by) implements CaseEvent {

        /** One field, named as in {@link ContactDetails}. */
        public record Change(String field, String old, String now) {}
    }

    /** What is to be done next, when and by whom ({@code owner} is the name), was set; {@code NONE} when it was cleared. */
    record NextActionPlanned(
            CareOfficeId careOffice,
            NextAction action,
            @Nullable LocalDate on,
            @Nullable AccountId whose,
            String owner,
            String words,
            Instant at,
            Actor by)
            implements CaseEvent {}

    /** A firm was given sight of the case, or its sight ended. */
    record GrantChanged(CareOfficeId careOffice, String holder, boolean given, Instant at, Actor by)
            implements CaseEvent {}
}
