package jp.banso.listing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.Evidence;
import jp.banso.careoffice.Evidence.Sort;
import jp.banso.careoffice.Evidence.Source;
import jp.banso.careoffice.EvidenceKind;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.ListingAxis;
import jp.banso.careoffice.StageDecision;
import jp.banso.careoffice.register.ListedWords;
import jp.banso.careoffice.register.ListedWords.Word;
import jp.banso.listing.ListChangeBook.Proposal;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** People accept or reject what a list tells differently from the one before (LST-14). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ListingChangeService {

    private static final int LONGEST = 500;

    private final ListChangeBook changes;
    private final ListedOffices listed;
    private final SnapshotBook book;
    private final ListedWords register;
    private final CareOfficeService cases;
    private final CareOfficeQueries offices;
    private final ListingAxis axis;
    private final CaseScope scope;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListingChangeService(
            ListChangeBook changes,
            ListedOffices listed,
            SnapshotBook book,
            ListedWords register,
            CareOfficeService cases,
            CareOfficeQueries offices,
            ListingAxis axis,
            CaseScope scope,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.listed = listed;
        this.book = book;
        this.register = register;
        this.cases = cases;
        this.offices = offices;
        this.axis = axis;
        this.scope = scope;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the change over; {@code seen} is what the register said when the person looked. A newly listed office goes to
     * S60 with the list as proof. Stays with {@code gone}, {@code reason}, {@code register-changed}, {@code number-taken}
     * or, behind {@code careoffice.}, what the case answers.
     */
    public ListingDecision accept(Viewer viewer, OperationId operation, long change, String seen, String words) {
        return commands.run(operation, viewer.actor(), "listing.accept", () -> decided(viewer, change, words)
                .orElseGet(() -> {
                    var proposal = changes.held(change).orElseThrow();
                    scope.require(viewer, proposal.office(), GrantDepth.CASE);
                    return refusal(viewer, operation, proposal, seen)
                            .orElseGet(() -> done(viewer, proposal, ChangeState.ACCEPTED, words));
                }));
    }

    /** Leaves the case as it is. */
    public ListingDecision reject(Viewer viewer, OperationId operation, long change, String words) {
        return commands.run(operation, viewer.actor(), "listing.reject", () -> decided(viewer, change, words)
                .orElseGet(() -> {
                    var proposal = changes.held(change).orElseThrow();
                    var answer = done(viewer, proposal, ChangeState.REJECTED, words);
                    if (proposal.kind() == ChangeKind.RENUMBERED && isNewest(proposal)) {
                        listed.ask(proposal.snapshot(), now());
                    }
                    return answer;
                }));
    }

    private Optional<ListingDecision> decided(Viewer viewer, long change, String words) {
        var held = changes.held(change);
        if (held.isEmpty() || words.strip().length() > LONGEST) {
            return Optional.of(new ListingDecision.Stays(held.isEmpty() ? "gone" : "reason"));
        }
        var proposal = held.get();
        return proposal.state() == ChangeState.OPEN
                ? Optional.empty()
                : Optional.of(new ListingDecision.DoneBy(
                        proposal.decider(), proposal.state().name()));
    }

    private Optional<ListingDecision> refusal(Viewer viewer, OperationId operation, Proposal proposal, String seen) {
        return switch (proposal.kind()) {
            case APPEARED -> setUp(viewer, operation, proposal, seen);
            case RENAMED -> taken(viewer, proposal, Word.NAME, seen);
            case MOVED -> taken(viewer, proposal, Word.ADDRESS, seen);
            case RENUMBERED ->
                taken(viewer, proposal, Word.NUMBER, seen).or(() -> renumbered(viewer, operation, proposal));
        };
    }

    private Optional<ListingDecision> setUp(Viewer viewer, OperationId operation, Proposal proposal, String seen) {
        var office = offices.row(viewer, proposal.office()).orElseThrow();
        var evidence = Evidence.recorded(
                EvidenceKind.LISTING_SEEN, day(proposal, office), new Source(Sort.SNAPSHOT, proposal.snapshot()));
        var moved = cases.advance(
                viewer, operation, office.id(), AdoptionStage.valueOf(seen), AdoptionStage.SET_UP, evidence, true);
        return switch (moved) {
            case StageDecision.Moved done -> Optional.empty();
            case StageDecision.Stays(var at, var reason) ->
                Optional.of(new ListingDecision.Stays("careoffice." + reason));
            case StageDecision.NeedsConfirmation asked -> Optional.of(new ListingDecision.Stays("careoffice.order"));
            case StageDecision.MovedMeanwhile other -> Optional.of(new ListingDecision.Stays("register-changed"));
        };
    }

    /** The list proves the step on its day, but not before the present stage began. */
    private static LocalDate day(Proposal proposal, CareOfficeRow office) {
        var since = office.stageSince();
        return since != null && since.isAfter(proposal.asOf()) ? since : proposal.asOf();
    }

    private Optional<ListingDecision> taken(Viewer viewer, Proposal proposal, Word word, String seen) {
        return switch (register.take(proposal.office(), word, seen, proposal.said(), viewer.actor(), now())) {
            case TAKEN -> {
                tell(viewer, proposal, seen);
                yield Optional.empty();
            }
            case CHANGED_MEANWHILE -> Optional.of(new ListingDecision.Stays("register-changed"));
            case NUMBER_TAKEN -> Optional.of(new ListingDecision.Stays("number-taken"));
        };
    }

    private Optional<ListingDecision> renumbered(Viewer viewer, OperationId operation, Proposal proposal) {
        var entry = listed.held(proposal.entry()).orElseThrow();
        listed.decide(entry, Standing.HAND, proposal.office().value(), "", viewer.actor(), now());
        if (isNewest(proposal)) {
            listed.withdraw(proposal.snapshot(), now());
            axis.appeared(viewer, operation, proposal.snapshot(), proposal.asOf(), List.of(proposal.office()));
        }
        return Optional.empty();
    }

    private boolean isNewest(Proposal proposal) {
        var entry = listed.held(proposal.entry()).orElseThrow();
        return book.isNewest(entry.asOf(), entry.series(), null);
    }

    private void tell(Viewer viewer, Proposal proposal, String seen) {
        events.publishEvent(new ListingHappening(
                proposal.office(),
                JapanTime.today(clock),
                "listing.history." + proposal.kind().name(),
                List.of(
                        CaseHappening.text(seen),
                        CaseHappening.text(proposal.said()),
                        CaseHappening.day(proposal.asOf())),
                "",
                proposal.snapshot(),
                now(),
                viewer.actor()));
    }

    private ListingDecision done(Viewer viewer, Proposal proposal, ChangeState state, String words) {
        changes.decide(proposal.id(), state, words.strip(), viewer.actor(), now());
        audit.record(
                viewer.actor(),
                new ListingAudit.ChangeDecided(proposal.id(), proposal.kind().name(), state.name()));
        events.publishEvent(new FiguresChanged());
        return new ListingDecision.Done(proposal.id());
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
