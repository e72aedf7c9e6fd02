package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.DispositionReason;
import jp.banso.careoffice.Evidence;
import jp.banso.careoffice.EvidenceKind;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.StageDecision;
import jp.banso.demo.Dice;
import jp.banso.demo.story.CallScenes.Next;
import jp.banso.outreach.ContactResult;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The city telephones: offices that adopted by themselves, those that will apply, and many that think about it. */
@Component
@Profile("demo")
class CallChapter {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 18);
    private static final LocalDate LAST_FIRST_CALL = LocalDate.of(2025, 12, 24);
    private static final LocalDate FEBRUARY_LIST_READ = LocalDate.of(2026, 2, 4);
    private static final int QUIET_FROM = 11;
    private static final int QUIET_TO = 25;

    private final CallScenes scenes;
    private final CareOfficeService offices;

    CallChapter(CallScenes scenes, CareOfficeService offices) {
        this.scenes = scenes;
        this.offices = offices;
    }

    /** Answers the offices with which something is still planned at the end. */
    List<Neighbour> write(Script script, Tale tale) {
        early(script, tale);
        tale.plot().applicants().forEach(applicant -> beforeApplying(script, tale, applicant));
        tale.plot().selfAdopters().forEach(office -> selfAdopted(script, tale, office));
        var planned = new ArrayList<Neighbour>();
        var rest = tale.plot().others();
        for (var office : rest.subList(tale.plot().selfAdopters().size(), rest.size())) {
            if (thinking(script, tale, office)) {
                planned.add(office);
            }
        }
        return planned;
    }

    private void early(Script script, Tale tale) {
        var turn = 0;
        for (var office : tale.plot().early()) {
            var at = WorkDays.hour(tale.dice(), WorkDays.any(tale.dice(), FIRST, LocalDate.of(2025, 10, 24)));
            scenes.log(script, tale, office, at, ContactResult.ALREADY_ADOPTED, "call-adopted", Next.NOTHING);
            if (turn++ % 4 != 3) {
                adopted(script, tale, office, at.plusMinutes(6), turn % 2);
            }
        }
    }

    private void selfAdopted(Script script, Tale tale, Neighbour office) {
        var dice = tale.dice();
        var first = quietDay(dice, FIRST, LAST_FIRST_CALL);
        scenes.log(
                script,
                tale,
                office,
                WorkDays.hour(dice, first),
                ContactResult.CONSIDERING,
                "call-considering",
                Next.NOTHING);
        if (dice.chance(60)) {
            var at = WorkDays.hour(dice, WorkDays.any(dice, FEBRUARY_LIST_READ, LAST));
            scenes.log(script, tale, office, at, ContactResult.ALREADY_ADOPTED, "call-adopted", Next.NOTHING);
            adopted(script, tale, office, at.plusMinutes(4), 2);
        }
    }

    /** The city moves an office to S60 that did without support; the list or its own word proves it. */
    private void adopted(Script script, Tale tale, Neighbour office, LocalDateTime at, int words) {
        var staff = tale.cast().staff();
        var kind = words == 1 ? EvidenceKind.OFFICE_STATEMENT : EvidenceKind.LISTING_SEEN;
        var stage = words == 2 ? AdoptionStage.INFORMED : AdoptionStage.BEING_CONTACTED;
        script.add(at, "adopted " + office.number(), staff, () -> {
            Tale.expected(
                    StageDecision.Moved.class,
                    offices.advance(
                            staff,
                            OperationId.fresh(),
                            office.id(),
                            stage,
                            AdoptionStage.SET_UP,
                            new Evidence(
                                    kind,
                                    at.toLocalDate(),
                                    tale.lines().all("jump-note").get(words)),
                            true));
        });
    }

    private void beforeApplying(Script script, Tale tale, Applicant applicant) {
        var dice = tale.dice();
        var office = applicant.office();
        if (applicant.briefed()) {
            return;
        }
        var won = WorkDays.after(applicant.appliedOn(), -dice.between(1, 6));
        if (won.isBefore(FIRST) || dice.chance(15)) {
            return;
        }
        var tried = WorkDays.after(won, -dice.between(2, 6));
        if (dice.chance(55) && !tried.isBefore(FIRST)) {
            notReached(script, tale, office, WorkDays.hour(dice, tried), won);
        }
        var result = dice.chance(70) ? ContactResult.WANTS_TO_APPLY : ContactResult.INFORMED;
        scenes.log(
                script,
                tale,
                office,
                WorkDays.hour(dice, won),
                result,
                result == ContactResult.INFORMED ? "call-informed" : "call-wants",
                Next.NOTHING);
    }

    /** Up to three calls to an office that does not apply; whether something is planned with it at the end. */
    private boolean thinking(Script script, Tale tale, Neighbour office) {
        var dice = tale.dice();
        var day = quietDay(dice, FIRST, LAST_FIRST_CALL);
        var calls = 1 + (dice.chance(50) ? 1 : 0) + (dice.chance(25) ? 1 : 0);
        for (var left = calls; left > 1; left--) {
            var following = WorkDays.after(day, dice.between(3, 16));
            notReached(script, tale, office, WorkDays.hour(dice, day), following);
            day = following;
        }
        return lastCall(script, tale, office, WorkDays.hour(dice, day));
    }

    private boolean lastCall(Script script, Tale tale, Neighbour office, LocalDateTime at) {
        var dice = tale.dice();
        var throwOf = dice.below(100);
        if (throwOf < 44) {
            return hopeful(script, tale, office, at, ContactResult.INFORMED, "call-informed");
        }
        if (throwOf < 72) {
            return hopeful(script, tale, office, at, ContactResult.CONSIDERING, "call-considering");
        }
        if (throwOf < 80) {
            scenes.log(script, tale, office, at, ContactResult.SPOKEN, "call-spoken", Next.NOTHING);
        } else if (throwOf < 90) {
            scenes.log(script, tale, office, at, ContactResult.NO_ANSWER, "call-no-answer", Next.NOTHING);
        } else if (throwOf < 95) {
            scenes.log(script, tale, office, at, ContactResult.DECLINED, "call-declined", Next.NOTHING);
            var reason = tale.pick(List.of(
                    DispositionReason.PARTNERS_NOT_ON,
                    DispositionReason.FEW_CLIENTS,
                    DispositionReason.NO_STAFF_OR_TIME,
                    DispositionReason.COST));
            stand(script, tale, office, at, Disposition.DECLINED, reason, null);
        } else if (throwOf < 97) {
            scenes.log(script, tale, office, at, ContactResult.OTHER, "call-hold", Next.NOTHING);
            stand(
                    script,
                    tale,
                    office,
                    at,
                    Disposition.ON_HOLD,
                    DispositionReason.SOFTWARE_CHANGE_PLANNED,
                    LocalDate.of(2026, 4, 15));
        } else if (throwOf < 98) {
            scenes.log(script, tale, office, at, ContactResult.OTHER, "call-equivalent", Next.NOTHING);
            stand(script, tale, office, at, Disposition.EQUIVALENT_SYSTEM, DispositionReason.USES_EQUIVALENT, null);
        } else if (throwOf < 99) {
            scenes.log(script, tale, office, at, ContactResult.OUT_OF_SCOPE, "call-out-of-scope", Next.NOTHING);
            stand(script, tale, office, at, Disposition.OUT_OF_SCOPE, DispositionReason.DEEMED_WITHOUT_CLIENTS, null);
        } else {
            scenes.log(script, tale, office, at, ContactResult.WRONG_NUMBER, "call-wrong", Next.NOTHING);
        }
        return false;
    }

    private boolean hopeful(
            Script script, Tale tale, Neighbour office, LocalDateTime at, ContactResult result, String section) {
        var dice = tale.dice();
        var planned = dice.chance(24);
        var actions = List.of(NextAction.CALL_AGAIN, NextAction.SEND_MATERIAL, NextAction.CHECK_RESULT);
        var next = planned
                ? new Next(tale.pick(actions), WorkDays.after(at.toLocalDate(), dice.between(8, 25)))
                : Next.NOTHING;
        scenes.log(script, tale, office, at, result, section, next);
        return planned;
    }

    private void notReached(Script script, Tale tale, Neighbour office, LocalDateTime at, LocalDate again) {
        var throwOf = tale.dice().below(100);
        var next = new Next(NextAction.CALL_AGAIN, again);
        if (throwOf < 42) {
            scenes.log(script, tale, office, at, ContactResult.NO_ANSWER, "call-no-answer", next);
        } else if (throwOf < 68) {
            scenes.log(script, tale, office, at, ContactResult.RECEPTION_ONLY, "call-reception", next);
        } else if (throwOf < 80) {
            scenes.log(script, tale, office, at, ContactResult.WILL_CALL_BACK, "call-back", next);
        } else {
            scenes.log(script, tale, office, at, ContactResult.SPOKEN, "call-spoken", next);
        }
    }

    private void stand(
            Script script,
            Tale tale,
            Neighbour office,
            LocalDateTime at,
            Disposition as,
            DispositionReason reason,
            @Nullable LocalDate review) {
        var staff = tale.cast().staff();
        script.add(at.plusMinutes(5), "stands " + office.number(), staff, () -> {
            Tale.expected(
                    AxisDecision.Moved.class,
                    offices.standAs(
                            staff, OperationId.fresh(), office.id(), Disposition.TARGET, as, reason, review, ""));
        });
    }

    /** Mostly between claims and the end of the month, when offices have time. */
    private static LocalDate quietDay(Dice dice, LocalDate first, LocalDate last) {
        var day = WorkDays.any(dice, first, last);
        for (var tries = 0;
                tries < 3 && (day.getDayOfMonth() < QUIET_FROM || day.getDayOfMonth() > QUIET_TO);
                tries++) {
            day = WorkDays.any(dice, first, last);
        }
        return day;
    }
}
