package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.council.MemberComparison.Named;
import jp.banso.council.MemberFinding.Found;
import jp.banso.council.MemberFinding.Office;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.files.FileStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes in the council's list of members: who is on it is a member from its day, who is not has left by it. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class CouncilService {

    /** The most bytes of one list. */
    public static final long LARGEST_FILE = 10L << 20;

    private final MemberFinding finding;
    private final MemberBook book;
    private final SectionBook sections;
    private final MemberSettling settling;
    private final FileStore store;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilService(
            MemberFinding finding,
            MemberBook book,
            SectionBook sections,
            MemberSettling settling,
            FileStore store,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.finding = finding;
        this.book = book;
        this.sections = sections;
        this.settling = settling;
        this.store = store;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Reads a file as a list of members and compares it with those of today; nothing is recorded and no file is kept. */
    public MemberReading read(Viewer viewer, String fileName, InputStream bytes) throws IOException {
        FileStore.StoredFile stored;
        try {
            stored = store.store(bytes, LARGEST_FILE);
        } catch (FileStore.TooLarge tooLarge) {
            return new MemberReading.Unusable("council.file.large", List.of(LARGEST_FILE >> 20));
        }
        try {
            return switch (MemberReader.read(store.path(stored.name()), fileName, stored.sha256())) {
                case MemberReader.Outcome.Unusable(var key, var arguments) ->
                    new MemberReading.Unusable(key, arguments);
                case MemberReader.Outcome.Held(var list) -> new MemberReading.Read(list, compare(viewer, list));
            };
        } finally {
            store.delete(stored.name());
        }
    }

    /** What recording the list would change, as things stand now. */
    public MemberComparison compare(Viewer viewer, MemberList list) {
        var seen = book.standing();
        var found = finding.find(list);
        var listed = MemberFinding.offices(found);
        var members = book.members();
        var known = members.stream().map(Office::id).toList();
        return new MemberComparison(
                seen,
                (int) listed.keySet().stream().filter(known::contains).count(),
                listed.values().stream()
                        .filter(office -> !known.contains(office.id()))
                        .map(CouncilService::named)
                        .toList(),
                members.stream()
                        .filter(office -> !listed.containsKey(office.id()))
                        .map(CouncilService::named)
                        .toList(),
                book.byHand().stream()
                        .filter(office -> !listed.containsKey(office.id()))
                        .map(CouncilService::named)
                        .toList(),
                found.stream()
                        .filter(one -> one.by() == FoundBy.NAME)
                        .map(Found::office)
                        .map(CouncilService::named)
                        .toList(),
                found.stream()
                        .filter(one -> one.office() == null)
                        .map(one -> new UnmatchedMember(one.line(), one.by()))
                        .toList());
    }

    private static Named named(Office office) {
        return new Named(office.number(), office.name());
    }

    /**
     * Records the list as the members from that day on, provided that the list it was compared with still stands. Stays
     * with {@code future}, {@code older} (than the standing list) or {@code nobody} (no line is an office of the city).
     */
    public CouncilDecision record(Viewer viewer, OperationId operation, MemberList list, LocalDate from, long seen) {
        return commands.run(operation, viewer.actor(), "council.list", () -> {
            var standing = book.held();
            if (standing.map(MemberBook.Standing::id).orElse(0L) != seen) {
                return new CouncilDecision.ChangedBy(
                        standing.map(MemberBook.Standing::recorder).orElse(""));
            }
            if (from.isAfter(JapanTime.today(clock))) {
                return new CouncilDecision.Stays("future");
            }
            if (standing.isPresent() && from.isBefore(standing.get().asOf())) {
                return new CouncilDecision.Stays("older");
            }
            var found = finding.find(list);
            var listed = MemberFinding.offices(found);
            if (listed.isEmpty()) {
                return new CouncilDecision.Stays("nobody");
            }
            return recorded(viewer, list, from, found, List.copyOf(listed.keySet()));
        });
    }

    private CouncilDecision recorded(
            Viewer viewer, MemberList list, LocalDate from, List<Found> found, List<CareOfficeId> listed) {
        var members = book.members().stream().map(Office::id).toList();
        var joining =
                listed.stream().filter(office -> !members.contains(office)).toList();
        var leaving =
                members.stream().filter(office -> !listed.contains(office)).toList();
        var id = book.add(list, from, found, viewer.actor(), now());
        joining.forEach(office -> book.join(office, from, id));
        leaving.forEach(office -> book.leave(office, from, id));
        sections.named(list.lines().stream().map(MemberLine::section).toList());
        settling.settle(viewer.actor(), joining);
        settling.settle(viewer.actor(), leaving);
        tell(viewer, joining, from, id, "timeline.council.joined");
        tell(viewer, leaving, from, id, "timeline.council.left");
        var unmatched = (int) found.stream().filter(one -> one.office() == null).count();
        audit.record(viewer.actor(), new CouncilAudit.ListRecorded(id, joining.size(), leaving.size(), unmatched));
        return new CouncilDecision.Recorded(id, joining.size(), leaving.size(), unmatched);
    }

    /** Takes the standing list back: members and what the council sees are as before it. Stays with {@code not-last}. */
    public CouncilDecision undo(Viewer viewer, OperationId operation, long list) {
        return commands.run(operation, viewer.actor(), "council.undo", () -> {
            var standing = book.held();
            if (standing.isEmpty() || standing.get().id() != list) {
                return new CouncilDecision.Stays("not-last");
            }
            var noLonger = book.joinedBy(list);
            var again = book.leftBy(list);
            book.undo(list, viewer.actor(), now());
            settling.settle(viewer.actor(), noLonger);
            settling.settle(viewer.actor(), again);
            var today = JapanTime.today(clock);
            tell(viewer, noLonger, today, list, "timeline.council.joined.undone");
            tell(viewer, again, today, list, "timeline.council.left.undone");
            audit.record(viewer.actor(), new CouncilAudit.ListUndone(list, again.size(), noLonger.size()));
            return new CouncilDecision.Undone(again.size(), noLonger.size());
        });
    }

    private void tell(Viewer viewer, List<CareOfficeId> offices, LocalDate on, long list, String key) {
        offices.forEach(
                office -> events.publishEvent(new CouncilHappening(office, on, key, list, now(), viewer.actor())));
        if (!offices.isEmpty()) {
            events.publishEvent(new FiguresChanged());
        }
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
