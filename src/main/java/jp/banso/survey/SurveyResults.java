package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.SurveyWaveId;
import jp.banso.survey.AnswerTable.Answers;
import jp.banso.survey.RoundResults.Amount;
import jp.banso.survey.RoundResults.Band;
import jp.banso.survey.RoundResults.BandOfShare;
import jp.banso.survey.RoundResults.Basis;
import jp.banso.survey.RoundResults.Count;
import jp.banso.survey.RoundResults.Effect;
import jp.banso.survey.RoundResults.Tally;
import jp.banso.survey.RoundResults.Ways;
import jp.banso.survey.RoundResults.Words;
import org.springframework.stereotype.Service;

/** Counts a round's answers and compares offices with themselves; for the city alone (SRV-08). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SurveyResults {

    private static final String BEFORE = "BEFORE";
    private static final String NOW = "NOW";

    private final SurveyQueries rounds;
    private final AnswerTable table;
    private final WordReading words;
    private final Commands commands;
    private final AuditLog audit;

    SurveyResults(SurveyQueries rounds, AnswerTable table, WordReading words, Commands commands, AuditLog audit) {
        this.rounds = rounds;
        this.table = table;
        this.words = words;
        this.commands = commands;
        this.audit = audit;
    }

    public RoundResults of(Viewer viewer, SurveyWaveId id) {
        return of(viewer, id, ResultCut.none());
    }

    /** Only what the cut leaves is counted; how many were asked and have answered is said of all. */
    public RoundResults of(Viewer viewer, SurveyWaveId id, ResultCut cut) {
        var round = rounds.wave(viewer, id).orElseThrow(NoSuchWave::new);
        var all = table.of(id.value());
        var answers = cut(all, cut);
        var read = words.read(id.value());
        var moment = round.row().moment();
        var tallies = new ArrayList<Tally>();
        var amounts = new ArrayList<Amount>();
        var written = new ArrayList<Words>();
        for (var question : round.form().questions()) {
            var asked = answers.values().stream()
                    .filter(office -> question.applies(moment, office.texts()))
                    .toList();
            switch (question.kind()) {
                case SINGLE, MULTI, SCALE, MONTH -> tallies.add(tally(question, asked));
                case NUMBER, MINUTES -> amounts.add(amount(question, asked));
                case TEXT ->
                    written.add(new Words(
                            question,
                            round.anonymous() && all.size() < Figures.FEWEST
                                    ? List.of()
                                    : asked.stream()
                                            .filter(office -> !office.text(question.code())
                                                    .isEmpty())
                                            .map(office -> read.said(
                                                    office.response(), question.code(), office.text(question.code())))
                                            .sorted(Comparator.comparing(RoundResults.Said::text))
                                            .toList()));
            }
        }
        return new RoundResults(
                round.row().asked(),
                round.row().answered() - round.leftOut(),
                round.leftOut(),
                cut.service() == null ? round.row().asked() : table.asked(id.value(), cut.service()),
                answers.size(),
                cut,
                services(all),
                tallies,
                amounts,
                written,
                effects(round, answers, cut),
                study(round, cut));
    }

    private Optional<TimeStudy> study(WaveCard round, ResultCut cut) {
        if (!round.form().personal()) {
            return Optional.empty();
        }
        var offices = new ArrayList<List<Answers>>();
        table.ofPeople(round.row().id().value()).values().forEach(people -> {
            var left = people.stream()
                    .filter(said -> cut.service() == null || said.services().contains(cut.service()))
                    .map(said -> cut.withoutBeyond() ? said.usual() : said)
                    .toList();
            if (!left.isEmpty()) {
                offices.add(left);
            }
        });
        return Optional.of(TimeStudy.of(round.form(), offices));
    }

    private static Map<Long, Answers> cut(Map<Long, Answers> all, ResultCut cut) {
        var left = new LinkedHashMap<Long, Answers>();
        all.forEach((office, said) -> {
            if (cut.service() == null || said.services().contains(cut.service())) {
                left.put(office, cut.withoutBeyond() ? said.usual() : said);
            }
        });
        return left;
    }

    /** In the order services are shown everywhere. */
    private static List<String> services(Map<Long, Answers> answers) {
        var there = answers.values().stream()
                .flatMap(said -> said.services().stream())
                .collect(Collectors.toSet());
        return ServiceTypes.all().stream()
                .map(ServiceType::code)
                .filter(there::contains)
                .toList();
    }

    /** As {@link #of}, for leaving the house: who takes it is in the audit log first. */
    public RoundResults taken(Viewer viewer, OperationId operation, SurveyWaveId id) {
        commands.run(operation, viewer.actor(), "survey.export", () -> {
            audit.record(viewer.actor(), new SurveyAudit.ResultsTaken(id.value()));
            return new Taken(id.value());
        });
        return of(viewer, id);
    }

    /** What is stored of a taking. */
    record Taken(long wave) {}

    /** What this one office saves, by the round after in which it said so; against the round before where there is one. */
    public Optional<Saving> ofOffice(Viewer viewer, SurveyWaveId id, CareOfficeId office) {
        var round = rounds.wave(viewer, id).orElseThrow(NoSuchWave::new);
        if (round.row().moment() == WaveMoment.BEFORE) {
            return Optional.empty();
        }
        var answers = table.of(id.value(), office.value());
        var baseline = round.baseline();
        var before = baseline == null
                ? answers.flatMap(said -> said.effort(BEFORE))
                : table.of(baseline.value(), office.value()).flatMap(said -> said.effort(NOW));
        return answers.flatMap(said -> said.effort(NOW))
                .flatMap(after -> before.map(earlier -> Saving.between(earlier, after, round.prices())));
    }

    private static Tally tally(Question question, List<Answers> asked) {
        var silent = (int) asked.stream()
                .filter(office -> office.text(question.code()).isEmpty())
                .count();
        return new Tally(
                question,
                asked.size(),
                silent,
                asked.size() - silent < Figures.FEWEST
                        ? List.of()
                        : choices(question, asked).stream()
                                .map(choice -> new Count(choice, (int) asked.stream()
                                        .filter(office -> Arrays.asList(office.text(question.code())
                                                        .split(",", -1))
                                                .contains(choice.code()))
                                        .count()))
                                .toList());
    }

    /** Of a month each that was said, the earliest first. */
    private static List<Question.Choice> choices(Question question, List<Answers> asked) {
        return question.kind() != Question.Kind.MONTH
                ? question.choices()
                : asked.stream()
                        .map(office -> office.text(question.code()))
                        .filter(month -> !month.isEmpty())
                        .distinct()
                        .sorted()
                        .map(month -> new Question.Choice(month, month, false))
                        .toList();
    }

    private static Amount amount(Question question, List<Answers> asked) {
        return new Amount(
                question,
                Figures.of(asked.stream()
                        .flatMap(office -> Optional.ofNullable(office.amounts().get(question.code())).stream())
                        .toList()),
                (int) asked.stream()
                        .filter(office -> question.isAside(office.text(question.code())))
                        .count(),
                (int) asked.stream()
                        .filter(office -> office.beyond().contains(question.code()))
                        .count());
    }

    private List<Effect> effects(WaveCard round, Map<Long, Answers> after, ResultCut cut) {
        if (round.row().moment() == WaveMoment.BEFORE
                || round.form().question("E1." + NOW).isEmpty()) {
            return List.of();
        }
        var effects = new ArrayList<Effect>();
        var baseline = round.baseline();
        if (baseline != null) {
            effects.add(effect(round, Basis.MEASURED, efforts(cut(table.of(baseline.value()), cut), NOW), after));
        }
        effects.add(effect(round, Basis.REMEMBERED, efforts(after, BEFORE), after));
        return effects;
    }

    private static Map<Long, Effort> efforts(Map<Long, Answers> answers, String when) {
        var efforts = new HashMap<Long, Effort>();
        answers.forEach((office, said) -> said.effort(when).ifPresent(effort -> efforts.put(office, effort)));
        return efforts;
    }

    private static Effect effect(WaveCard round, Basis basis, Map<Long, Effort> before, Map<Long, Answers> answers) {
        var after = efforts(answers, NOW);
        var savings = new HashMap<Long, Saving>();
        before.forEach((office, earlier) -> Optional.ofNullable(after.get(office))
                .ifPresent(now -> savings.put(office, Saving.between(earlier, now, round.prices()))));
        var all = List.copyOf(savings.values());
        return new Effect(
                basis,
                before.size() - all.size(),
                after.size() - all.size(),
                figures(all, Saving::before),
                figures(all, Saving::after),
                figures(all, Saving::minutes),
                Figures.of(
                        all.stream().flatMap(saving -> saving.rate().stream()).toList()),
                figures(all, saving -> BigDecimal.valueOf(saving.yenPerYear())),
                all.size() < Figures.FEWEST
                        ? Optional.empty()
                        : Optional.of(new Ways(inWay(all, 1), inWay(all, 0), inWay(all, -1))),
                Arrays.stream(Band.values())
                        .map(band -> new BandOfShare(
                                band,
                                figures(
                                        savings.entrySet().stream()
                                                .filter(saving -> Optional.ofNullable(answers.get(saving.getKey()))
                                                        .flatMap(Answers::band)
                                                        .filter(band::equals)
                                                        .isPresent())
                                                .map(Map.Entry::getValue)
                                                .toList(),
                                        Saving::minutes)))
                        .toList());
    }

    private static Figures figures(List<Saving> savings, Function<Saving, BigDecimal> value) {
        return Figures.of(savings.stream().map(value).toList());
    }

    private static int inWay(List<Saving> savings, int sign) {
        return (int) savings.stream()
                .filter(saving -> saving.minutes().signum() == sign)
                .count();
    }
}
