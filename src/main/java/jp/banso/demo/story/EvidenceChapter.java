package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.banso.area.AreaDecision;
import jp.banso.area.AreaService;
import jp.banso.area.AsOf;
import jp.banso.area.ComparisonFacts;
import jp.banso.deadline.AddonPledgeService;
import jp.banso.deadline.DeadlineDecision;
import jp.banso.deadline.NewPledge;
import jp.banso.partner.PledgeDecision;
import jp.banso.partner.PledgeService;
import jp.banso.security.Viewer;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.witness.RenewalKind;
import jp.banso.witness.WitnessDecision;
import jp.banso.witness.WitnessService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The municipalities beside each other as the slides have them, three offices that wait for each other, and, of these days,
 * terms that end and pledges for the pay add-on that are due.
 */
@Component
@Profile("demo")
class EvidenceChapter {

    /** What ends in how many days; the first three at offices that a firm accompanies, written down by its people. */
    private record Term(RenewalKind kind, int in) {}

    private static final List<Term> TERMS = List.of(
            new Term(RenewalKind.CERTIFICATE, 20),
            new Term(RenewalKind.CERTIFICATE, 75),
            new Term(RenewalKind.LICENCE, 27),
            new Term(RenewalKind.FREE_PASS, 20),
            new Term(RenewalKind.FREE_PASS, 48),
            new Term(RenewalKind.CERTIFICATE, -6));

    private static final int OF_FIRMS = 3;
    private static final int[] DUE_IN = {-2, 3, 6, 18, 40, 75};

    private final AreaService areas;
    private final PledgeService words;
    private final WitnessService witnesses;
    private final AddonPledgeService pledges;

    EvidenceChapter(AreaService areas, PledgeService words, WitnessService witnesses, AddonPledgeService pledges) {
        this.areas = areas;
        this.words = words;
        this.witnesses = witnesses;
        this.pledges = pledges;
    }

    /** What belongs to the winter of the story. */
    void write(Script script, Tale tale) {
        var admin = tale.cast().admin();
        var lines = tale.lines();
        script.add(LocalDateTime.of(2026, 2, 9, 13, 20), "areas", admin, () -> {
            Tale.expected(AreaDecision.Done.class, areas.place(admin, OperationId.fresh(), areas.bundledTiles(admin)));
            var facts = new ComparisonFacts(
                    new AsOf(LocalDate.of(2025, 9, 30), true),
                    new AsOf(LocalDate.of(2026, 2, 2), false),
                    lines.the("areas-source"),
                    "",
                    lines.the("areas-own"));
            Tale.expected(
                    AreaDecision.Done.class,
                    areas.record(admin, OperationId.fresh(), areas.bundledCounts(admin), facts));
        });
        var three = waiting(tale);
        for (var i = 0; i < three.size(); i++) {
            var office = three.get(i);
            var others = three.stream()
                    .filter(one -> !one.equals(office))
                    .map(Neighbour::officeNumber)
                    .toList();
            script.add(
                    LocalDateTime.of(2026, 2, 18, 10, 5).plusMinutes(11L * i),
                    "word " + office.number(),
                    tale.cast().staff(),
                    () -> give(tale, office, others));
        }
    }

    /** Three of those that were called and have neither adopted nor applied. */
    private static List<Neighbour> waiting(Tale tale) {
        var others = tale.plot().others();
        var from =
                tale.plot().selfAdopters().size() + tale.plot().briefedBeside().size();
        return others.subList(from, from + 3);
    }

    private void give(Tale tale, Neighbour office, List<OfficeNumber> others) {
        var said = tale.lines().the("words-together");
        Tale.expected(
                PledgeDecision.Pledged.class,
                words.pledge(tale.cast().staff(), OperationId.fresh(), office.id(), others.size(), others, said));
    }

    /** What is of these days. */
    void finish(Script script, Tale tale, LocalDate today, List<SupportCase> cases) {
        var open = cases.stream().filter(SupportCase::isOpen).toList();
        var early = tale.plot().early();
        var at = WorkDays.after(today, -3).atTime(11, 5);
        for (var i = 0; i < TERMS.size(); i++) {
            var term = TERMS.get(i);
            var support = i < OF_FIRMS ? open.get(open.size() - 1 - i) : null;
            var office = support == null ? early.get(i) : support.applicant().office();
            var who = support == null ? tale.cast().staff() : support.worker();
            var source = tale.lines().the(support == null ? "term-city" : "term-firm");
            script.add(
                    at.plusMinutes(6L * i),
                    "finale term " + term.kind() + " " + office.number(),
                    who,
                    () -> ends(who, office, term, today, source));
        }
        for (var i = 0; i < DUE_IN.length; i++) {
            var office = early.get(i + 8);
            var due = today.plusDays(DUE_IN[i]);
            script.add(
                    at.plusMinutes(45L + 5 * i),
                    "finale pledge " + office.number(),
                    tale.cast().staff(),
                    () -> pledge(tale, office, due));
        }
    }

    private void ends(Viewer who, Neighbour office, Term term, LocalDate today, String source) {
        Tale.expected(
                WitnessDecision.Done.class,
                witnesses.term(who, OperationId.fresh(), office.id(), term.kind(), today.plusDays(term.in()), source));
    }

    private void pledge(Tale tale, Neighbour office, LocalDate due) {
        var pledged = new NewPledge(
                LocalDate.of(2026, 2, 20),
                due,
                tale.lines().the("addon-what"),
                tale.lines().the("addon-source"));
        Tale.expected(
                DeadlineDecision.Done.class,
                pledges.pledge(tale.cast().staff(), OperationId.fresh(), office.id(), pledged));
    }
}
