package jp.banso.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.banso.intake.BatchCard;
import jp.banso.intake.BatchState;
import jp.banso.intake.IntakeFileService;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.security.Viewer;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.JobStatus;
import jp.banso.terminal.StartNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * On an empty database, lets the invented city move in before Banso is ready: people and firms, then its register, brought
 * in by the very steps of the import screens. Does nothing where there is an account already.
 */
@Component
@Profile("demo")
class DemoCity implements ApplicationRunner, StartNote {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);
    private static final long SEED = 20_251_001L;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final DemoPeople people;
    private final IntakeService intake;
    private final IntakeFileService collection;
    private final IntakeQueries batches;
    private final ResourceBundle texts = ResourceBundle.getBundle("jp.banso.demo.sentences", Locale.ROOT);

    DemoCity(DemoPeople people, IntakeService intake, IntakeFileService collection, IntakeQueries batches) {
        this.people = people;
        this.intake = intake;
        this.collection = collection;
        this.batches = batches;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var administrator = people.moveIn();
        if (administrator == null) {
            return;
        }
        LOG.info("the invented city moves in");
        var folder = Files.createTempDirectory("banso-demo");
        try {
            new RegisterGenerator(SEED).writeCity(folder);
            bringIn(administrator, folder);
        } finally {
            clear(folder);
        }
    }

    /** How to sign in, for the terminal; nothing where the demo did not move in. */
    @Override
    public List<String> lines() {
        if (!people.liveHere()) {
            return List.of();
        }
        return List.of(texts.getString("people").formatted(DemoPeople.PASSWORD).split("\n"));
    }

    private void bringIn(Viewer administrator, Path folder) throws IOException {
        var batch = intake.begin(administrator, OperationId.fresh());
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    collection.addFile(administrator, batch, name(file), bytes);
                }
            }
        }
        for (var file : card(administrator, batch).files()) {
            for (var table : file.tables()) {
                if (!table.readable()) {
                    collection.describeTable(administrator, table, texts.getString("source"), table.mapping(), true);
                }
            }
        }
        intake.read(administrator, OperationId.fresh(), batch);
        waitFor(administrator, batch, BatchState.PREVIEWED);
        intake.confirm(administrator, OperationId.fresh(), batch, false);
        waitFor(administrator, batch, BatchState.APPLIED);
        LOG.info("its register is in: {}", card(administrator, batch).counts());
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

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void clear(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
