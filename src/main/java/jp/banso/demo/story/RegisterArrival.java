package jp.banso.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import jp.banso.demo.RegisterGenerator;
import jp.banso.intake.BatchCard;
import jp.banso.intake.BatchRow;
import jp.banso.intake.BatchState;
import jp.banso.intake.IntakeFileService;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.security.Viewer;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.JobStatus;
import jp.banso.terminal.StartSteps;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the invented register in by the very steps of the import screens. */
@Component
@Profile("demo")
class RegisterArrival {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final IntakeService intake;
    private final IntakeFileService collection;
    private final IntakeQueries batches;
    private final Sayings sayings;
    private final StartSteps steps;

    RegisterArrival(
            IntakeService intake,
            IntakeFileService collection,
            IntakeQueries batches,
            Sayings sayings,
            StartSteps steps) {
        this.intake = intake;
        this.collection = collection;
        this.batches = batches;
        this.sayings = sayings;
        this.steps = steps;
    }

    /** Does nothing where a register is in; what an earlier start left half done is thrown away. */
    void bringIn(Viewer administrator, long seed) throws IOException {
        for (var batch : batches.batches(administrator, 0, 10)) {
            if (batch.state() == BatchState.APPLIED) {
                return;
            }
            discard(administrator, batch);
        }
        var folder = Files.createTempDirectory("banso-demo");
        try {
            new RegisterGenerator(seed).writeCity(folder);
            bringIn(administrator, folder);
        } finally {
            clear(folder);
        }
    }

    private void discard(Viewer administrator, BatchRow batch) throws IOException {
        intake.discard(administrator, batch.id());
    }

    private void bringIn(Viewer administrator, Path folder) throws IOException {
        var batch = intake.begin(administrator, OperationId.fresh());
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    collection.addFile(administrator, batch, String.valueOf(file.getFileName()), bytes);
                }
            }
        }
        for (var file : card(administrator, batch).files()) {
            for (var table : file.tables()) {
                if (!table.readable()) {
                    collection.describeTable(administrator, table, sayings.of("source"), table.mapping(), true);
                }
            }
        }
        intake.read(administrator, OperationId.fresh(), batch);
        waitFor(administrator, batch, BatchState.PREVIEWED);
        intake.confirm(administrator, OperationId.fresh(), batch, false);
        waitFor(administrator, batch, BatchState.APPLIED);
    }

    private BatchCard card(Viewer administrator, IntakeBatchId batch) {
        return batches.card(administrator, batch).orElseThrow();
    }

    private void waitFor(Viewer administrator, IntakeBatchId batch, BatchState state) {
        var until = System.nanoTime() + LONGEST.toNanos();
        for (var card = card(administrator, batch);
                card.busy() || card.state() != state;
                card = card(administrator, batch)) {
            if (System.nanoTime() > until
                    || card.job()
                            .filter(job -> job.state() == JobStatus.State.FAILED)
                            .isPresent()) {
                throw new IllegalStateException("the demo register did not come in: " + card);
            }
            steps.sayAgain(sayings.of("step.register"));
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the demo city moved in", stopped);
        }
    }

    private static void clear(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
