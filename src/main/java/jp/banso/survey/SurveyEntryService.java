package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import org.springframework.stereotype.Service;

/**
 * The city answers for an office: on the telephone through the same form, or from paper and earlier files at once. Sheets of
 * nobody and of an office's people come in whole, as they do through links (SRV-24).
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SurveyEntryService {

    private final InvitationRepository invitations;
    private final SurveyWaveRepository waves;
    private final AnswerBook book;
    private final SheetReading sheets;
    private final AnonymousBook nobodys;
    private final StaffBook people;
    private final Commands commands;

    SurveyEntryService(
            InvitationRepository invitations,
            SurveyWaveRepository waves,
            AnswerBook book,
            SheetReading sheets,
            AnonymousBook nobodys,
            StaffBook people,
            Commands commands) {
        this.invitations = invitations;
        this.waves = waves;
        this.book = book;
        this.sheets = sheets;
        this.nobodys = nobodys;
        this.people = people;
        this.commands = commands;
    }

    /** The sheet of an office in the frame, with what it holds; also after it was handed in. One of nobody's holds nothing. */
    public Optional<AnswerSheet> sheet(Viewer viewer, SurveyWaveId wave, CareOfficeId office) {
        return sheets.byOffice(wave.value(), office.value()).map(sheets::sheet);
    }

    /** Keeps one answer while the person on the telephone gives it; an empty text takes it away. */
    public SaveDecision save(Viewer viewer, SurveyWaveId wave, CareOfficeId office, String question, String answer) {
        return SaveDecision.orNotNow(() -> commands.run(
                OperationId.fresh(),
                viewer.actor(),
                "survey.save",
                () -> held(
                        wave, office, SaveDecision.OVER, (round, asked) -> book.keep(round, asked, question, answer))));
    }

    /** Hands in what was kept; {@code on} is the day it was said, from the round's first day to today. */
    public FinishDecision finish(
            Viewer viewer,
            OperationId operation,
            SurveyWaveId wave,
            CareOfficeId office,
            AnswerChannel channel,
            LocalDate on) {
        return commands.run(
                operation,
                viewer.actor(),
                "survey.finish",
                () -> held(
                        wave,
                        office,
                        new FinishDecision.Over(),
                        (round, asked) -> isDay(round, on)
                                ? book.finish(round, asked, channel, on, viewer.actor())
                                : new FinishDecision.DayWrong()));
    }

    /**
     * Takes over a ready answer: question code → answer as {@link Question} says. All of it or, when one is no answer, nothing;
     * an office that has answered keeps its answer. On {@code PAPER} required questions may be blank.
     */
    public FinishDecision answerFor(
            Viewer viewer,
            OperationId operation,
            SurveyWaveId wave,
            CareOfficeId office,
            AnswerChannel channel,
            LocalDate on,
            Map<String, String> answers) {
        return commands.run(
                operation,
                viewer.actor(),
                "survey.answer-for",
                () -> held(wave, office, new FinishDecision.Over(), (round, asked) -> {
                    if (!isDay(round, on)) {
                        return new FinishDecision.DayWrong();
                    }
                    if (book.isFinished(asked)) {
                        return book.finish(round, asked, channel, on, viewer.actor());
                    }
                    var wrong = book.keepAll(round, asked, answers);
                    return wrong.isEmpty()
                            ? book.finish(round, asked, channel, on, viewer.actor())
                            : new FinishDecision.NotAnswers(wrong);
                }));
    }

    /**
     * Hands in a whole sheet of nobody's or of one of the office's people, said on that day. Of nobody's sheet neither the
     * office nor who typed it is kept, and the office's link is used up; on {@code PAPER} required questions may be blank.
     */
    public FinishDecision finishWhole(
            Viewer viewer,
            OperationId operation,
            SurveyWaveId id,
            CareOfficeId office,
            AnswerChannel channel,
            LocalDate on,
            Map<String, String> given) {
        var found = waves.findById(id.value()).filter(this::isWhole);
        if (found.isEmpty()) {
            return new FinishDecision.Over();
        }
        var anonymous = found.get().isAnonymous();
        return commands.run(
                operation, anonymous ? AnswerService.NOBODY : viewer.actor(), "survey.finish", () -> invitations
                        .findByWaveIdAndCareOfficeId(id.value(), office.value())
                        .map(asked -> whole(found.get(), asked, channel, on, given, viewer))
                        .orElse(new FinishDecision.Over()));
    }

    private FinishDecision whole(
            SurveyWave wave,
            Invitation asked,
            AnswerChannel channel,
            LocalDate on,
            Map<String, String> given,
            Viewer viewer) {
        if (!isDay(wave, on)) {
            return new FinishDecision.DayWrong();
        }
        return wave.isAnonymous()
                ? nobodys.finish(wave, asked, channel, given, on)
                : people.finish(wave, asked, channel, given, on, viewer.actor());
    }

    private boolean isWhole(SurveyWave wave) {
        return wave.isAnonymous() || people.isPersonal(wave);
    }

    private boolean isDay(SurveyWave wave, LocalDate on) {
        return !on.isBefore(wave.opensOn()) && !on.isAfter(book.today());
    }

    private <R> R held(SurveyWaveId id, CareOfficeId office, R over, BiFunction<SurveyWave, Invitation, R> act) {
        return waves.findById(id.value())
                .filter(wave -> !isWhole(wave))
                .flatMap(wave -> invitations
                        .findByWaveIdAndCareOfficeId(id.value(), office.value())
                        .map(asked -> act.apply(wave, asked)))
                .orElse(over);
    }
}
