package jp.banso.programme;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The programme leaves as a file and comes from one; what is taken over goes through the rules of the room it belongs to. */
@Service
@RolesAllowed(Names.CITY_ADMIN)
public class ProgrammeService {

    /** The most bytes of a file. */
    public static final int LARGEST_FILE = 5 << 20;

    private final OwnProgramme own;
    private final ProgrammeJson json;
    private final NameWatch names;
    private final Editions editions;
    private final BaseItems bases;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ProgrammeService(
            OwnProgramme own,
            ProgrammeJson json,
            NameWatch names,
            Editions editions,
            BaseItems bases,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.own = own;
        this.json = json;
        this.names = names;
        this.editions = editions;
        this.bases = bases;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Writes these parts into a file. {@code common} are words that the person calls common although somebody bears them as
     * a name; numbers and addresses of mail are never that.
     */
    public PackDecision pack(
            Viewer viewer, OperationId operation, String title, String edition, Set<String> parts, Set<String> common) {
        if (title.isBlank() || title.strip().length() > ProgrammeFile.LONGEST_TITLE) {
            return new PackDecision.Refused("title");
        }
        if (edition.isBlank() || edition.strip().length() > ProgrammeFile.LONGEST_EDITION) {
            return new PackDecision.Refused("edition");
        }
        if (parts.isEmpty()) {
            return new PackDecision.Refused("parts");
        }
        var file = own.file(viewer, title.strip(), edition.strip(), parts);
        var named = names.in(file).stream()
                .filter(finding -> finding.isCertain() || !common.contains(finding.word()))
                .toList();
        if (!named.isEmpty()) {
            return new PackDecision.NamesSomebody(named);
        }
        commands.run(operation, viewer.actor(), "programme.pack", () -> {
            audit.record(viewer.actor(), new ProgrammeAudit.Packed(file.title(), file.edition(), file.items()));
            return new TakeReport(file.items(), 0, List.of(), List.of());
        });
        return new PackDecision.Packed(fileName(file), json.write(file), file.items());
    }

    /** Keeps a file to be compared; the same bytes are kept once. Nothing of it holds yet. */
    public BringDecision bring(Viewer viewer, OperationId operation, InputStream bytes) throws IOException {
        var content = bytes.readNBytes(LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
            return new BringDecision.Refused("large", List.of(LARGEST_FILE >> 20));
        }
        return switch (json.read(content)) {
            case ProgrammeReading.Refused(var reason, var arguments) -> new BringDecision.Refused(reason, arguments);
            case ProgrammeReading.Read(var file) ->
                commands.run(operation, viewer.actor(), "programme.bring", () -> kept(viewer, file));
        };
    }

    /**
     * Does what was chosen, each through the rules of its room, in one transaction. What is taken over are the words of the
     * kept edition, whatever a wish brings along; a wish for what the edition has not is passed over. An item that somebody
     * wrote anew since it was shown, or that its room refuses, is told and left as it is.
     */
    public TakeReport take(Viewer viewer, OperationId operation, long edition, List<Wish> wishes) {
        return commands.run(operation, viewer.actor(), "programme.take", () -> {
            var now = own.items(viewer);
            var there = editions.file(edition).byRef();
            var changed = new ArrayList<ItemRef>();
            var refused = new ArrayList<ItemRef>();
            var taken = 0;
            var kept = 0;
            for (var wish : wishes) {
                var line = wish.line();
                var theirs = there.get(line.ref());
                if (wish.choice() == Choice.LATER || theirs == null) {
                    continue;
                }
                if (!Objects.equals(fields(now.get(line.ref())), line.own())) {
                    changed.add(line.ref());
                } else if (wish.choice() == Choice.KEEP) {
                    bases.keep(viewer, line.ref(), edition, theirs);
                    kept++;
                } else if (own.take(viewer, line.ref(), theirs)) {
                    bases.keep(viewer, line.ref(), edition, theirs);
                    taken++;
                } else {
                    refused.add(line.ref());
                }
            }
            editions.decided(edition);
            audit.record(viewer.actor(), new ProgrammeAudit.Taken(edition, taken, kept));
            events.publishEvent(new FiguresChanged());
            return new TakeReport(taken, kept, changed, refused);
        });
    }

    private BringDecision kept(Viewer viewer, ProgrammeFile file) {
        var kept = editions.keep(viewer, file);
        var base = bases.all();
        own.items(viewer).forEach((ref, item) -> {
            // What is as the edition has it counts as taken over: the next edition then changes it, not both sides.
            if (item.fields().equals(file.byRef().get(ref)) && !item.fields().equals(base.get(ref))) {
                bases.keep(viewer, ref, kept.edition(), item.fields());
            }
        });
        if (!kept.known()) {
            audit.record(viewer.actor(), new ProgrammeAudit.Brought(kept.edition(), file.items()));
        }
        return kept;
    }

    private static @Nullable SortedMap<String, String> fields(@Nullable ProgrammeItem item) {
        return item == null ? null : item.fields();
    }

    /** Without anything a file system or an address would read in its own way. */
    private static String fileName(ProgrammeFile file) {
        return (file.title() + "_" + file.edition()).replaceAll("[\\\\/:*?\"<>|\\s.]+", "-") + ".json";
    }
}
