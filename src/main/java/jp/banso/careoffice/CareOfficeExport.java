package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import jp.banso.careoffice.CareOfficeFilter.Due;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets a list leave the house as it is shown: same scope, same columns, same order. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON, Names.DESK})
public class CareOfficeExport {

    private static final int CHUNK = 1000;

    private final CareOfficeQueries offices;
    private final Commands commands;
    private final AuditLog audit;
    private final CouncilWatch council;

    CareOfficeExport(CareOfficeQueries offices, Commands commands, AuditLog audit, CouncilWatch council) {
        this.offices = offices;
        this.commands = commands;
        this.audit = audit;
        this.council = council;
    }

    /** How many rows the audit log says have left. */
    public record Announced(int rows) {}

    /**
     * Writes to the audit log who takes how many rows in which format, then hands the rows over in chunks of at most a
     * thousand, never holding more than one. Nothing leaves before the audit fact is committed.
     */
    public Announced rows(
            Viewer viewer,
            OperationId operation,
            CareOfficeFilter filter,
            CareOfficeSort sort,
            String format,
            Consumer<List<CareOfficeRow>> taker) {
        var announced = commands.run(operation, viewer.actor(), "careoffice.export", () -> {
            var rows = offices.count(viewer, filter);
            audit.record(viewer.actor(), new CaseAudit.Exported(rows, format + " " + described(filter)));
            return new Announced(rows);
        });
        @Nullable RowPosition after = null;
        while (true) {
            var chunk = offices.rows(viewer, filter, sort, after, 0, CHUNK);
            if (!chunk.isEmpty()) {
                council.shown(viewer, chunk.stream().map(CareOfficeRow::id).toList(), CouncilWatch.Shown.FILE);
                taker.accept(chunk);
                after = chunk.getLast().position();
            }
            if (chunk.size() < CHUNK) {
                return announced;
            }
        }
    }

    /** The conditions without the words that were searched for, which may be a person's name. */
    private static String described(CareOfficeFilter filter) {
        var conditions = new TreeSet<String>();
        filter.stages().forEach(stage -> conditions.add(stage.code()));
        filter.listings().forEach(listing -> conditions.add(listing.name()));
        filter.dispositions().forEach(disposition -> conditions.add(disposition.name()));
        filter.operating().forEach(operating -> conditions.add(operating.name()));
        filter.services().forEach(service -> conditions.add("service-" + service));
        if (filter.category() != null) {
            conditions.add("category-" + filter.category());
        }
        filter.tags().forEach(tag -> conditions.add("tag-" + tag.value()));
        if (!filter.text().isBlank()) {
            conditions.add("text");
        }
        if (filter.mine()) {
            conditions.add("mine");
        }
        if (filter.stalled()) {
            conditions.add("stalled");
        }
        if (filter.due() != Due.ANY) {
            conditions.add("due-" + filter.due());
        }
        return String.join(" ", conditions);
    }
}
