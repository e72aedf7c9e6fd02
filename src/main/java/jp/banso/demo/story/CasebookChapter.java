package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.casebook.Approval;
import jp.banso.casebook.Candidate;
import jp.banso.casebook.CandidateService;
import jp.banso.casebook.CaseReviewService;
import jp.banso.casebook.CaseWords;
import jp.banso.casebook.CasebookDecision;
import jp.banso.casebook.CasebookId;
import jp.banso.casebook.CasebookPhotoService;
import jp.banso.casebook.CasebookPublishingService;
import jp.banso.casebook.CasebookService;
import jp.banso.casebook.Consent;
import jp.banso.casebook.EditionDecision;
import jp.banso.casebook.EditionService;
import jp.banso.casebook.Effect;
import jp.banso.casebook.HandDecision;
import jp.banso.casebook.PublicCases;
import jp.banso.casebook.ResultLine;
import jp.banso.casebook.ReviewDecision;
import jp.banso.casebook.ShownCase;
import jp.banso.casebook.StaffSize;
import jp.banso.shared.EraDate;
import jp.banso.shared.OperationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three offices with strong results become cases, two by name and one without, and the first edition is issued. */
@Component
@Profile("demo")
class CasebookChapter {

    private static final List<Consent> WANTED = List.of(Consent.NAMED, Consent.ANONYMOUS, Consent.NAMED);

    private final CandidateService candidates;
    private final CasebookService service;
    private final CasebookPhotoService photos;
    private final CasebookPublishingService publishing;
    private final CaseReviewService review;
    private final EditionService editions;
    private final PublicCases cases;

    CasebookChapter(
            CandidateService candidates,
            CasebookService service,
            CasebookPhotoService photos,
            CasebookPublishingService publishing,
            CaseReviewService review,
            EditionService editions,
            PublicCases cases) {
        this.candidates = candidates;
        this.service = service;
        this.photos = photos;
        this.publishing = publishing;
        this.review = review;
        this.editions = editions;
        this.cases = cases;
    }

    void write(Script script, Tale tale, LocalDate today) {
        var staff = tale.cast().staff();
        for (var turn = 0; turn < WANTED.size(); turn++) {
            var which = turn;
            LocalDateTime at = WorkDays.after(today, -14 + turn).atTime(13, 20);
            script.add(at, "case " + turn, staff, () -> tell(tale, which));
        }
        script.add(WorkDays.after(today, -6).atTime(10, 40), "case edition", staff, () -> issue(tale));
    }

    private void tell(Tale tale, int turn) {
        var staff = tale.cast().staff();
        var found = candidates.candidates(staff).stream()
                .filter(one -> one.consent() == WANTED.get(turn))
                .findFirst();
        found.ifPresent(one -> publish(tale, turn, one));
    }

    private void publish(Tale tale, int turn, Candidate one) {
        var staff = tale.cast().staff();
        var lines = tale.lines();
        var begun = done(service.begin(staff, OperationId.fresh(), one.office(), words(tale, turn, one)));
        var id = begun.id();
        var shown = done(photos.add(
                staff, OperationId.fresh(), id, begun.version(), lines.the("case-photo"), false, TheseDays.screen()));
        var link = Tale.expected(
                        HandDecision.Handed.class, publishing.hand(staff, OperationId.fresh(), id, shown.version()))
                .letters();
        var name = lines.any(tale.dice(), "surnames");
        Tale.expected(
                ReviewDecision.Done.class,
                review.approve(
                        OperationId.fresh(), link, new Approval(1, one.consent(), name, lines.the("case-role"))));
        // Handing over and approving are one version each.
        done(publishing.publish(staff, OperationId.fresh(), id, shown.version() + 2));
    }

    private static CasebookDecision.Done done(CasebookDecision answer) {
        return Tale.expected(CasebookDecision.Done.class, answer);
    }

    private CaseWords words(Tale tale, int turn, Candidate one) {
        var lines = tale.lines();
        var gained = lines.the("case-result")
                .replace("{before}", Effect.hours(one.before()).toPlainString())
                .replace("{after}", Effect.hours(one.after()).toPlainString());
        var source = lines.the("case-source")
                .replace("{round}", one.round())
                .replace("{day}", EraDate.format(one.roundOn()))
                .replace("{n}", String.valueOf(one.pairs()));
        var software = Stream.of(service.software(tale.cast().staff(), one.office()))
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElseGet(() -> lines.any(tale.dice(), "software"));
        return new CaseWords(
                lines.all("case-titles").get(turn),
                lines.all("case-backgrounds").get(turn),
                lines.all("case-measures").get(turn),
                lines.all("case-voices").get(turn),
                software,
                StaffSize.values()[turn],
                List.of(
                        new ResultLine(gained, ResultLine.Source.SURVEY, source),
                        new ResultLine(
                                lines.all("case-said").get(turn), ResultLine.Source.OFFICE, lines.the("case-role"))));
    }

    private void issue(Tale tale) {
        var lines = tale.lines();
        List<CasebookId> all = cases.all().stream().map(ShownCase::id).toList();
        if (!all.isEmpty()) {
            Tale.expected(
                    EditionDecision.Issued.class,
                    editions.issue(
                            tale.cast().staff(),
                            OperationId.fresh(),
                            lines.the("case-edition"),
                            lines.the("case-foreword"),
                            lines.the("case-issuer"),
                            all));
        }
    }
}
