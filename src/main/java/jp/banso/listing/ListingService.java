package jp.banso.listing;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.ListingAxis;
import jp.banso.listing.SnapshotBook.Head;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.files.FileStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Puts dated counts of users on record. A snapshot is never changed; a correction is a new one that names the old. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class ListingService {

    /** The most bytes of one list. */
    public static final long LARGEST_FILE = 30L << 20;

    private final SnapshotBook book;
    private final ListedOffices listed;
    private final ListChangeBook changes;
    private final ListingAxis axis;
    private final FileStore store;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListingService(
            SnapshotBook book,
            ListedOffices listed,
            ListChangeBook changes,
            ListingAxis axis,
            FileStore store,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.listed = listed;
        this.changes = changes;
        this.axis = axis;
        this.store = store;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Reads a file as a list of users and compares it with the register; nothing is recorded and no file is kept. */
    public ListReading read(Viewer viewer, String fileName, InputStream bytes) throws IOException {
        FileStore.StoredFile stored;
        try {
            stored = store.store(bytes, LARGEST_FILE);
        } catch (FileStore.TooLarge tooLarge) {
            return new ListReading.Unusable("listing.file.large", List.of(LARGEST_FILE >> 20));
        }
        try {
            return switch (ListReader.read(store.path(stored.name()), fileName, stored.sha256(), today())) {
                case ListReader.Outcome.Unusable(var key, var arguments) -> new ListReading.Unusable(key, arguments);
                case ListReader.Outcome.Held(var list) ->
                    new ListReading.Read(list, compare(viewer, list, SnapshotFacts.ofThePublicList()));
            };
        } finally {
            store.delete(stored.name());
        }
    }

    /** What recording the list under these facts would bring. */
    public ListComparison compare(Viewer viewer, ReadList list, SnapshotFacts facts) {
        return listed.compare(
                list,
                book.isNewest(list.asOf(), facts.series(), facts.replaces()),
                changes.before(list.asOf(), facts.series()));
    }

    /**
     * Records a list as read. Its offices are found in the register by number; what is not found waits for a person. When
     * no newer list stands, those it names become listed, and listed ones it does not name are asked about. Stays with
     * {@code lines-refused}, {@code future}, {@code same-file}, {@code day-taken} or {@code replaced-already}.
     */
    public ListingDecision recordList(Viewer viewer, OperationId operation, ReadList list, SnapshotFacts facts) {
        var head = new Head(
                list.asOf(),
                DatePrecision.DAY,
                Extent.LIST,
                facts,
                list.offices().size(),
                list.rows(),
                list.fileName(),
                list.checksum());
        return commands.run(operation, viewer.actor(), "listing.list", () -> {
            if (!list.refused().isEmpty() || list.offices().isEmpty()) {
                return new ListingDecision.Stays("lines-refused");
            }
            var offence = list.asOf().isAfter(today()) ? Optional.of("future") : book.against(head);
            if (offence.isPresent()) {
                return new ListingDecision.Stays(offence.get());
            }
            var newest = book.isNewest(head.asOf(), facts.series(), facts.replaces());
            var snapshot = added(viewer, head);
            book.addOffices(snapshot, list.offices());
            listed.find(snapshot);
            if (newest) {
                changes.propose(snapshot, head.asOf(), facts.series());
            }
            var asked = newest ? listed.ask(snapshot, now()) : 0;
            listed.withdraw(snapshot, now());
            var appeared = newest ? axis.appeared(viewer, operation, snapshot, head.asOf(), listed.found(snapshot)) : 0;
            return new ListingDecision.Recorded(snapshot, appeared, listed.waiting(snapshot), asked);
        });
    }

    /** Records a count without names; it moves no case. Stays with {@code future}, {@code day-taken} or {@code replaced-already}. */
    public ListingDecision recordCount(Viewer viewer, OperationId operation, CountedSnapshot counted) {
        var head = new Head(
                counted.asOf(), counted.precision(), Extent.COUNT, counted.facts(), counted.count(), 0, "", "");
        return commands.run(operation, viewer.actor(), "listing.count", () -> {
            var offence = isAhead(counted) ? Optional.of("future") : book.against(head);
            if (offence.isPresent()) {
                return new ListingDecision.Stays(offence.get());
            }
            return new ListingDecision.Recorded(added(viewer, head), 0, 0, 0);
        });
    }

    private long added(Viewer viewer, Head head) {
        var snapshot = book.add(head, viewer.actor(), now());
        audit.record(
                viewer.actor(),
                new ListingAudit.SnapshotRecorded(
                        snapshot, head.asOf(), head.offices(), head.facts().replaces()));
        events.publishEvent(new FiguresChanged());
        return snapshot;
    }

    private boolean isAhead(CountedSnapshot counted) {
        return counted.precision() == DatePrecision.MONTH
                ? YearMonth.from(counted.asOf()).isAfter(YearMonth.from(today()))
                : counted.asOf().isAfter(today());
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
