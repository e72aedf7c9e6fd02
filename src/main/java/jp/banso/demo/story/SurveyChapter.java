package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jp.banso.demo.Dice;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.survey.AnswerChannel;
import jp.banso.survey.AnswerService;
import jp.banso.survey.FinishDecision;
import jp.banso.survey.IssuedLink;
import jp.banso.survey.NewWave;
import jp.banso.survey.SaveDecision;
import jp.banso.survey.SurveyEntryService;
import jp.banso.survey.SurveyFrame;
import jp.banso.survey.SurveyService;
import jp.banso.survey.UnitPrices;
import jp.banso.survey.WaveDecision;
import jp.banso.survey.WaveMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three rounds: all care managers in July 2025, those that applied before they exchanged, and the same afterwards. */
@Component
@Profile("demo")
class SurveyChapter {

    /** Who was asked in July; the city published 80 of them as 55.9 %. */
    static final int ASKED = 143;

    private static final LocalDate BEFORE = LocalDate.of(2025, 11, 10);
    private static final LocalDate AFTER = LocalDate.of(2026, 2, 9);
    private static final LocalDate END = LocalDate.of(2026, 2, 20);

    private final SurveyService surveys;
    private final SurveyEntryService entries;
    private final AnswerService answers;

    SurveyChapter(SurveyService surveys, SurveyEntryService entries, AnswerService answers) {
        this.surveys = surveys;
        this.entries = entries;
        this.answers = answers;
    }

    /** A round of the story, and the links of those that have not answered yet. */
    private static final class Round {
        private final String name;
        private final LocalDate first;
        private final AtomicLong id = new AtomicLong();
        private final Map<Neighbour, String> links = new HashMap<>();

        Round(String name, LocalDate first) {
            this.name = name;
            this.first = first;
        }

        SurveyWaveId id() {
            return new SurveyWaveId(id.get());
        }
    }

    /** Answers the id of the round that is to stay open, known once the story is played. */
    AtomicLong write(Script script, Tale tale) {
        beforeTheProgramme(script, tale);
        var measured = new HashMap<Neighbour, Measured>();
        var before = beforeUse(script, tale, measured);
        return afterwards(script, tale, measured, before).id;
    }

    private void beforeTheProgramme(Script script, Tale tale) {
        var round = new Round("T1", LocalDate.of(2025, 7, 17));
        var asked = tale.plot().careManagement().subList(0, ASKED);
        open(script, tale, round, "T1", "t1-title", WaveMoment.BEFORE, LocalDate.of(2025, 8, 1), null, asked);
        var sheets = Sheet.all(tale.dice(), tale.lines());
        var adopted = asked.stream().filter(tale.plot().early()::contains).toList();
        var answering = new ArrayList<>(adopted);
        asked.stream().filter(office -> !adopted.contains(office)).forEach(answering::add);
        for (var i = 0; i < Sheet.ANSWERED; i++) {
            var on = WorkDays.any(tale.dice(), round.first, LocalDate.of(2025, 8, 1));
            answer(script, tale, round, answering.get(i), on, sheets.get(i));
        }
    }

    private Round beforeUse(Script script, Tale tale, Map<Neighbour, Measured> measured) {
        var round = new Round("T2 before", BEFORE);
        var asked = tale.plot().applicants().stream()
                .filter(one -> one.appliedOn().isBefore(BEFORE) && one.ending().isAccompanied())
                .map(Applicant::office)
                .toList();
        open(script, tale, round, "T2", "t2-before-title", WaveMoment.BEFORE, LocalDate.of(2025, 12, 5), null, asked);
        for (var office : asked) {
            if (tale.dice().chance(84)) {
                var said = Measured.of(tale.dice());
                measured.put(office, said);
                var on = WorkDays.any(tale.dice(), BEFORE, LocalDate.of(2025, 12, 5));
                answer(script, tale, round, office, on, said.before(tale.dice(), tale.lines()));
            }
        }
        return round;
    }

    private Round afterwards(Script script, Tale tale, Map<Neighbour, Measured> measured, Round before) {
        var round = new Round("T2 after", AFTER);
        var asked = tale.plot().applicants().stream()
                .filter(one -> one.appliedOn().isBefore(BEFORE) && one.ending().isSetUp())
                .toList();
        open(
                script,
                tale,
                round,
                "T2",
                "t2-after-title",
                WaveMoment.AFTER,
                LocalDate.of(2026, 3, 6),
                before,
                asked.stream().map(Applicant::office).toList());
        for (var applicant : asked) {
            if (tale.dice().chance(72)) {
                var said = measured.getOrDefault(applicant.office(), Measured.of(tale.dice()));
                var on = WorkDays.any(tale.dice(), AFTER, END);
                var reached = reached(applicant.ending(), tale.dice());
                answer(script, tale, round, applicant.office(), on, said.after(tale.dice(), tale.lines(), reached));
            }
        }
        return round;
    }

    private static int reached(Ending ending, Dice dice) {
        return switch (ending) {
            case SETTLED -> dice.between(30, 70);
            case LIVE -> dice.between(12, 45);
            case TESTED -> dice.chance(50) ? dice.between(5, 20) : 0;
            default -> 0;
        };
    }

    private void open(
            Script script,
            Tale tale,
            Round round,
            String form,
            String title,
            WaveMoment moment,
            LocalDate last,
            @Nullable Round baseline,
            List<Neighbour> asked) {
        var staff = tale.cast().staff();
        script.add(
                round.first.atTime(9, 5),
                "survey " + round.name,
                staff,
                () -> {
                    var wanted = new NewWave(
                            form,
                            tale.lines().the(title),
                            moment,
                            round.first,
                            last,
                            tale.lines().the("privacy"),
                            baseline == null ? null : baseline.id(),
                            UnitPrices.usual());
                    var frame = new SurveyFrame.Listed(
                            asked.stream().map(Neighbour::officeNumber).toList());
                    return Tale.expected(
                                    WaveDecision.Done.class, surveys.open(staff, OperationId.fresh(), wanted, frame))
                            .wave()
                            .value();
                },
                round.id::set);
        script.add(round.first.atTime(9, 20), "letters " + round.name, staff, () -> {
            var byId = new HashMap<Long, Neighbour>();
            asked.forEach(office -> byId.put(office.id().value(), office));
            surveys.issue(staff, OperationId.fresh(), round.id(), Tale.ids(asked))
                    .forEach(link -> keep(round, byId, link));
        });
    }

    private static void keep(Round round, Map<Long, Neighbour> byId, IssuedLink link) {
        var office = byId.get(link.careOffice().value());
        if (office != null) {
            round.links.put(office, link.letters());
        }
    }

    private void answer(
            Script script, Tale tale, Round round, Neighbour office, LocalDate on, Map<String, String> said) {
        var throwOf = tale.dice().below(100);
        var at = WorkDays.hour(tale.dice(), on);
        var later = at.toLocalTime().isBefore(LocalTime.of(9, 30)) ? at.plusMinutes(20) : at;
        var staff = tale.cast().staff();
        script.add(later, "answer " + round.name + " " + office.number(), staff, () -> {
            if (throwOf < 80) {
                byLink(staff, round, office, said);
            } else {
                var channel = throwOf < 92 ? AnswerChannel.PHONE : AnswerChannel.PAPER;
                Tale.expected(
                        FinishDecision.Done.class,
                        entries.answerFor(
                                staff,
                                OperationId.fresh(),
                                round.id(),
                                office.id(),
                                channel,
                                later.toLocalDate(),
                                said));
            }
        });
    }

    private void byLink(Viewer staff, Round round, Neighbour office, Map<String, String> said) {
        var link = round.links.computeIfAbsent(
                office, known -> surveys.issue(staff, OperationId.fresh(), round.id(), List.of(office.id()))
                        .getFirst()
                        .letters());
        said.forEach((question, answer) -> {
            if (answers.save(link, question, answer) != SaveDecision.KEPT) {
                throw new IllegalStateException("the demo's answer was not kept: " + question + "=" + answer);
            }
        });
        Tale.expected(FinishDecision.Done.class, answers.finish(OperationId.fresh(), link));
    }
}
