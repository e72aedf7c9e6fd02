package jp.banso.council;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.ObjectMapper;

/** The council's reports: one a month, frozen with the figures it had (CNC-13). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
public class ReportService {

    private final MemberQueries members;
    private final ToldBook told;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    ReportService(
            MemberQueries members,
            ToldBook told,
            JdbcClient jdbc,
            ObjectMapper json,
            Commands commands,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.told = told;
        this.jdbc = jdbc;
        this.json = json;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /** The report of this month, with what the council reads today, whoever asks. Stays with {@code report-already}. */
    public ReportDecision make(Viewer viewer, OperationId operation) {
        return commands.run(operation, viewer.actor(), "council.report", () -> {
            var today = JapanTime.today(clock);
            var month = YearMonth.from(today);
            if (report(viewer, month).isPresent()) {
                return new ReportDecision.Stays("report-already");
            }
            var named = NamedMembers.on(today);
            var briefings = members.attended(named, today).stream()
                    .filter(one -> YearMonth.from(one.on()).equals(month))
                    .toList();
            var figures = new CouncilReport.Figures(today, members.bySection(named), briefings, told.present(viewer));
            jdbc.sql("INSERT INTO council_report (month, figures, made_at, made_by, maker_name) VALUES (?, ?, ?, ?, ?)")
                    .param(month.toString())
                    .param(json.writeValueAsString(figures))
                    .param(LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                    .param(viewer.account().value())
                    .param(viewer.name())
                    .update();
            audit.record(viewer.actor(), new CouncilAudit.Reported(month.toString()));
            return new ReportDecision.Made(month.toString());
        });
    }

    /** Every report, the latest first. */
    public List<CouncilReport> reports(Viewer viewer) {
        return jdbc.sql("SELECT month, figures, made_at, maker_name FROM council_report ORDER BY month DESC")
                .query((row, number) -> report(row))
                .list();
    }

    public Optional<CouncilReport> report(Viewer viewer, YearMonth month) {
        return jdbc.sql("SELECT month, figures, made_at, maker_name FROM council_report WHERE month = ?")
                .param(month.toString())
                .query((row, number) -> report(row))
                .optional();
    }

    private CouncilReport report(ResultSet row) throws SQLException {
        return new CouncilReport(
                YearMonth.parse(row.getString(1)),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(4),
                json.readValue(row.getString(2), CouncilReport.Figures.class));
    }
}
