package jp.banso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jp.banso.Application;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CaseQueries;
import jp.banso.desk.KnownAnswers;
import jp.banso.intake.IntakeFileService;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.outreach.CallQueries;
import jp.banso.partner.ChainQueries;
import jp.banso.partner.NetworkQueries;
import jp.banso.partner.PartnerQueries;
import jp.banso.reporting.DashboardQueries;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import jp.banso.support.VisitService;
import jp.banso.testing.EmbeddedMariaDb;
import jp.banso.timeline.TimelineQueries;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds a national register (220,000 rows, or the number given as first argument) and measures import, list, case page
 * and stage change beside plain SQL. Writes target/bench.json and a table to the terminal. With {@code partners} as second
 * argument only the figures and partners are measured; with {@code known} the first one is a number of inquiries, among which
 * known answers are found.
 */
public final class Bench {

    private static final int GRANTED = 300;
    private static final int SMALL = 22_000;
    private static final String OF_THE_VISITOR =
            "o.id IN (SELECT g.care_office_id FROM case_grant g WHERE g.holder_id = 1 AND g.visitor_id = 2)";

    private final LinkedHashMap<String, Object> report = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var rows = args.length > 0 ? Integer.parseInt(args[0]) : 220_000;
        var bench = new Bench();
        if (args.length > 1 && args[1].equals("partners")) {
            bench.partners(rows);
        } else if (args.length > 1 && args[1].equals("known")) {
            bench.known(rows);
        } else {
            bench.run(rows);
        }
        System.exit(0);
    }

    private void run(int rows) throws Exception {
        System.out.printf(
                "Heap %d MB, %d processors%n",
                Runtime.getRuntime().maxMemory() >> 20, Runtime.getRuntime().availableProcessors());
        report.put("heapMb", Runtime.getRuntime().maxMemory() >> 20);
        report.put("processors", Runtime.getRuntime().availableProcessors());
        ImportFigures small;
        try (var context = start()) {
            people(context.getBean(JdbcClient.class));
            small = imports(context, SMALL);
        }
        try (var context = start()) {
            people(context.getBean(JdbcClient.class));
            var large = imports(context, rows);
            var slower = large.microsPerRow() / small.microsPerRow();
            System.out.printf("time per row, %d against %d rows: %.2f%n", rows, SMALL, slower);
            report.put("timePerRowRatio", slower);
            System.out.println(Figure.heading());
            measure(context);
            var sessions = SessionFigures.of(
                    context.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
                    context.getBean(JdbcClient.class),
                    () -> imports(context, SMALL));
            sessions.print();
            report.put("sessions", sessions);
        }
        report.put("figures", figures);
        Files.writeString(
                Path.of("target", "bench.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        System.out.println("target/bench.json");
    }

    private void partners(int rows) throws Exception {
        try (var context = start()) {
            var jdbc = context.getBean(JdbcClient.class);
            people(jdbc);
            imports(context, rows);
            work(jdbc);
            System.out.println(Figure.heading());
            connected(context, jdbc);
        }
    }

    private void known(int inquiries) throws IOException {
        try (var context = start()) {
            people(context.getBean(JdbcClient.class));
            var known = new KnownFigures(
                    context.getBean(KnownAnswers.class),
                    context.getBean(JdbcTemplate.class),
                    administrator(),
                    inquiries);
            System.out.println(Figure.heading());
            keep(known.all());
            var plans = new Plans(context.getBean(JdbcClient.class));
            known.explain(plans);
            plans.write();
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .initializers(new EmbeddedMariaDb())
                .properties(
                        "logging.level.root=WARN",
                        "vaadin.productionMode=true",
                        "spring.jmx.enabled=false",
                        "banso.home=target/bench-home")
                .run("--server.port=0");
    }

    private ImportFigures imports(ConfigurableApplicationContext context, int rows) throws Exception {
        var jdbc = context.getBean(JdbcClient.class);
        var figures = ImportFigures.of(
                context.getBean(IntakeService.class),
                context.getBean(IntakeFileService.class),
                context.getBean(IntakeQueries.class),
                jdbc,
                context.getBean(PlatformTransactionManager.class),
                administrator(),
                rows);
        figures.print();
        report.putIfAbsent("import" + rows, figures);
        return figures;
    }

    private void measure(ConfigurableApplicationContext context) throws IOException {
        var jdbc = context.getBean(JdbcClient.class);
        var offices = work(jdbc);
        var cases = new CaseFigures(
                context.getBean(CaseQueries.class),
                context.getBean(TimelineQueries.class),
                context.getBean(CareOfficeService.class),
                jdbc,
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        var queries = context.getBean(CareOfficeQueries.class);
        keep(new ListFigures(queries, jdbc, administrator(), "admin").all());
        keep(new ListFigures(queries, jdbc, visitor(), "visitor").all());
        keep(cases.of(administrator(), "admin", offices));
        keep(cases.of(visitor(), "visitor", offices));
        keep(List.of(cases.stageChange(administrator(), offices)));
        keep(List.of(new VisitFigures(
                        context.getBean(VisitService.class),
                        context.getBean(TimelineQueries.class),
                        jdbc,
                        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)))
                .of(visitor())));
        connected(context, jdbc);
    }

    /** The figures over two years of lists, and what 20,000 links between offices ask. */
    private void connected(ConfigurableApplicationContext context, JdbcClient jdbc) throws IOException {
        DashboardFigures.course(jdbc);
        var dashboards = context.getBean(DashboardQueries.class);
        var whole = new DashboardFigures(dashboards, jdbc, administrator(), "admin", "1 = 1");
        keep(whole.all());
        keep(new DashboardFigures(dashboards, jdbc, visitor(), "visitor", OF_THE_VISITOR).all());
        PartnerFigures.network(jdbc);
        var partners = new PartnerFigures(
                context.getBean(PartnerQueries.class),
                context.getBean(ChainQueries.class),
                context.getBean(NetworkQueries.class),
                context.getBean(CallQueries.class),
                jdbc,
                administrator());
        keep(partners.all());
        var plans = new Plans(jdbc);
        whole.explain(plans);
        partners.explain(plans);
        plans.write();
    }

    private void keep(List<Figure> some) {
        some.forEach(figure -> System.out.println(figure.line()));
        figures.addAll(some);
    }

    private static Viewer administrator() {
        return new CityStaff(new AccountId(1), "bench", true);
    }

    private static Viewer visitor() {
        return new VendorStaff(new AccountId(2), "bench visitor", new VendorId(1), false);
    }

    static void people(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO vendor (id, name) VALUES (1, 'bench')").update();
        jdbc.sql("""
                        INSERT INTO account (id, username, display_name, role, vendor_id, password_hash, created_at)
                        VALUES (1, 'bench', 'bench', 'CITY_ADMIN', NULL, 'x', NOW(6)),
                            (2, 'visitor', 'bench visitor', 'VENDOR_VISITOR', 1, 'x', NOW(6))""").update();
    }

    /** A country at work: a third of the offices under way, and a visitor with 300 cases of their own. */
    static List<CareOfficeId> work(JdbcClient jdbc) {
        var today = JapanTime.today(Clock.systemUTC());
        jdbc.sql("""
                        UPDATE care_office SET stage = 1 + id % 9, stage_since = :today - INTERVAL id % 200 DAY,
                            stale_on = :today - INTERVAL (id % 200) - 60 DAY,
                            next_action_on = IF(id % 4 = 0, :today + INTERVAL (id % 60) - 30 DAY, NULL)
                        WHERE id % 3 = 0""").param("today", today).update();
        var offices = jdbc.sql("SELECT id FROM care_office WHERE stage = 0 ORDER BY CRC32(id) LIMIT " + GRANTED)
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
        for (var office : offices) {
            jdbc.sql("""
                            INSERT INTO case_grant (care_office_id, holder_kind, holder_id, visitor_id, depth, starts_on)
                            VALUES (?, 'VENDOR', 1, 2, 'CASE', ?)""").params(office.value(), LocalDate.of(2026, 4, 1)).update();
        }
        jdbc.sql("ANALYZE TABLE care_office, service_designation, case_grant")
                .query((row, number) -> row.getString(1))
                .list();
        return offices;
    }
}
