package jp.banso.casebook;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many people work at an office, as the city was told; no register says it. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class StaffSizeService {

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Commands commands;
    private final EntryDesk desk;

    StaffSizeService(JdbcClient jdbc, CaseScope scope, Commands commands, EntryDesk desk) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.commands = commands;
        this.desk = desk;
    }

    public Optional<StaffSize> of(Viewer viewer, CareOfficeId office) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT z.staff_size FROM casebook_staff_size z JOIN care_office o ON o.id = z.care_office_id
                        WHERE o.id = :office AND\s""" + mine.sql())
                .param("office", office.value())
                .params(mine.parameters())
                .query(String.class)
                .optional()
                .map(StaffSize::valueOf);
    }

    /** Keeps it in the place of what was known before. */
    public StaffSize tell(Viewer viewer, OperationId operation, CareOfficeId office, StaffSize size) {
        return commands.run(operation, viewer.actor(), "casebook.size", () -> {
            scope.require(viewer, office, GrantDepth.FULL);
            jdbc.sql("""
                            INSERT INTO casebook_staff_size (care_office_id, staff_size, recorded_at, recorded_by, recorder_name)
                            VALUES (:office, :size, :at, :by, :name) ON DUPLICATE KEY UPDATE staff_size = :size,
                                recorded_at = :at, recorded_by = :by, recorder_name = :name""")
                    .param("office", office.value())
                    .param("size", size.name())
                    .param("at", LocalDateTime.ofInstant(desk.now(), ZoneOffset.UTC))
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            desk.audit(viewer.actor(), new CasebookAudit.SizeTold(office, size));
            return size;
        });
    }
}
