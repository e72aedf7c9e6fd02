package jp.banso.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import jp.banso.demo.RegisterGenerator;
import jp.banso.intake.BatchState;
import jp.banso.intake.IntakeFileService;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.intake.PreviewTile;
import jp.banso.security.Viewer;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.JobStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One import from files to applied register, in seconds a step, with the most heap used meanwhile; and the least that
 * plain SQL needs to copy the same offices and designations into two tables alike.
 */
record ImportFigures(
        int rows,
        Map<String, Double> seconds,
        double rowsPerSecond,
        long peakHeapMb,
        double plainSeconds,
        double ratio) {

    static ImportFigures of(
            IntakeService intake,
            IntakeFileService collection,
            IntakeQueries batches,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Viewer viewer,
            int rows)
            throws IOException {
        var folder = Files.createTempDirectory(Path.of("target"), "bench-files");
        new RegisterGenerator(rows).writeNation(folder, rows);
        var watch = new HeapWatch();
        var seconds = new LinkedHashMap<String, Double>();
        var start = System.nanoTime();
        var batch = intake.begin(viewer, OperationId.fresh());
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    collection.addFile(viewer, batch, String.valueOf(file.getFileName()), bytes);
                }
            }
        }
        var stored = System.nanoTime();
        seconds.put("store and look", (stored - start) / 1e9);
        intake.read(viewer, OperationId.fresh(), batch);
        waitFor(batches, viewer, batch, BatchState.PREVIEWED);
        var read = System.nanoTime();
        seconds.put("read and compare", (read - stored) / 1e9);
        for (var tile : PreviewTile.values()) {
            batches.count(viewer, batch, tile);
            batches.rows(viewer, batch, tile, 0, 50);
        }
        var previewed = System.nanoTime();
        seconds.put("preview", (previewed - read) / 1e9);
        intake.confirm(viewer, OperationId.fresh(), batch, true);
        waitFor(batches, viewer, batch, BatchState.APPLIED);
        var applied = System.nanoTime();
        seconds.put("apply", (applied - previewed) / 1e9);
        var total = (applied - start) / 1e9;
        seconds.put("all", total);
        var plain = plain(jdbc, transactions);
        clear(folder);
        return new ImportFigures(rows, seconds, rows / total, watch.end(), plain, total / plain);
    }

    double microsPerRow() {
        return 1e6 / rowsPerSecond;
    }

    void print() {
        System.out.printf(
                "import of %,d rows: %,.0f rows/s, peak heap %d MB, %s, plain copy %.2f s, ratio %.2f%n",
                rows, rowsPerSecond, peakHeapMb, seconds, plainSeconds, ratio);
    }

    private static double plain(JdbcClient jdbc, PlatformTransactionManager transactions) {
        jdbc.sql("CREATE TABLE plain_office LIKE care_office").update();
        jdbc.sql("CREATE TABLE plain_designation LIKE service_designation").update();
        var start = System.nanoTime();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO plain_office SELECT * FROM care_office").update();
            jdbc.sql("INSERT INTO plain_designation SELECT * FROM service_designation")
                    .update();
        });
        var took = (System.nanoTime() - start) / 1e9;
        jdbc.sql("DROP TABLE plain_office").update();
        jdbc.sql("DROP TABLE plain_designation").update();
        return took;
    }

    private static void waitFor(IntakeQueries batches, Viewer viewer, IntakeBatchId batch, BatchState state) {
        for (var card = batches.card(viewer, batch).orElseThrow();
                card.busy() || card.state() != state;
                card = batches.card(viewer, batch).orElseThrow()) {
            if (card.job().filter(job -> job.state() == JobStatus.State.FAILED).isPresent()) {
                throw new IllegalStateException("the import stopped: " + card.job());
            }
            sleep(50);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Looks every 20 ms at how much heap is in use, garbage included. */
    private static final class HeapWatch {

        private final AtomicBoolean going = new AtomicBoolean(true);
        private final AtomicLong most = new AtomicLong();

        HeapWatch() {
            Thread.ofPlatform().daemon().start(() -> {
                while (going.get()) {
                    var used = ManagementFactory.getMemoryMXBean()
                            .getHeapMemoryUsage()
                            .getUsed();
                    most.accumulateAndGet(used, Math::max);
                    sleep(50);
                }
            });
        }

        long end() {
            going.set(false);
            return most.get() >> 20;
        }
    }
}
