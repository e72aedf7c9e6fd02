package jp.banso.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.banso.Application;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.intake.IntakeFileService;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.outreach.ContactSearch;
import jp.banso.search.SearchService;
import jp.banso.search.SearchWords;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import jp.banso.support.SupportSearch;
import jp.banso.testing.EmbeddedMariaDb;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The board and the search over everything, in a national register (220,000 rows, or the number given) with 100,000 contacts
 * and 20,000 visits: for the city and for a visitor of a firm with 300 cases, beside plain SQL, and how the database goes about
 * each of their questions.
 */
public final class BoardBench {

    private static final int PAGE = 50;
    private static final int RUNS = 30;
    private static final Pattern SQL = Pattern.compile("(?s)Executing prepared SQL statement \\[(.*)]$");
    private static final Pattern VALUE = Pattern.compile("(?s)parameter value \\[(.*)], value class \\[(\\S+)],");
    private static final String OF_THE_VISITOR =
            "o.id IN (SELECT g.care_office_id FROM case_grant g WHERE g.holder_id = 1 AND g.visitor_id = 2)";
    private static final List<String> WORDS =
            List.of("ケア", "サクラ", "0001", "折り返し", "佐藤", "株式会社", "訪問 中央", "プリンター", "zzz");
    private static final CareOfficeSort SINCE = new CareOfficeSort(CareOfficeColumn.STAGE_SINCE, false);

    private BoardBench() {}

    public static void main(String[] args) throws Exception {
        var rows = args.length > 0 ? Integer.parseInt(args[0]) : 220_000;
        try (var context = new SpringApplicationBuilder(Application.class)
                .initializers(new EmbeddedMariaDb())
                .properties(
                        "logging.level.root=WARN",
                        "vaadin.productionMode=true",
                        "spring.jmx.enabled=false",
                        "banso.home=target/bench-home")
                .run("--server.port=0")) {
            var jdbc = context.getBean(JdbcClient.class);
            Bench.people(jdbc);
            ImportFigures.of(
                    context.getBean(IntakeService.class),
                    context.getBean(IntakeFileService.class),
                    context.getBean(IntakeQueries.class),
                    jdbc,
                    context.getBean(PlatformTransactionManager.class),
                    city(),
                    rows);
            records(jdbc, Bench.work(jdbc));
            System.out.println(Figure.heading());
            for (var viewer : List.of(city(), visitor())) {
                measure(context, viewer);
            }
        }
        System.exit(0);
    }

    private static void measure(ConfigurableApplicationContext context, Viewer viewer) {
        var offices = context.getBean(CareOfficeQueries.class);
        var jdbc = context.getBean(JdbcClient.class);
        var role = viewer instanceof CityStaff ? "city" : "visitor";
        var scope = viewer instanceof CityStaff ? "1 = 1" : OF_THE_VISITOR;
        System.out.println(Figure.of(
                        "board, all columns", role, RUNS, round -> board(offices, viewer), round -> plain(jdbc, scope))
                .line());
        System.out.println(Figure.of(
                        "search over everything",
                        role,
                        RUNS * 3,
                        round -> searched(context, viewer, WORDS.get(round % WORDS.size())),
                        round -> found(jdbc, scope, WORDS.get(round % WORDS.size()), viewer instanceof CityStaff))
                .line());
        explain(jdbc, role + ": board", () -> board(offices, viewer));
        explain(jdbc, role + ": search", () -> searched(context, viewer, "折り返し"));
    }

    /** What the sources of the search ask for this viewer, a hit more than is shown. */
    private static int searched(ConfigurableApplicationContext context, Viewer viewer, String typed) {
        var words = SearchWords.of(typed);
        var support = context.getBean(SupportSearch.class);
        var most = SearchService.SHOWN + 1;
        var offices = context.getBean(CareOfficeQueries.class);
        var found = offices.rows(
                        viewer, CareOfficeFilter.none().withText(typed), CareOfficeSort.byName(), null, 0, most)
                .size();
        if (viewer instanceof CityStaff) {
            found += context.getBean(ContactSearch.class)
                    .find(viewer, words, most)
                    .size();
        }
        return found
                + support.applications(viewer, words, most).size()
                + support.visits(viewer, words, most).size();
    }

    private static int board(CareOfficeQueries offices, Viewer viewer) {
        var none = CareOfficeFilter.none();
        var shown = offices.countByStage(viewer, none).size();
        for (var stage : AdoptionStage.values()) {
            shown += offices.firstPage(viewer, none.withStages(java.util.Set.of(stage)), SINCE, PAGE)
                    .rows()
                    .size();
        }
        return shown;
    }

    private static int plain(JdbcClient jdbc, String scope) {
        var read = jdbc.sql("SELECT o.stage, COUNT(*) FROM care_office o WHERE " + scope + " GROUP BY o.stage")
                .query((row, number) -> row.getInt(2))
                .list()
                .size();
        for (var stage = 0; stage < 10; stage++) {
            read += jdbc.sql(
                            "SELECT o.* FROM care_office o WHERE o.stage = %d AND %s ORDER BY o.stage_since, o.id LIMIT %d"
                                    .formatted(stage, scope, PAGE))
                    .query((row, number) -> row.getString("name"))
                    .list()
                    .size();
            read += jdbc.sql("SELECT COUNT(*) FROM care_office o WHERE o.stage = %d AND %s".formatted(stage, scope))
                            .query(Integer.class)
                            .single()
                    & 1;
        }
        return read;
    }

    private static int found(JdbcClient jdbc, String scope, String words, boolean city) {
        var like = "'%" + words.replace(" ", "%") + "%'";
        var read = jdbc.sql(
                        "SELECT o.* FROM care_office o WHERE (o.search_key LIKE %s OR o.name LIKE %s) AND %s LIMIT 9"
                                .formatted(like, like, scope))
                .query((row, number) -> 1)
                .list()
                .size();
        var texts = Map.of(
                "contact_record", "CONCAT(t.counterpart_name, ' ', t.memo)",
                "support_visit_note", "CONCAT(t.met, ' ', t.work_done)",
                "support_application", "CONCAT(t.receipt_number, ' ', t.contact_name, ' ', t.note)");
        for (var text : texts.entrySet()) {
            if (city || !text.getKey().equals("contact_record")) {
                read += jdbc.sql("""
                                SELECT t.* FROM %s t JOIN care_office o ON o.id = t.care_office_id
                                WHERE %s LIKE %s AND %s ORDER BY t.id DESC LIMIT 9""".formatted(text.getKey(), text.getValue(), like, scope))
                        .query((row, number) -> 1)
                        .list()
                        .size();
            }
        }
        return read;
    }

    /** What was asked meanwhile, and by which index each table was read. */
    private static void explain(JdbcClient jdbc, String of, Runnable work) {
        var heard = new ListAppender<ILoggingEvent>();
        var loggers = Stream.of("JdbcTemplate", "StatementCreatorUtils")
                .map(name -> (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core." + name))
                .toList();
        heard.start();
        loggers.forEach(logger -> listen(logger, heard));
        work.run();
        loggers.forEach(logger -> logger.setLevel(Level.WARN));
        var asked = new LinkedHashMap<String, List<Object>>();
        var values = new ArrayList<Object>();
        for (var event : heard.list) {
            var sql = SQL.matcher(event.getFormattedMessage());
            var value = VALUE.matcher(event.getFormattedMessage());
            if (sql.find()) {
                values = new ArrayList<>();
                asked.putIfAbsent(sql.group(1), values);
            } else if (value.find()) {
                values.add(
                        value.group(2).matches("java.lang.(Integer|Long)")
                                ? Long.valueOf(value.group(1))
                                : value.group(1));
            }
        }
        asked.forEach((sql, with) -> explain(jdbc, of, sql, with));
    }

    private static void listen(Logger logger, ListAppender<ILoggingEvent> heard) {
        logger.setAdditive(false);
        logger.setLevel(Level.TRACE);
        logger.addAppender(heard);
    }

    private static void explain(JdbcClient jdbc, String of, String sql, List<Object> values) {
        System.out.println(of + ": … " + sql.replaceAll("\\s+", " ").replaceAll("^SELECT .*? FROM ", "FROM "));
        jdbc.sql("EXPLAIN " + sql)
                .params(values)
                .query((row, number) -> "    %s %s %s rows=%s %s"
                        .formatted(
                                row.getString("table"),
                                row.getString("type"),
                                row.getString("key"),
                                row.getString("rows"),
                                row.getString("Extra")))
                .list()
                .forEach(System.out::println);
    }

    private static void records(JdbcClient jdbc, List<CareOfficeId> ofTheVisitor) {
        var mine = ofTheVisitor.stream().map(CareOfficeId::value).toList();
        jdbc.sql("INSERT INTO vendor (id, name) VALUES (2, 'another')").update();
        jdbc.sql("""
                        INSERT INTO contact_record (care_office_id, contacted_at, contacted_on, means, counterpart_role,
                            counterpart_name, result, next_action, memo, state, recorded_at, recorded_by, recorder_name)
                        SELECT id, '2026-10-01' + INTERVAL id SECOND, '2026-10-01', 'CALL_OUT', 'OFFICE_MANAGER',
                            ELT(1 + id % 4, '佐藤', '鈴木', '高橋', '田中'), 'SPOKEN', 'NONE',
                            ELT(1 + id % 4, '午後に折り返しの電話をもらう約束。', '資料を送る。', '管理者が不在。', '取引先の様子を見る。'),
                            'STANDING', UTC_TIMESTAMP(6), 1, 'bench' FROM care_office ORDER BY id LIMIT 100000""").update();
        jdbc.sql("""
                        INSERT INTO support_application (id, care_office_id, receipt_number, received_on, channel, contact_name,
                            recorded_at, recorded_by, recorder_name)
                        SELECT id, id, LPAD(id, 12, '0'), '2026-09-01', 'PHONE', '佐藤', UTC_TIMESTAMP(6), 1, 'bench'
                        FROM care_office WHERE id % 7 = 0 OR id IN (:mine) ORDER BY id LIMIT 10000""").param("mine", mine).update();
        jdbc.sql("""
                        INSERT INTO support_assignment (id, care_office_id, application_id, vendor_id, visitor_id, state,
                            offered_on, offerer_name, answered_on, answered_at, changed_at, changed_by)
                        SELECT a.id, a.id, a.id, IF(a.id IN (:mine), 1, 2), IF(a.id IN (:mine), 2, NULL), 'ACCEPTED',
                            '2026-09-02', 'bench', '2026-09-03', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'bench'
                        FROM support_application a""").param("mine", mine).update();
        jdbc.sql("""
                        INSERT INTO support_visit_note (assignment_id, care_office_id, vendor_id, visited_on, kind, place, met,
                            work_done, recorded_at, recorded_by, recorder_name)
                        SELECT t.id, t.care_office_id, t.vendor_id, '2026-10-02', 'SETTING_UP', 'OFFICE', '管理者',
                            '証明書を入れ、プリンターの設定をした。', UTC_TIMESTAMP(6), 2, 'bench'
                        FROM support_assignment t JOIN (SELECT 1 UNION ALL SELECT 2) twice""").update();
        jdbc.sql("ANALYZE TABLE contact_record, support_application, support_assignment, support_visit_note")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Viewer city() {
        return new CityStaff(new AccountId(1), "bench", true);
    }

    private static Viewer visitor() {
        return new VendorStaff(new AccountId(2), "bench visitor", new VendorId(1), false);
    }
}
