package jp.banso.demo.story;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.demo.Dice;
import jp.banso.security.Viewer;
import jp.banso.shared.SurveyWaveId;
import jp.banso.terminal.StartSteps;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The programme of the invented city from July 2025 to February 2026, and a few things of today. */
@Component
@Profile("demo")
class Story {

    private static final int MOST_OFFICES = 2000;

    private final CareOfficeQueries offices;
    private final SurveyChapter surveys;
    private final ListingChapter listing;
    private final CouncilChapter council;
    private final BriefingChapter briefings;
    private final CallChapter calls;
    private final PartnerChapter partners;
    private final EvidenceChapter evidence;
    private final LetterChapter letters;
    private final SupportChapter support;
    private final Finale finale;
    private final TheseDays theseDays;
    private final CasebookChapter casebook;
    private final Stage stage;
    private final StoryClock clock;
    private final StartSteps steps;
    private final Sayings sayings;

    Story(
            CareOfficeQueries offices,
            SurveyChapter surveys,
            ListingChapter listing,
            CouncilChapter council,
            BriefingChapter briefings,
            CallChapter calls,
            PartnerChapter partners,
            EvidenceChapter evidence,
            LetterChapter letters,
            SupportChapter support,
            Finale finale,
            TheseDays theseDays,
            CasebookChapter casebook,
            Stage stage,
            StoryClock clock,
            StartSteps steps,
            Sayings sayings) {
        this.offices = offices;
        this.surveys = surveys;
        this.listing = listing;
        this.council = council;
        this.briefings = briefings;
        this.calls = calls;
        this.partners = partners;
        this.evidence = evidence;
        this.letters = letters;
        this.support = support;
        this.finale = finale;
        this.theseDays = theseDays;
        this.casebook = casebook;
        this.stage = stage;
        this.clock = clock;
        this.steps = steps;
        this.sayings = sayings;
    }

    /** Tells what has not been told in an earlier start. */
    void tell(Cast cast, long seed) {
        var dice = new Dice(seed).forPart("story");
        var lines = new Lines();
        var tale = new Tale(new Plot(everybody(cast.admin()), dice.forPart("plot"), lines), cast, lines, dice);
        var script = new Script();
        AtomicLong open = surveys.write(script, tale.forPart("surveys"));
        listing.write(script, tale.forPart("listing"));
        council.write(script, tale.forPart("council"));
        briefings.write(script, tale.forPart("briefings"));
        partners.write(script, tale.forPart("partners"));
        evidence.write(script, tale);
        letters.write(script, tale);
        var planned = calls.write(script, tale.forPart("calls"));
        var cases = support.write(script, tale.forPart("support"));
        stage.playAloud(script);
        steps.say(sayings.of("step.finale"));
        var today = new Script();
        finale.write(
                today,
                tale.forPart("finale"),
                clock.outside().toLocalDate(),
                planned,
                cases,
                new SurveyWaveId(open.get()));
        theseDays.write(today, tale.forPart("these days"), clock.outside().toLocalDate(), planned, cases);
        evidence.finish(today, tale, clock.outside().toLocalDate(), cases);
        casebook.write(today, tale.forPart("casebook"), clock.outside().toLocalDate());
        stage.play(today);
    }

    /** By number, so that the order in which offices were read in plays no part. */
    private List<Neighbour> everybody(Viewer admin) {
        return offices.rows(admin, CareOfficeFilter.none(), CareOfficeSort.byName(), null, 0, MOST_OFFICES).stream()
                .map(row -> new Neighbour(row.id(), row.number(), row.name(), row.services(), row.phone()))
                .sorted(Comparator.comparing(Neighbour::number))
                .toList();
    }
}
