package jp.banso.listing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.ListingAxis;
import jp.banso.listing.ListedOffices.Entry;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** People decide what lists leave open: which office an entry is, and what became of one that is no longer named. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ListingQueueService {

    private static final int LONGEST_REASON = 500;

    private final ListedOffices listed;
    private final ListChangeBook changes;
    private final SnapshotBook book;
    private final ListingAxis axis;
    private final CaseScope scope;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListingQueueService(
            ListedOffices listed,
            ListChangeBook changes,
            SnapshotBook book,
            ListingAxis axis,
            CaseScope scope,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.listed = listed;
        this.changes = changes;
        this.book = book;
        this.axis = axis;
        this.scope = scope;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The entry is this office, here and wherever it waits under the same number or name and address. */
    public ListingDecision match(Viewer viewer, OperationId operation, long entry, CareOfficeId office) {
        return commands.run(operation, viewer.actor(), "listing.match", () -> {
            scope.require(viewer, office, GrantDepth.CASE);
            return decided(viewer, operation, entry, Standing.HAND, office, "");
        });
    }

    /** The entry is none of the city's offices, for this reason of 1 to 500 characters. */
    public ListingDecision notOurs(Viewer viewer, OperationId operation, long entry, String words) {
        return commands.run(operation, viewer.actor(), "listing.not-ours", () -> {
            var reason = words.strip();
            return reason.isEmpty() || reason.length() > LONGEST_REASON
                    ? new ListingDecision.Stays("reason")
                    : decided(viewer, operation, entry, Standing.NOT_OURS, null, reason);
        });
    }

    private ListingDecision decided(
            Viewer viewer,
            OperationId operation,
            long id,
            Standing standing,
            @Nullable CareOfficeId office,
            String words) {
        var held = listed.held(id);
        if (held.isEmpty()) {
            return new ListingDecision.Stays("gone");
        }
        var entry = held.get();
        if (entry.standing() != Standing.OPEN) {
            return new ListingDecision.DoneBy(entry.decider(), entry.standing().name());
        }
        listed.decide(entry, standing, office == null ? null : office.value(), words, viewer.actor(), now());
        if (office != null) {
            appear(viewer, operation, entry, office);
        }
        audit.record(viewer.actor(), new ListingAudit.EntryDecided(id, standing.name()));
        events.publishEvent(new FiguresChanged());
        return new ListingDecision.Done(id);
    }

    private void appear(Viewer viewer, OperationId operation, Entry entry, CareOfficeId office) {
        if (book.isNewest(entry.asOf(), entry.series(), null)) {
            listed.withdraw(entry.snapshot(), now());
            axis.appeared(viewer, operation, entry.snapshot(), entry.asOf(), List.of(office));
            changes.propose(entry.snapshot(), entry.asOf(), entry.series());
        }
    }

    /** It is off the list since {@code on}. Stays with {@code gone} or what the case answers. */
    public ListingDecision vanished(Viewer viewer, OperationId operation, long question, LocalDate on, String words) {
        return commands.run(operation, viewer.actor(), "listing.vanished", () -> {
            var held = listed.heldQuestion(question);
            if (held.isEmpty()) {
                return new ListingDecision.Stays("gone");
            }
            var asked = held.get();
            if (asked.state() != QuestionState.OPEN) {
                return new ListingDecision.DoneBy(
                        asked.answerer(), asked.state().name());
            }
            var moved = axis.vanished(viewer, operation, asked.office(), asked.snapshot(), on, words);
            if (moved instanceof AxisDecision.Stays stays && !stays.reason().equals("same")) {
                return new ListingDecision.Stays(stays.reason());
            }
            return answered(viewer, asked, QuestionState.VANISHED, words);
        });
    }

    /** It is still a user, the list is late or wrong: the case stays listed. */
    public ListingDecision keep(Viewer viewer, OperationId operation, long question, String words) {
        return commands.run(operation, viewer.actor(), "listing.keep", () -> {
            var held = listed.heldQuestion(question);
            if (held.isEmpty() || words.length() > 1000) {
                return new ListingDecision.Stays(held.isEmpty() ? "gone" : "comment-long");
            }
            var asked = held.get();
            return asked.state() == QuestionState.OPEN
                    ? answered(viewer, asked, QuestionState.KEPT, words)
                    : new ListingDecision.DoneBy(asked.answerer(), asked.state().name());
        });
    }

    private ListingDecision answered(Viewer viewer, ListedOffices.Question asked, QuestionState state, String words) {
        listed.answer(asked, state, words.strip(), viewer.actor(), now());
        audit.record(viewer.actor(), new ListingAudit.QuestionAnswered(asked.id(), state.name()));
        events.publishEvent(new FiguresChanged());
        return new ListingDecision.Done(asked.id());
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
