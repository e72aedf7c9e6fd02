package jp.banso.intake;

import java.io.IOException;
import java.time.Clock;
import jp.banso.shared.JapanTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the bytes of uploaded files after 30 days, and with them the drafts of batches that were never applied. */
@Component
class FilesCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(FilesCleaning.class);

    private final Batches batches;
    private final BatchFiles files;
    private final BatchReading reading;
    private final BatchJobs jobs;
    private final Clock clock;

    FilesCleaning(Batches batches, BatchFiles files, BatchReading reading, BatchJobs jobs, Clock clock) {
        this.batches = batches;
        this.files = files;
        this.reading = reading;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Tokyo")
    void clean() {
        for (var batch : batches.withFilesUntil(JapanTime.today(clock))) {
            if (!jobs.busy(batch.id())) {
                clean(batch);
            }
        }
    }

    private void clean(Batches.Batch batch) {
        try {
            files.deleteBytes(batch.id());
            if (batch.state() == BatchState.COLLECTING || batch.state() == BatchState.PREVIEWED) {
                reading.forget(batch.id());
                batches.discarded(batch.id());
            }
            batches.filesGone(batch.id());
        } catch (IOException broken) {
            LOG.warn("files of batch {} could not be deleted", batch.id().value(), broken);
        }
    }
}
