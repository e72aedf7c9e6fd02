package jp.banso.survey;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.banso.shared.Actor;
import jp.banso.shared.AddressMisses;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import org.springframework.stereotype.Service;

/**
 * An office answers through its link, without an account. The link is the only thing known of whoever calls, so no method
 * takes a viewer; it reaches one sheet and nothing else.
 */
@Service
public class AnswerService {

    /** Of whoever comes through a link nothing is known. */
    static final Actor NOBODY = new Actor(null, "survey");

    private final InvitationRepository invitations;
    private final SurveyWaveRepository waves;
    private final AnswerBook book;
    private final AnonymousBook nobodys;
    private final StaffBook people;
    private final SheetReading sheets;
    private final SharedReading shared;
    private final AddressMisses misses;
    private final Commands commands;

    AnswerService(
            InvitationRepository invitations,
            SurveyWaveRepository waves,
            AnswerBook book,
            AnonymousBook nobodys,
            StaffBook people,
            SheetReading sheets,
            SharedReading shared,
            Commands commands,
            Clock clock) {
        this.invitations = invitations;
        this.waves = waves;
        this.book = book;
        this.nobodys = nobodys;
        this.people = people;
        this.sheets = sheets;
        this.shared = shared;
        this.misses = new AddressMisses(clock);
        this.commands = commands;
    }

    /** Looks behind a link without using it up; {@code from} is the address the request came from. */
    public LinkAnswer open(String link, String from) {
        var found = misses.allows(from)
                ? SecretLetters.of(link).flatMap(sheets::byToken)
                : Optional.<SheetReading.Found>empty();
        if (found.isEmpty()) {
            misses.missed(from);
            return new LinkAnswer.Unknown();
        }
        var sheet = found.get();
        var today = book.today();
        if (today.isAfter(sheet.closesOn()) && hasAnswered(sheet) && shared.isShared(sheet.wave(), Audience.OFFICE)) {
            return results(sheet);
        }
        if (sheet.answeredOn() != null) {
            return new LinkAnswer.Answered(sheet.answeredOn());
        }
        if (sheet.answered() && sheet.anonymous()) {
            return new LinkAnswer.Closed(sheet.closesOn());
        }
        if (today.isBefore(sheet.opensOn())) {
            return new LinkAnswer.NotYet(sheet.opensOn());
        }
        return today.isAfter(sheet.closesOn())
                ? new LinkAnswer.Closed(sheet.closesOn())
                : new LinkAnswer.Open(sheets.sheet(sheet));
    }

    private static boolean hasAnswered(SheetReading.Found sheet) {
        return sheet.answered() || sheet.answeredOn() != null;
    }

    private LinkAnswer results(SheetReading.Found sheet) {
        var own = Optional.of(sheets.sheet(sheet)).filter(one -> !one.isWhole());
        return shared.round(sheet.wave(), Audience.OFFICE)
                .<LinkAnswer>map(round -> new LinkAnswer.Results(own, round))
                .orElse(new LinkAnswer.Closed(sheet.closesOn()));
    }

    /** Keeps one answer as it is typed; an empty text takes it away. */
    public SaveDecision save(String link, String question, String answer) {
        return SaveDecision.orNotNow(() -> commands.run(
                OperationId.fresh(),
                NOBODY,
                "survey.save",
                () -> through(
                        link,
                        SaveDecision.OVER,
                        (wave, office) ->
                                isWhole(wave) ? SaveDecision.OVER : book.keep(wave, office, question, answer))));
    }

    /** Hands the sheet in; however often, by whomever at once, it becomes one answer (SRV-05). */
    public FinishDecision finish(OperationId operation, String link) {
        return commands.run(
                operation,
                NOBODY,
                "survey.finish",
                () -> through(
                        link,
                        new FinishDecision.Over(),
                        (wave, office) -> isWhole(wave)
                                ? new FinishDecision.Over()
                                : book.finish(
                                        wave, office, AnswerChannel.WEB, book.today(), actor(office.officeName()))));
    }

    private boolean isWhole(SurveyWave wave) {
        return wave.isAnonymous() || people.isPersonal(wave);
    }

    /**
     * Hands in a sheet that belongs to nobody (SRV-19) or to one of an office's people (SRV-22): all answers at once, and
     * nothing is kept of it before.
     */
    public FinishDecision finishWhole(OperationId operation, String link, Map<String, String> given) {
        return commands.run(
                operation,
                NOBODY,
                "survey.finish",
                () -> through(link, new FinishDecision.Over(), (wave, office) -> {
                    if (wave.isAnonymous()) {
                        return nobodys.finish(wave, office, AnswerChannel.WEB, given, book.today());
                    }
                    return people.isPersonal(wave)
                            ? people.finish(wave, office, AnswerChannel.WEB, given, book.today(), NOBODY)
                            : new FinishDecision.Over();
                }));
    }

    private <R> R through(String link, R over, BiFunction<SurveyWave, Invitation, R> act) {
        return SecretLetters.of(link)
                .flatMap(token -> invitations.findByTokenHash(token.hash()))
                .flatMap(office -> waves.findById(office.wave().value())
                        .filter(wave -> office.isOpenOn(book.today(), wave) || book.isFinished(office))
                        .map(wave -> act.apply(wave, office)))
                .orElse(over);
    }

    /** History names the office itself; a name is kept up to 100 characters. */
    private static Actor actor(String officeName) {
        return new Actor(null, officeName.length() > 100 ? officeName.substring(0, 100) : officeName);
    }
}
