package jp.banso.software;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import jp.banso.security.NotAllowed;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SearchKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the list of care software. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SoftwareService {

    private final SoftwareBook book;
    private final AuditLog audit;
    private final Commands commands;

    SoftwareService(SoftwareBook book, AuditLog audit, Commands commands) {
        this.book = book;
        this.audit = audit;
        this.commands = commands;
    }

    /** Adds a product; refused without a name, without a source for yes or no (SWM-01), or when a name is taken (SWM-02). */
    public SoftwareDecision add(Viewer viewer, OperationId operation, SoftwareData wanted) {
        return commands.run(operation, viewer.actor(), "software.add", () -> {
            var offence = against(wanted, null, book.allHeld());
            if (offence.isPresent()) {
                return offence.get();
            }
            var id = book.insert(wanted, viewer.name());
            audit.record(viewer.actor(), audited(id, wanted));
            return new SoftwareDecision.Saved(id);
        });
    }

    /** Changes a product; refused as {@link #add} is, and when somebody did since {@code version} was read. */
    public SoftwareDecision change(
            Viewer viewer, OperationId operation, SoftwareId id, long version, SoftwareData wanted) {
        return commands.run(operation, viewer.actor(), "software.change", () -> {
            var all = book.allHeld();
            var now =
                    all.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(NotAllowed::new);
            if (now.version() != version) {
                return new SoftwareDecision.MovedMeanwhile(now.data().name());
            }
            var offence = against(wanted, id, all);
            if (offence.isPresent()) {
                return offence.get();
            }
            book.update(id, wanted, viewer.name());
            audit.record(viewer.actor(), audited(id, wanted));
            return new SoftwareDecision.Saved(id);
        });
    }

    private static SoftwareAudit audited(SoftwareId id, SoftwareData kept) {
        return new SoftwareAudit.Kept(
                id.value(),
                kept.name(),
                kept.standard41().ability(),
                kept.standard50().ability());
    }

    private static Optional<SoftwareDecision> against(
            SoftwareData wanted, @Nullable SoftwareId itself, List<SoftwareRow> all) {
        if (SearchKey.of(wanted.name()).isEmpty()) {
            return Optional.of(new SoftwareDecision.Refused("name-needed"));
        }
        if (!wanted.standard41().isProven() || !wanted.standard50().isProven()) {
            return Optional.of(new SoftwareDecision.Refused("source-needed"));
        }
        for (var row : all) {
            for (var key : wanted.keys()) {
                if (!row.id().equals(itself) && row.data().keys().contains(key)) {
                    return Optional.of(
                            new SoftwareDecision.NameTaken(key, row.data().name()));
                }
            }
        }
        return Optional.empty();
    }
}
