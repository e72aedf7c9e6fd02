package jp.banso.bench;

import java.util.concurrent.atomic.AtomicLong;
import jp.banso.Application;
import jp.banso.bulk.BulkDecision.Begun;
import jp.banso.bulk.BulkId;
import jp.banso.bulk.BulkQueries;
import jp.banso.bulk.BulkService;
import jp.banso.bulk.BulkState;
import jp.banso.bulk.BulkWish;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.tag.TagDecision;
import jp.banso.careoffice.tag.TagName;
import jp.banso.careoffice.tag.TagService;
import jp.banso.intake.IntakeFileService;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.JobStatus;
import jp.banso.testing.EmbeddedMariaDb;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts a tag on every office of a register (20,000 rows, or the number given) and takes the whole batch back; says how long
 * the preview, the list and the offices took and the most heap that was in use. With a second number the work is stopped
 * after so many seconds.
 */
public final class BulkBench {

    private final AtomicLong mostHeap = new AtomicLong();

    private BulkBench() {}

    public static void main(String[] args) throws Exception {
        var rows = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        var seconds = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
        new BulkBench().run(rows, seconds);
        System.exit(0);
    }

    private void run(int rows, int seconds) throws Exception {
        try (var context = new SpringApplicationBuilder(Application.class)
                .initializers(new EmbeddedMariaDb())
                .properties(
                        "logging.level.root=WARN",
                        "vaadin.productionMode=true",
                        "spring.jmx.enabled=false",
                        "banso.home=target/bench-home")
                .run("--server.port=0")) {
            var jdbc = context.getBean(JdbcClient.class);
            jdbc.sql("""
                            INSERT INTO account (id, username, display_name, role, password_hash, created_at)
                            VALUES (1, 'bench', 'bench', 'CITY_ADMIN', 'x', NOW(6))""").update();
            ImportFigures.of(
                    context.getBean(IntakeService.class),
                    context.getBean(IntakeFileService.class),
                    context.getBean(IntakeQueries.class),
                    jdbc,
                    context.getBean(PlatformTransactionManager.class),
                    person(),
                    rows);
            System.out.printf(
                    "%d offices, heap %d MB%n",
                    jdbc.sql("SELECT COUNT(*) FROM care_office")
                            .query(Integer.class)
                            .single(),
                    Runtime.getRuntime().maxMemory() >> 20);
            measure(context, seconds);
        }
    }

    private void measure(ConfigurableApplicationContext context, int seconds) throws InterruptedException {
        var tags = context.getBean(TagService.class);
        var bulk = context.getBean(BulkService.class);
        var queries = context.getBean(BulkQueries.class);
        var tag = ((TagDecision.Done) tags.make(person(), OperationId.fresh(), new TagName("bench"))).tag();
        var wish = new BulkWish.Put(tag);
        var all = new OfficeChoice.Found(CareOfficeFilter.none());
        var began = System.nanoTime();
        var seen = queries.preview(person(), wish, all).changed();
        System.out.printf("preview of %d: %d ms%n", seen, since(began));
        began = System.nanoTime();
        var batch = ((Begun) bulk.begin(person(), OperationId.fresh(), wish, all, seen)).batch();
        System.out.printf("begun: %d ms%n", since(began));
        watch(queries, bulk, batch, seconds, began);
        if (seconds == Integer.MAX_VALUE) {
            began = System.nanoTime();
            bulk.undo(person(), OperationId.fresh(), batch);
            watch(queries, bulk, batch, seconds, began);
        }
    }

    private void watch(BulkQueries queries, BulkService bulk, BulkId batch, int seconds, long began)
            throws InterruptedException {
        var drawn = false;
        while (true) {
            var job = queries.job(person(), batch).orElseThrow();
            var heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            mostHeap.accumulateAndGet(heap, Math::max);
            if (!drawn && job.total() > 0) {
                drawn = true;
                System.out.printf("list drawn up: %d ms%n", since(began));
            }
            if (since(began) > seconds * 1000L) {
                bulk.stop(person(), batch);
            }
            if (!job.running()) {
                tell(queries, batch, job, since(began));
                return;
            }
            Thread.sleep(100);
        }
    }

    private void tell(BulkQueries queries, BulkId batch, JobStatus job, long millis) {
        var card = queries.batch(person(), batch).orElseThrow();
        var units = job.done();
        System.out.printf(
                "%s %s: %d offices in %d ms (%.0f a second), done %d, undone %d, left %d, most heap in use %d MB%n",
                job.kind(),
                job.state(),
                units,
                millis,
                units * 1000.0 / millis,
                card.count(BulkState.DONE),
                card.count(BulkState.UNDONE),
                card.count(BulkState.LEFT),
                mostHeap.get() >> 20);
    }

    private static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static Viewer person() {
        return new CityStaff(new AccountId(1), "bench", true);
    }
}
