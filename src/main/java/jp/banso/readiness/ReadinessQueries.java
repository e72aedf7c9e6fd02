package jp.banso.readiness;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.ApplicationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How ready offices are, and what a ready start saved in visits. */
@Service
public class ReadinessQueries {

    /** Fewer onboardings than this say nothing about the next one. */
    public static final int ENOUGH = 5;

    private final ReadinessBook book;
    private final CaseScope scope;
    private final JdbcClient jdbc;

    ReadinessQueries(ReadinessBook book, CaseScope scope, JdbcClient jdbc) {
        this.book = book;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** Of the office's open application; empty without one, and for an office the viewer may not see. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public Optional<Readiness> ofOffice(Viewer viewer, CareOfficeId office) {
        var mine = scope.of(viewer);
        return jdbc.sql("SELECT COUNT(*) FROM care_office o WHERE o.id = :office AND " + mine.sql())
                                .param("office", office.value())
                                .params(mine.parameters())
                                .query(Integer.class)
                                .single()
                        > 0
                ? book.ofOpen(office)
                : Optional.empty();
    }

    /** Of one open application. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public Optional<Readiness> of(Viewer viewer, ApplicationId application) {
        return book.of(application);
    }

    /**
     * What onboardings of one kind of start took: how many there were and how many visits all of them together. Ready means
     * that no item was red when the firm was asked.
     */
    public record VisitsTaken(boolean ready, int onboardings, int visits) {}

    /**
     * Visits to the office (telephone and online are none) of every assignment that was offered since the gate exists and whose
     * office is set up (S60) or further, for ready starts and others (RDY-04); both kinds are there.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public List<VisitsTaken> visits(Viewer viewer) {
        var taken = jdbc.sql("""
                        SELECT a.ready_start, COUNT(*), SUM((SELECT COUNT(*) FROM support_visit_note n
                            WHERE n.assignment_id = a.id AND n.place = 'OFFICE' AND n.withdrawn_at IS NULL))
                        FROM support_assignment a JOIN care_office o ON o.id = a.care_office_id
                        WHERE a.ready_start IS NOT NULL AND a.state IN ('ACCEPTED', 'ENDED') AND o.stage >= 6
                        GROUP BY a.ready_start""")
                .query((row, number) -> new VisitsTaken(row.getBoolean(1), row.getInt(2), row.getInt(3)))
                .list();
        return List.of(true, false).stream()
                .map(ready -> taken.stream()
                        .filter(one -> one.ready() == ready)
                        .findFirst()
                        .orElse(new VisitsTaken(ready, 0, 0)))
                .toList();
    }
}
